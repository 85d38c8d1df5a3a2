/** Csv files as programs and people make them: encodings, delimiters, decimal marks, quotes. */
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../cli/read-csv';

const LINES = [
  ['Datum', 'Klant', 'Omschrijving', 'Bedrag'],
  ['2026-01-05', 'Café Zoë', '€ 5 korting', '1250,50'],
  ['2026-02-06', 'Müller & Ś', 'reis, hotel', '99,00'],
];

function textOf(delimiter: string, lines = LINES): string {
  return lines.map((line) => line.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
}

function gridOf(bytes: Uint8Array): readonly (readonly unknown[])[] {
  return readCsv(bytes, 'ledger').sheets[0]?.grid ?? [];
}

describe('encodings', () => {
  const text = textOf(';');
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', utf16],
    ['UTF-16, the other byte first', Buffer.from(utf16).swap16()],
  ])('%s', (_name, bytes) => {
    expect(gridOf(bytes)).toEqual(LINES);
  });

  test('Latin-1', () => {
    const latin = Buffer.from('Datum;Klant\n2026-01-05;Café Zoë', 'latin1');
    expect(gridOf(latin)).toEqual([
      ['Datum', 'Klant'],
      ['2026-01-05', 'Café Zoë'],
    ]);
  });

  test('Windows-1252 has its euro sign', () => {
    const bytes = Buffer.concat([
      Buffer.from('Datum;Bedrag\n2026-01-05;'),
      Buffer.from([0x80]),
      Buffer.from(' 450,00'),
    ]);
    expect(gridOf(bytes)[1]).toEqual(['2026-01-05', '€ 450,00']);
  });
});

describe('delimiters', () => {
  test.each([';', ',', '\t', '|'])('%j', (delimiter) => {
    expect(gridOf(Buffer.from(textOf(delimiter)))).toEqual(LINES);
  });

  test('decimal commas do not divide columns', () => {
    expect(gridOf(Buffer.from('Datum;Bedrag;Btw\n2026-01-05;10,00;2,10\n2026-01-06;20,00;4,20'))[2]).toEqual([
      ...['2026-01-06', '20,00', '4,20'],
    ]);
  });

  test('a title above the table is a row of its own', () => {
    const grid = gridOf(Buffer.from('Omzet 2026\n\nDatum,Klant,Bedrag\n2026-01-05,A,"1,50"\n'));
    expect(grid.map((row) => row.length)).toEqual([1, 1, 3, 3]);
  });

  test('the line that names the delimiter is no row', () => {
    expect(gridOf(Buffer.from('sep=|\r\nDatum|Klant\r\n2026-01-05|A;B,C'))).toEqual([
      ['Datum', 'Klant'],
      ['2026-01-05', 'A;B,C'],
    ]);
  });
});

describe('amounts that may be read in two ways', () => {
  const amounts = (cells: readonly string[]): unknown[] =>
    gridOf(Buffer.from(['Datum;Bedrag', ...cells.map((cell) => `2026-01-05;${cell}`)].join('\n')))
      .slice(1)
      .map((row) => row[1]);

  test('a point divides thousands where the column has decimal commas', () => {
    expect(amounts(['1.234', '10,50', '€ 2.000', '-3.000'])).toEqual(['1234', '10,50', '€ 2000', '-3000']);
  });

  test('a comma divides thousands where the column has decimal points', () => {
    expect(amounts(['1,234', '10.50'])).toEqual(['1234', '10.50']);
  });

  test('a column of round amounts follows the file, numbers of invoices stay as they are', () => {
    const lines = ['Factuurnr;Bedrag;Btw', '26.001;1.500;315,00', '26.002;2.000;420,00', '26.003;950;199,50'];
    expect(gridOf(Buffer.from(lines.join('\n'))).slice(1)).toEqual([
      ['26.001', '1500', '315,00'],
      ['26.002', '2000', '420,00'],
      ['26.003', '950', '199,50'],
    ]);
  });

  test('nothing is decided where nothing tells', () => {
    expect(amounts(['1.234', '2.500'])).toEqual(['1.234', '2.500']);
  });
});

test('a quote that never ends does not swallow the rows below', () => {
  expect(gridOf(Buffer.from('Datum;Klant;Bedrag\n2026-01-05;"Jansen;10,00\n2026-01-06;B;20,00')).length).toBe(3);
});

/** Audit files of both versions: the same rows as a sheet of lines, whatever hangs on a line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, KEYS, type KeyCell, reports } from './run';

const dir = folder();
const V32 = 'http://www.auditfiles.nl/XAF/3.2';
const V40 = 'http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/XmlauditfileXAF_4.0';

type Line = { readonly [name: string]: string };

function elements(line: Line): string {
  return Object.entries(line)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<${name}>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${name}>`)
    .join('');
}

function auditFile(namespace: string, masters: string, journals: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<auditfile xmlns="${namespace}"><header><fiscalYear>2026</fiscalYear><curCode>EUR</curCode></header>
<company><companyName>Test</companyName>${masters}<transactions><linesCount>2</linesCount>${journals}</transactions></company></auditfile>`;
}

function written(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

const shown = (cell: KeyCell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.d : String(cell);

/** The sheet of lines of the answer key as the audit file it was made from. */
function asAuditFile(grid: readonly (readonly KeyCell[])[]): string {
  const [headers = [], ...rows] = grid;
  const lines = rows.map((row) => Object.fromEntries(headers.map((header, at) => [shown(header), shown(row[at])])));
  const of = (line: Line, name: string): string => line[name] ?? '';
  const accounts = new Map(lines.map((line) => [of(line, 'Rekening'), of(line, 'Omschrijving rekening')]));
  const customers = new Map(lines.map((line) => [of(line, 'Relatie ID'), of(line, 'Relatie naam')]));
  const masters = [
    '<customersSuppliers>',
    ...[...customers].map(
      ([custSupID, custSupName]) => `<customerSupplier>${elements({ custSupID, custSupName })}</customerSupplier>`,
    ),
    '</customersSuppliers><generalLedger>',
    ...[...accounts].map(([accID, accDesc]) => `<ledgerAccount>${elements({ accID, accDesc })}</ledgerAccount>`),
    '</generalLedger>',
  ];
  let journals = '';
  let last = '';
  for (const line of lines) {
    const journal = elements({
      jrnID: of(line, 'Journaal ID'),
      desc: of(line, 'Journaal omschrijving'),
      jrnTp: of(line, 'Journaal type'),
    });
    const head = elements({
      nr: of(line, 'Transactie nr.'),
      desc: of(line, 'Transactie omschrijving'),
      periodNumber: of(line, 'Periode'),
      trDt: of(line, 'Datum'),
    });
    const body = elements({
      nr: of(line, 'Regelnr.'),
      accID: of(line, 'Rekening'),
      docRef: of(line, 'Doc. referentie'),
      effDate: of(line, 'Effectieve datum'),
      desc: of(line, 'Boekingsomschrijving'),
      amnt: of(line, 'Bedrag (abs)'),
      amntTp: of(line, 'D/C'),
      custSupID: of(line, 'Relatie ID'),
    });
    if (last !== '' && last !== head) journals += '</transaction></journal>';
    if (last !== head) journals += `<journal>${journal}<transaction>${head}`;
    journals += `<trLine>${body}</trLine>`;
    last = head;
  }
  return auditFile(V32, masters.join(''), `${journals}</transaction></journal>`);
}

test('the sample of lines, as the audit file it came from', async () => {
  const key = KEYS.find(({ id }) => id.startsWith('L10'));
  if (key === undefined) throw new Error('no key');
  const [report] = await reports([written('l10.xaf', asAuditFile(key.grid)), '--as-of', '2026-12-31']);
  expect(report).toMatchObject({ error: null, sheet: 'XAF', headerRow: 1 });
  expect(report?.mapping).toMatchObject(key.mapping);
  for (const { row, kind, netCents, counts, supply } of key.rows) {
    const expected = netCents === undefined ? { row, kind } : { row, kind, netCents, counts, supplyDate: supply };
    expect(report?.rows[row - 1]).toMatchObject(expected);
  }
  expect(report).toMatchObject(key.expected.basisSupplyDate);
});

const MASTERS = `<customersSuppliers><customerSupplier><custSupID>D1</custSupID><custSupName>Jansen &amp; Zn.</custSupName></customerSupplier></customersSuppliers>
<generalLedger><ledgerAccount><accID>1300</accID><accDesc>Debiteuren</accDesc><accTp>B</accTp></ledgerAccount><ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><accTp>P</accTp></ledgerAccount></generalLedger>
<vatCodes><vatCode><vatID>1</vatID><vatDesc>BTW hoog 21%</vatDesc></vatCode><vatCode><vatID>2</vatID><vatDesc>BTW laag 9%</vatDesc></vatCode><vatCode><vatID>3</vatID><vatDesc>Dienst EU zakelijk</vatDesc></vatCode></vatCodes>`;
const vat = (id: number, rate: number, amount: string): string =>
  `<vat><vatID>${id}</vatID><vatPerc>${rate}</vatPerc><vatAmnt>${amount}</vatAmnt><vatAmntTp>C</vatAmntTp></vat>`;
const sale = (vats: string, extra = ''): string =>
  `<journal><jrnID>VRK</jrnID><desc>Verkoop</desc><jrnTp>S</jrnTp><transaction><nr>1</nr><desc>Factuur</desc><periodNumber>2</periodNumber><trDt>2026-02-03</trDt>
<trLine><nr>1</nr><accID>1300</accID><docRef>V1</docRef><effDate>2026-02-01</effDate><desc>x</desc><amnt>330.00</amnt><amntTp>D</amntTp></trLine>
<trLine><nr>2</nr><accID>8000</accID><docRef>V1</docRef><effDate>2026-02-01</effDate>${extra}<desc>Werk</desc><amnt>300.00</amnt><amntTp>C</amntTp><custSupID>D1</custSupID>${vats}<currency><curCode>USD</curCode><curAmnt>350.00</curAmnt></currency></trLine></transaction></journal>`;

describe('lines with several vat lines', () => {
  test('count once, also with two rates', async () => {
    const text = auditFile(V32, MASTERS, sale(vat(1, 21, '42.00') + vat(2, 9, '9.00')));
    const [report] = await reports([written('rates.xaf', text)]);
    expect(report?.turnoverByCalendarYearCents).toEqual({ 2026: 30000 });
    expect(report?.rows[2]).toMatchObject({ row: 3, kind: 'sale', netCents: 30000, counts: true });
    expect(report?.rows).toHaveLength(3);
  });

  test('are asked about where the codes differ in whether they count', async () => {
    const text = auditFile(V32, MASTERS, sale(vat(1, 21, '42.00') + vat(3, 0, '0.00')));
    const [report] = await reports([written('mixed.xaf', text)]);
    expect(report).toMatchObject({
      incomplete: true,
      turnoverByCalendarYearCents: {},
      undecided: { rows: 1, cents: 30000 },
    });
  });
});

test('in 3.2 the effective date is that of the supply; in 4.0 it is the invoice date, and the supply has its own', async () => {
  const old = written('old.xaf', auditFile(V32, MASTERS, sale(vat(1, 21, '63.00'))));
  const now = written('new.xaf', auditFile(V40, MASTERS, sale(vat(1, 21, '63.00'), '<settDate>2026-01-20</settDate>')));
  const found = await reports([old, now]);
  expect(found.map(({ rows }) => rows[2])).toMatchObject([
    { date: '2026-02-03', supplyDate: '2026-02-01', netCents: 30000 },
    { date: '2026-02-01', supplyDate: '2026-01-20', netCents: 30000 },
  ]);
});

test('Latin-1 as the file itself declares', async () => {
  const text = auditFile(V32, MASTERS, sale(vat(1, 21, '63.00')))
    .replace('UTF-8', 'ISO-8859-1')
    .replace('Omzet<', 'Omzet café<');
  const path = join(dir, 'latin.xml');
  writeFileSync(path, Buffer.from(text, 'latin1'));
  expect((await reports([path]))[0]).toMatchObject({ error: null, turnoverByCalendarYearCents: { 2026: 30000 } });
});

test('a file over 32 MB keeps its row numbers, though lines on the balance sheet are not kept', async () => {
  const one = sale(vat(1, 21, '63.00')).replace('<desc>x</desc>', `<desc>${'x'.repeat(3000)}</desc>`);
  const [report] = await reports([written('large.xaf', auditFile(V32, MASTERS, one.repeat(9000)))]);
  expect(report?.error).toBeNull();
  expect(report?.rows.map(({ row }) => row)).toEqual(Array.from({ length: 18_001 }, (_, at) => at + 1));
  expect(report?.rows.filter(({ kind }) => kind === 'sale')).toHaveLength(9000);
  expect(report?.rows.filter(({ kind }) => kind === 'contra')).toHaveLength(9000);
  expect(report?.crossingByYear['2026']).toMatchObject({ row: 135, afterCents: 2010000 });
});

/** Broken and hostile files: each becomes a line with its reason, quickly, and the files beside it are read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, KEYS, reports, workbookOf } from './run';
import { sheetXml, workbookParts, zipOf } from './zip';

const dir = folder();
const GOOD = 'Datum;Klant;Bedrag\n2026-01-05;Jansen;100,00\n2026-02-05;Bakker;50,00\n';
const CELL = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEADER = `<row r="1">${CELL('A1', 'Datum')}${CELL('B1', 'Klant')}${CELL('C1', 'Bedrag')}</row>`;
const ROW = `<row r="2">${CELL('A2', '2026-01-05')}${CELL('B2', 'Jansen')}<c r="C2"><v>100</v></c></row>`;
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const SPACES = Buffer.alloc(300 << 20, ' ');

/** A bomb: a sheet of white space, 300 MB of it in 300 kB. */
function bomb(says?: number) {
  const data = Buffer.concat([Buffer.from(sheetXml('').slice(0, 90)), SPACES]);
  return zipOf(
    workbookParts('').map((part) =>
      part.name === 'xl/worksheets/sheet1.xml' ? { ...part, data, ...(says === undefined ? {} : { says }) } : part,
    ),
  );
}

async function hostileFiles(): Promise<Record<string, Buffer | string>> {
  const workbook = Buffer.from(await workbookOf(KEYS[0]?.grid ?? []));
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  return {
    'bomb.xlsx': bomb(),
    'lying-bomb.xlsx': bomb(1000),
    'entities.xlsx': zipOf(workbookParts(sheetXml(HEADER + ROW), `${LAUGHS}<sst><si><t>&b;</t></si></sst>`)),
    'entities.xaf': `${LAUGHS}<auditfile><company>&b;</company></auditfile>`,
    'far.xlsx': zipOf(workbookParts(sheetXml(`${HEADER}${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`))),
    'cut-off.xlsx': workbook.subarray(0, workbook.length >> 1),
    'cut-off.xaf': '<?xml version="1.0"?><auditfile><company><transactions><journal>',
    'no-sheets.xlsx': zipOf(workbookParts('this is no XML <<<')),
    'zip.xlsx': zipOf([{ name: 'readme.txt', data: Buffer.from('hello') }]),
    'locked.xlsx': zipOf(workbookParts(sheetXml(HEADER)).map((part) => ({ ...part, encrypted: true }))),
    'encrypted.xlsx': encrypted,
    'empty.csv': '',
    'blank.csv': '\n\n  \n',
    'page.csv': '<html><body>Niet ingelogd</body></html>',
    'noise.csv': Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
    'settings.csv': GOOD,
    'settings.kor.json': '{ "korFrom": "gisteren" }',
  };
}

const REASONS = {
  'bomb.xlsx': 'zip-bomb',
  'lying-bomb.xlsx': /zip-bomb|workbook-broken/,
  'entities.xlsx': 'xml-entities',
  'entities.xaf': 'xml-entities',
  'far.xlsx': 'workbook-broken',
  'cut-off.xlsx': 'zip-broken',
  'cut-off.xaf': 'xml-broken',
  'no-sheets.xlsx': /workbook-broken|no-sheet/,
  'zip.xlsx': 'not-a-ledger',
  'locked.xlsx': 'encrypted',
  'encrypted.xlsx': 'encrypted',
  'empty.csv': 'empty',
  'blank.csv': 'empty',
  'page.csv': 'not-a-ledger',
  'noise.csv': 'not-a-ledger',
  'settings.csv': 'settings-broken',
} as const;

test('every hostile file is a line with the reason, and the files beside it are read', async () => {
  for (const [name, bytes] of Object.entries(await hostileFiles())) writeFileSync(join(dir, name), bytes);
  writeFileSync(join(dir, 'a-good.csv'), GOOD);
  writeFileSync(join(dir, 'z-good.xlsx'), zipOf(workbookParts(sheetXml(HEADER + ROW))));
  const found = await reports(['.'], dir);
  const codes = Object.fromEntries(found.map(({ file, error }) => [file, error?.code]));
  for (const [name, code] of Object.entries(REASONS)) expect(codes[name], name).toMatch(code);
  expect(found.filter(({ error }) => error === null).map(({ file }) => file)).toEqual(['a-good.csv', 'z-good.xlsx']);
  const sums = Object.fromEntries(found.map(({ file, turnoverByCalendarYearCents: years }) => [file, years]));
  expect(sums).toMatchObject({ 'a-good.csv': { 2026: 15000 }, 'z-good.xlsx': { 2026: 10000 } });
  for (const { error } of found) if (error !== null) expect(error.reason).toMatch(/^[A-Z].*[.)\w]$/);
}, 60_000);

test('a formula without a stored value makes its row unreadable, one that gives an error too', async () => {
  const row = (number: number, amount: string): string =>
    `<row r="${number}">${CELL(`A${number}`, '2026-01-05')}${CELL(`B${number}`, 'Jansen')}${amount}</row>`;
  const rows = [
    row(2, '<c r="C2"><f>1+1</f><v>200</v></c>'),
    row(3, '<c r="C3"><f>1+1</f></c>'),
    row(4, '<c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  ];
  const path = join(folder(), 'formulas.xlsx');
  writeFileSync(path, zipOf(workbookParts(sheetXml(HEADER + rows.join('')))));
  const [report] = await reports([path]);
  expect(report?.rows.map(({ kind, netCents }) => [kind, netCents])).toEqual([
    ...[
      ['header', null],
      ['sale', 20000],
      ['unreadable', null],
      ['unreadable', null],
    ],
  ]);
  expect(report).toMatchObject({ incomplete: true, unreadable: { rows: 2 } });
});

test('a worker that runs out of memory, or of time, is a line as well', async () => {
  const here = folder();
  const lines = Array.from({ length: 400_000 }, (_, at) => `2026-01-05;Klant ${at};Werk nummer ${at};${at},00`);
  writeFileSync(join(here, 'a-huge.csv'), ['Datum;Klant;Omschrijving;Bedrag', ...lines].join('\n'));
  writeFileSync(join(here, 'b-good.csv'), GOOD);
  const found = await reports(['.', '--memory', '48'], here);
  expect(found.map(({ error }) => error?.code)).toEqual(['out-of-memory', undefined]);
}, 60_000);

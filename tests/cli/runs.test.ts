/** Whole runs: output, exit codes, settings, the overview, parts joined, and a run that was interrupted. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { folder, KOR, kor, reports } from './run';

const ledger = (rows: readonly string[]): string => ['Datum;Factuurnr;Klant;Bedrag', ...rows].join('\n');
const SMALL = ledger(['2026-01-05;1;Jansen;100,00', '2026-02-05;2;Bakker;50,00']);
const CROSSED = ledger(['2026-01-05;1;Jansen;19000,00', '2026-03-05;2;Bakker;2000,00', '2026-06-05;3;Smit;500,00']);

function clients(files: Readonly<Record<string, string>>): string {
  const dir = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

async function overview(path: string): Promise<Map<string, unknown[][]>> {
  const { sheets } = await readXlsx(readFileSync(path));
  return new Map(sheets.map(({ name, rows }) => [name, rows as unknown[][]]));
}

describe('exit codes', () => {
  test('0 without findings, 1 with a file that cannot be read, 2 when nothing could be run', async () => {
    const dir = clients({ 'good.csv': SMALL, 'empty.csv': '' });
    expect(await kor(['audit', 'good.csv'], dir)).toMatchObject({ code: 0, err: '' });
    expect((await kor(['audit', join(clients({ 'crossed.csv': CROSSED }), 'crossed.csv')], dir)).code).toBe(1);
    expect((await kor(['audit', '.'], dir)).code).toBe(1);
    expect((await kor(['audit', 'good.csv', 'gone.csv'], dir)).code).toBe(1);
    expect((await kor(['audit', clients({})], dir)).code).toBe(2);
    expect((await kor(['audit', 'good.csv', '--as-of', 'ooit'], dir)).code).toBe(2);
    expect((await kor(['audit', 'good.csv', '--map', 'Bedrag=geld'], dir)).code).toBe(2);
    expect((await kor(['audit', 'good.csv', '--fail-on', 'never'], dir)).code).toBe(2);
    expect((await kor(['audit', 'good.csv', '--json', '--jsonl'], dir)).code).toBe(2);
    expect((await kor(['audit', 'good.csv', '--out', join(dir, 'good.csv', 'no.xlsx')], dir)).code).toBe(2);
    expect((await kor([], dir)).code).toBe(2);
    expect((await kor(['--help'], dir)).code).toBe(0);
  }, 30_000);
});

describe('settings', () => {
  test('flags name a column, a day, a date; rows after the day are left out', async () => {
    const text = 'Wanneer;Geleverd;Wie;Iets\n2026-01-05;2025-12-30;A;100,00\n2026-06-01;2026-06-01;B;50,00';
    const dir = clients({ 'odd.csv': text });
    const map = ['--map', 'Iets=amountExVat', '--map', 'Geleverd=supplyDate', '--map', 'Wanneer=date'];
    const [supply] = await reports(['odd.csv', ...map], dir);
    expect(supply?.mapping).toMatchObject({ Iets: 'amountExVat', Geleverd: 'supplyDate', Wanneer: 'date' });
    expect(supply?.turnoverByCalendarYearCents).toEqual({ 2025: 10000, 2026: 5000 });
    expect(supply?.basisInvoiceDate?.turnoverByCalendarYearCents).toEqual({ 2026: 15000 });
    const [invoice] = await reports(['odd.csv', ...map, '--date', 'invoice', '--as-of', '2026-03-31'], dir);
    expect(invoice).toMatchObject({ asOf: '2026-03-31', turnoverByCalendarYearCents: { 2026: 10000 } });
  });

  test('a settings file beside a ledger is for that client alone, and goes before the flags', async () => {
    const own = { client: 'Bakkerij', korFrom: '2027-01-01', words: { 'massage (vrijgesteld?)': 'exempt' } };
    const rows = ['2026-01-05;1;Jansen;30000,00', '2026-02-05;2;Bakker;50,00'];
    const text = ledger(rows).replace('Klant', 'Omschrijving').replace('Bakker', 'massage (vrijgesteld?)');
    const dir = clients({ 'a.csv': text, 'a.kor.json': JSON.stringify(own), 'b.csv': text });
    const [a, b] = await reports(['.', '--kor-from', '2026-01-01'], dir);
    expect([a?.client, b?.client]).toEqual(['Bakkerij', 'b']);
    expect([a?.questions.length, b?.questions.length]).toEqual([0, 1]);
    expect(a?.rows[2]).toMatchObject({ counts: false });
  });

  test('a client is named after its folder, where asked', async () => {
    const dir = clients({ 'Jansen/2026.csv': SMALL, 'De Vries/2026.csv': SMALL });
    const found = await reports(['.', '--client-from', 'folder'], dir);
    expect(found.map(({ client }) => client)).toEqual(['De Vries', 'Jansen']);
  });
});

describe('the overview', () => {
  test('has a line per client, in the language asked, and text that stays text', async () => {
    const evil = ledger(['2026-01-05;"=1+1";"=HYPERLINK(""http://x"")";21000,00']);
    const dir = clients({ 'small.csv': SMALL, 'big/=cmd.csv': CROSSED, 'evil.csv': evil, 'empty.csv': '' });
    expect((await kor(['audit', '.', '--out', 'overview.xlsx', '--lang', 'en'], dir)).code).toBe(1);
    const bytes = readFileSync(join(dir, 'overview.xlsx'));
    const { sheets } = await readXlsx(bytes);
    for (const { cells } of sheets) for (const cell of cells?.values() ?? []) expect(cell.formula).toBeUndefined();
    const [head = [], ...lines] = (await overview(join(dir, 'overview.xlsx'))).get('Overview') ?? [];
    const line = (client: string): Record<string, unknown> =>
      Object.fromEntries(head.map((name, at) => [String(name), lines.find(([first]) => first === client)?.[at]]));
    expect(line('=cmd')).toMatchObject({
      Status: 'exceeded',
      'Turnover 2026': 21500,
      Document: '2',
      Row: 3,
      'Turnover before': 19000,
      'Turnover after': 21000,
      File: 'big/=cmd.csv',
    });
    expect(line('evil')).toMatchObject({ Document: '=1+1', 'Turnover 2026': 21000 });
    expect(line('small')).toMatchObject({ Status: 'within limit', Document: null, Reason: null });
    expect(line('empty')).toMatchObject({ Status: 'not read', Reason: 'The file is empty.' });
    expect(head).toEqual(expect.arrayContaining(['Reviewed by', 'Date', 'Initials', 'Expected year turnover']));
    expect(existsSync(join(dir, 'overview.xlsx.journal.jsonl'))).toBe(false);
  });

  test('is no ledger of the next run', async () => {
    const dir = clients({ 'small.csv': SMALL });
    await kor(['audit', '.', '--out', 'first.xlsx'], dir);
    expect((await kor(['audit', '.', '--out', 'first.xlsx'], dir)).code).toBe(0);
    const found = await reports(['.'], dir);
    expect(found.map(({ error }) => error?.code)).toEqual(['own-overview', undefined]);
  });
});

test('parts of --jsonl, joined, are the overview of the whole', async () => {
  const dir = clients({ 'a.csv': SMALL, 'b.csv': CROSSED, 'c.csv': SMALL });
  await kor(['audit', '.', '--out', 'whole.xlsx'], dir);
  for (const name of ['a', 'b', 'c']) {
    const { out } = await kor(['audit', `${name}.csv`, '--jsonl'], dir);
    expect(out.split('\n')).toHaveLength(2);
    writeFileSync(join(dir, `${name}.jsonl`), out);
  }
  expect((await kor(['report', 'a.jsonl', 'b.jsonl', 'c.jsonl', '--out', 'joined.xlsx'], dir)).code).toBe(1); // b crossed
  expect(await overview(join(dir, 'joined.xlsx'))).toEqual(await overview(join(dir, 'whole.xlsx')));
  writeFileSync(join(dir, 'bad.jsonl'), '{"file":');
  expect((await kor(['report', 'bad.jsonl', '--out', 'x.xlsx'], dir)).code).toBe(2);
});

test('a workbook with turnover on two sheets says so, and reads the one that is asked for', async () => {
  const rows = [
    ['Datum', 'Klant', 'Bedrag'],
    ...[1, 2, 3].map((day) => [`2026-01-0${day}`, `Klant ${day}`, 100 * day]),
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: '2025', rows: rows.slice(0, 3) },
      { name: '2026', rows },
      { name: 'Oud', rows, hidden: true },
    ],
  });
  const dir = clients({});
  writeFileSync(join(dir, 'years.xlsx'), bytes);
  const [found] = await reports(['years.xlsx'], dir);
  expect(found).toMatchObject({ sheet: '2026', otherSheets: ['2025'], incomplete: true, rolling12Cents: 60000 });
  const [asked] = await reports(['years.xlsx', '--sheet', '2025'], dir);
  expect(asked).toMatchObject({ sheet: '2025', otherSheets: [], incomplete: false, rolling12Cents: 30000 });
  const [second] = await reports(['years.xlsx', '--sheet', '1'], dir);
  expect(second?.sheet).toBe('2025');
  expect((await reports(['years.xlsx', '--sheet', 'gone'], dir))[0]?.error?.code).toBe('sheet-missing');
});

test('reports come in the order of the files, whoever is done first', async () => {
  const slow = ledger(Array.from({ length: 20_000 }, (_, at) => `2026-01-05;${at};Klant ${at};1,00`));
  const dir = clients({ 'a.csv': slow, 'b.csv': SMALL, 'c.csv': SMALL, 'd.csv': SMALL });
  expect((await reports(['.'], dir)).map(({ file }) => file)).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.csv']);
});

test('an interrupted run goes on where it was', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `2026-01-05;${at};Klant ${at};1,00`);
  const names = Array.from({ length: 60 }, (_, at) => `client-${String(at).padStart(2, '0')}.csv`);
  const dir = clients(Object.fromEntries(names.map((name) => [name, ledger(rows)])));
  const journal = join(dir, 'overview.xlsx.journal.jsonl');
  const args = ['audit', '.', '--out', 'overview.xlsx', '--workers', '1'];
  const done = (): string[] => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').slice(1) : []);
  const child = spawn(process.execPath, [KOR, ...args], { cwd: dir, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (done().length < 5 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(join(dir, 'overview.xlsx'))).toBe(false);
  // Mark what was done, so that the overview shows it was not read again; and leave a line cut off.
  const marked = readFileSync(journal, 'utf8').replaceAll('"client":"client-0', '"client":"from the journal 0');
  writeFileSync(journal, `${marked.trimEnd()}\nhalf a li`);
  // One of them changes in the meantime, and must be read again.
  writeFileSync(join(dir, 'client-01.csv'), SMALL);
  expect((await kor(args, dir)).code).toBe(0);
  const [, ...lines] = (await overview(join(dir, 'overview.xlsx'))).get('Overzicht') ?? [];
  const clientsShown = lines.slice(0, names.length).map(([client]) => String(client));
  expect(clientsShown.slice(0, 3)).toEqual(['from the journal 00', 'client-01', 'from the journal 02']);
  expect(clientsShown.at(-1)).toBe('client-59');
  expect(clientsShown).toHaveLength(60);
  expect(existsSync(journal)).toBe(false);
}, 30_000);

/** Repairing formulas of Excel in Google Sheets: nothing changes but the name of a KOR function. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../core/index';
import { type FakeSheet, fakeFile, fakeRange } from './gas/fake-file';
import { codeJs, loadScript, scriptOf } from './gas/load-script';
import { strict } from './gas/strict';

const code = codeJs();

describe('the name of a function', () => {
  let repaired: (formula: string) => string;
  beforeAll(async () => {
    const part = await scriptOf("export { repairedFormula } from './formula-names';");
    repaired = loadScript(part).value('part.repairedFormula') as typeof repaired;
  });

  test.each(CATALOGUE.map(({ id }) => id))('%s is repaired from every way Excel writes it', (id) => {
    for (const foreign of ['KOR.', '_xldudf_KOR_', 'KORDEV.', '_xldudf_KORDEV_']) {
      expect(repaired(`=${foreign}${id}(A2:A9;D2:D9)`)).toBe(`=KOR_${id}(A2:A9;D2:D9)`);
      expect(repaired(`=${foreign}${id}(A2:A9;D2:D9)`.toLowerCase())).toBe(`=KOR_${id}(a2:a9;d2:d9)`);
    }
  });

  test.each([
    ['=IFERROR(KOR.CROSSING(A2:A;D2:D);"geen")', '=IFERROR(KOR_CROSSING(A2:A;D2:D);"geen")'],
    ['=KOR.TURNOVER(A:A;D:D)+kor.headroom(A:A;D:D)*1,5', '=KOR_TURNOVER(A:A;D:D)+KOR_HEADROOM(A:A;D:D)*1,5'],
    ['=-KOR.RULE ("threshold")', '=-KOR_RULE ("threshold")'],
    ['=KOR.RULE("KOR.RULE(""x"")")', '=KOR_RULE("KOR.RULE(""x"")")'],
    ["='KOR.RULE(x)'!A1&KOR.RULE(B1)", "='KOR.RULE(x)'!A1&KOR_RULE(B1)"],
    ["='it''s KOR.RULE('!A1&KOR.RULE(B1)", "='it''s KOR.RULE('!A1&KOR_RULE(B1)"],
    ['={KOR.RULE("a")\\KOR.RULE("b")}', '={KOR_RULE("a")\\KOR_RULE("b")}'],
  ])('%s', (before, after) => {
    expect(repaired(before)).toBe(after);
    expect(repaired(after)).toBe(after);
  });

  test.each([
    '="typ KOR.TURNOVER(A2:A9;D2:D9)"',
    '="zegt ""KOR.TURNOVER("" niet"&A1',
    '=KOR.UNKNOWN(A1)',
    '=KOR.TURNOVERS(A1)',
    '=MYKOR.TURNOVER(A1)',
    '=X.KOR.TURNOVER(A1)',
    '=ÉKOR.TURNOVER(A1)',
    '=_xldudf_KOR_UNKNOWN(A1)',
    '=x_xldudf_KOR_TURNOVER(A1)',
    '=KOR_TURNOVER(A1;B1)',
    '=KOR.TURNOVER',
    '=SUM(A1;1,5)',
    '="niet gesloten KOR.RULE(',
    '',
  ])('%s stays', (formula) => {
    expect(repaired(formula)).toBe(formula);
  });
});

/** A sheet with everything that must survive. */
const sheet = (): FakeSheet => ({
  name: 'Grootboek',
  cells: [
    ['Datum', 'KOR.TURNOVER(A1)', '=KOR.TURNOVER(A2:A9;B2:B9)'],
    ['2026-05-01', '=SUM(A1;1,5)', '=_xldudf_KOR_STATUS(A2:A9,B2:B9)'],
    ['=kor.check(A2:A9;B2:B9)', '', '="KOR.TURNOVER(A1)"'],
    ['spill', 'x', '=KOR_RUNNING(A2:A9;B2:B9)'],
    ['', '100', '=ARRAYFORMULA(KOR.COUNTS(E2:E9))'],
  ],
});
const REPAIRED = [
  ['Datum', 'KOR.TURNOVER(A1)', '=KOR_TURNOVER(A2:A9;B2:B9)'],
  ['2026-05-01', '=SUM(A1;1,5)', '=KOR_STATUS(A2:A9,B2:B9)'],
  ['=KOR_CHECK(A2:A9;B2:B9)', '', '="KOR.TURNOVER(A1)"'],
  ['spill', 'x', '=KOR_RUNNING(A2:A9;B2:B9)'],
  ['', '100', '=ARRAYFORMULA(KOR_COUNTS(E2:E9))'],
];

describe('what is typed or pasted', () => {
  const edit = (range: unknown) => loadScript(code).call('onEdit', { range, authMode: 'LIMITED' });

  test('is repaired in its own cells alone, in one call for cells below each other', () => {
    const pasted = sheet();
    const calls = { reads: 0, writes: [] };
    edit(fakeRange(pasted, calls));
    expect(pasted.cells).toEqual(REPAIRED);
    expect(calls).toEqual({ reads: 1, writes: [1, 2, 1].map((cells) => ({ sheet: 'Grootboek', cells })) });
  });

  test('the cells beside it are not looked at', () => {
    const typed = sheet();
    const calls = { reads: 0, writes: [] };
    edit(fakeRange(typed, calls, 0, 2, 1, 1));
    const only = sheet();
    (only.cells[0] as string[])[2] = '=KOR_TURNOVER(A2:A9;B2:B9)';
    expect(typed.cells).toEqual(only.cells);
  });

  test('is left alone when it holds no KOR formula', () => {
    const plain: FakeSheet = { name: 'x', cells: [['=SUM(A1)', 'KOR.TURNOVER(', '12']] };
    const calls = { reads: 0, writes: [] };
    edit(fakeRange(plain, calls));
    expect(calls).toEqual({ reads: 1, writes: [] });
  });

  test('is not even read when it is a whole sheet, or when there is no range', () => {
    edit(strict('Range', { getNumRows: () => 1_000_000, getNumColumns: () => 26 }));
    expect(() => edit(undefined)).not.toThrow();
    expect(() => loadScript(code).call('onEdit')).not.toThrow();
  });
});

describe('the menu item', () => {
  const repairFile = (sheets: readonly FakeSheet[], locale = 'nl') => {
    const file = fakeFile(sheets);
    loadScript(code, {
      SpreadsheetApp: file.SpreadsheetApp,
      Session: { getActiveUserLocale: () => locale },
      ScriptApp: { AuthMode: strict('AuthMode', { FULL: 'FULL' }), requireAllScopes: () => undefined },
    }).call('repairAllFormulas');
    return file;
  };

  test('repairs every sheet, and says how many cells', () => {
    const sheets = [sheet(), { name: 'Leeg', cells: [['']] }, { ...sheet(), name: 'Tweede' }];
    const { calls, alerts } = repairFile(sheets);
    expect(sheets.map(({ cells }) => cells)).toEqual([REPAIRED, [['']], REPAIRED]);
    expect(calls.reads).toBe(3);
    expect(calls.writes).toHaveLength(6);
    expect(alerts).toEqual(['KORwacht | 8 cellen hersteld: =KOR.X(…) heet hier =KOR_X(…). | OK']);
  });

  test('finds nothing the second time, and says so in English too', () => {
    const sheets = [sheet()];
    repairFile(sheets);
    const { calls, alerts } = repairFile(sheets, 'en');
    expect(calls.writes).toEqual([]);
    expect(alerts).toEqual(['KORwacht | There was nothing to repair. | OK']);
  });

  test('repairs what it may on a protected sheet, and names that sheet', () => {
    const sheets = [{ ...sheet(), locked: ['4,2'] }];
    const { alerts } = repairFile(sheets);
    expect(sheets[0]?.cells[4]?.[2]).toBe('=ARRAYFORMULA(KOR.COUNTS(E2:E9))');
    expect(sheets[0]?.cells[2]?.[0]).toBe('=KOR_CHECK(A2:A9;B2:B9)');
    expect(alerts[0]).toContain('3 cellen hersteld');
    expect(alerts[0]).toContain('Niet alles kon worden gewijzigd op: Grootboek');
  });
});

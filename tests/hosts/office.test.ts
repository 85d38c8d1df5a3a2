/** The built functions inside Microsoft's own runtime, as Excel for Windows starts it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { errorCell, type RunningExcel, startExcel } from './office-host/excel';

const NEW_EXCEL = { ExcelApi: 1.21, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.5, CustomFunctions: 1.9 };
const OLD_EXCEL = { ...NEW_EXCEL, ExcelApi: 1.14, CustomFunctionsRuntime: 1.3 };

const dates = [[46023], [46054], [46082]];
const amounts = [[9000], [11000], [0.01]];

describe('in Microsoft’s runtime', () => {
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await startExcel({ sets: NEW_EXCEL });
  });

  test('a function answers a value', async () => {
    const shown = await excel.call('TURNOVER', [dates, amounts, null, null, null]);
    expect(shown).toEqual({ ok: true, value: [[20000.01]] });
  });

  test('an answer of several rows spills', async () => {
    const shown = await excel.call('RUNNING', [dates, amounts, null, null]);
    expect(shown).toEqual({ ok: true, value: [[9000], [20000], [20000.01]] });
  });

  test('a function of one cell answers one value', async () => {
    const shown = await excel.call('RULE', ['threshold', 46023]);
    expect(shown).toEqual({ ok: true, value: 20000 });
  });

  test('no answer is #N/A, with the reason', async () => {
    const shown = await excel.call('CROSSING', [dates, [[1], [2], [3]], null, null, null]);
    expect(shown).toMatchObject({ ok: false, error: 1, message: expect.stringMatching(/\S/) });
  });

  test('wrong input is #VALUE!, with the row', async () => {
    const shown = await excel.call('TURNOVER', [dates, [[1], ['veel'], [3]], null, null, null]);
    expect(shown).toMatchObject({ ok: false, error: 7, message: expect.stringMatching(/^Rij 2\b/) });
  });

  test('an error cell reaches us and refuses its row', async () => {
    const shown = await excel.call('TURNOVER', [dates, [[1], [2], [errorCell('#DIV/0!')]], null, null, null]);
    expect(shown).toMatchObject({ ok: false, error: 7, message: expect.stringMatching(/^Rij 3\b/) });
  });

  test('a day carries a date format', async () => {
    const shown = await excel.call('CROSSING', [dates, amounts, null, null, null]);
    const day = { type: 'Double', basicValue: 46082, numberFormat: 'dd-mm-yyyy' };
    expect(shown).toEqual({ ok: true, value: [[day]] });
  });

  test('an Excel without data types gets the plain serial number', async () => {
    const old = await startExcel({ sets: OLD_EXCEL });
    const shown = await old.call('CROSSING', [dates, amounts, null, null, null]);
    expect(shown).toEqual({ ok: true, value: [[46082]] });
  });
});

/** The sample ledgers as csv files and as workbooks give what their answer keys say. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, KEYS, type Key, LEDGERS, type Printed, reports, workbookOf } from './run';

const dir = folder();

async function csvOf({ id }: Key): Promise<string> {
  copyFileSync(join(LEDGERS, id, 'ledger.csv'), join(dir, `${id}.csv`));
  return join(dir, `${id}.csv`);
}

async function xlsxOf({ id, grid }: Key): Promise<string> {
  writeFileSync(join(dir, `${id}.xlsx`), await workbookOf(grid));
  return join(dir, `${id}.xlsx`);
}

const FORMS = [
  ['csv', csvOf],
  ['xlsx', xlsxOf],
] as const;

const TURNOVER = ['sale', 'credit', 'payout'];

/** The rows of a report as the key tells them: days and amounts only of turnover. */
function rowsLike({ rows }: Printed, key: Key): object[] {
  return key.rows.map(({ row }) => {
    const found = rows[row - 1];
    if (found === undefined || !TURNOVER.includes(found.kind)) return { row, kind: found?.kind };
    const { kind, date, supplyDate, netCents, counts } = found;
    return {
      ...{ row, kind, netCents, counts },
      ...(date === null ? {} : { date }),
      ...(supplyDate === null ? {} : { supply: supplyDate }),
    };
  });
}

function rowsOf(key: Key): object[] {
  return key.rows.map(({ row, kind, date, supply, netCents, counts }) =>
    netCents === undefined
      ? { row, kind }
      : { row, kind, netCents, counts, ...(date ? { date } : {}), ...(supply ? { supply } : {}) },
  );
}

/** Code and row of each finding: none without cause, none missed. */
function placesOf(findings: readonly { readonly code: string; readonly row: number | null }[]): string[] {
  return findings.map(({ row, code }) => `${row} ${code}`).sort();
}

describe.each(KEYS.map((key) => [key.id, key] as const))('%s', (_id, key) => {
  test.each(FORMS)('as %s', async (_form, fileOf) => {
    const { asOf, korFrom } = key.settings;
    const [report] = await reports([await fileOf(key), '--as-of', asOf, '--kor-from', korFrom]);
    if (report === undefined) throw new Error('no report');
    expect(report).toMatchObject({ error: null, headerRow: key.headerRow, otherSheets: [] });
    expect(placesOf(report.findings)).toEqual(placesOf(key.expected.findings));
    expect(report.findings.every(({ sentence, source }) => Boolean(sentence) && Boolean(source))).toBe(true);
    expect(report.mapping).toEqual(key.mapping);
    expect(rowsLike(report, key)).toEqual(rowsOf(key));
    const { turnoverByCalendarYearCents, crossingByYear, rolling12Cents } = report;
    const basis = { turnoverByCalendarYearCents, crossingByYear, rolling12Cents };
    expect(basis).toEqual(key.expected.basisSupplyDate);
    expect(report.basisInvoiceDate ?? basis).toEqual(key.expected.basisInvoiceDate ?? basis);
  });
});

/** The answer keys: mapping, kinds, days, amounts, verdicts, sums and crossings of whole sheets. */
import { describe, expect, test } from 'vitest';
import { type Alternative, ledgerOf } from '../../../../core/ledger/sheet/ledger-of';
import type { SheetReading, SheetRow } from '../../../../core/ledger/sheet/reading';
import { countedAmounts } from '../../../../core/turnover/counted';
import { crossingDays, crossingSupplies } from '../../../../core/turnover/crossing';
import { sumByDay, turnoverBetween, yearsIn } from '../../../../core/turnover/day-sums';
import { rolling12 } from '../../../../core/turnover/rolling-12';
import { day, firstOfYear, isoOf, lastOfYear } from '../../../../core/values/day';
import { answerKeys, asExcel, asText } from './answer-keys';
import { read } from './read';

type KeyRow = {
  row: number;
  kind: string;
  date?: string;
  supply?: string;
  netCents?: number;
  counts?: boolean | 'ask';
  inv?: string;
  dup?: boolean;
};
type Basis = {
  turnoverByCalendarYearCents: Record<string, number>;
  crossingByYear: Record<string, unknown>;
  rolling12Cents: number;
};
type Key = {
  id: string;
  grid: unknown[][];
  headerRow: number;
  mapping: Record<string, string | null>;
  settings: { korFrom: string; asOf: string };
  rows: KeyRow[];
  expected: {
    basisSupplyDate: Basis;
    basisInvoiceDate?: Basis;
    ifAskRowsCount?: Basis;
    ifDuplicateSuspectsDropped?: Basis;
    rowsCounted: number[];
    rowsNotCounted: { row: number }[];
    rowsToAsk: { row: number }[];
    rowsSkipped: { row: number; kind: string }[];
  };
};

const KEYS = answerKeys<Key>();

function readKey({ settings }: Key, grid: unknown[][]): SheetReading {
  return read(grid, { korFrom: day(settings.korFrom) });
}

const TURNOVER = ['sale', 'credit', 'payout'];
const shown = (row: SheetRow | undefined): KeyRow | undefined => {
  if (row === undefined) return undefined;
  const { kind, row: number } = row;
  if (!TURNOVER.includes(kind)) return { row: number, kind };
  return {
    row: number,
    kind,
    ...(row.date === null ? {} : { date: isoOf(row.date) }),
    ...(row.supplyDate === null ? {} : { supply: isoOf(row.supplyDate) }),
    netCents: row.netCents ?? Number.NaN,
    counts: row.counts ?? false,
    ...(row.invoiceNo === null ? {} : { inv: row.invoiceNo }),
    ...(row.duplicateOf === null ? {} : { dup: true }),
  };
};

function basisOf(reading: SheetReading, asOf: string, alternative: Alternative): Basis {
  const ledger = ledgerOf(reading, alternative);
  const counted = countedAmounts(ledger);
  const sums = sumByDay(ledger, counted);
  const years: Record<string, number> = {};
  for (const year of yearsIn(sums)) {
    const turnover = turnoverBetween(sums, firstOfYear(year), lastOfYear(year));
    if (turnover !== 0) years[year] = turnover;
  }
  const crossings = crossingSupplies(ledger, counted, crossingDays(sums)).map((found) => [
    String(found.year),
    {
      row: found.index + 1,
      date: isoOf(found.on),
      beforeCents: found.turnover - found.amount,
      afterCents: found.turnover,
      invoiceNo: reading.rows[found.index]?.invoiceNo,
    },
  ]);
  return {
    turnoverByCalendarYearCents: years,
    crossingByYear: Object.fromEntries(crossings),
    rolling12Cents: rolling12(sums, day(asOf)),
  };
}

describe.each(KEYS.map((key) => [key.id, key] as const))('%s', (_id, key) => {
  const grids: [string, unknown[][]][] = [
    ['typed cells', key.grid],
    ['text cells', asText(key.grid)],
    ['cells of desktop Excel', asExcel(key.grid)],
  ];
  describe.each(grids)('as %s', (_as, grid) => {
    const reading = readKey(key, grid);

    test('has its header row and its mapping', () => {
      expect(reading.headerRow).toBe(key.headerRow);
      const mapping = Object.fromEntries(
        reading.columns.filter(({ header }) => header !== '').map(({ header, field }) => [header, field]),
      );
      expect(mapping).toEqual(key.mapping);
    });

    test('has every row with its kind, days, amount and verdict', () => {
      expect(reading.rows).toHaveLength(grid.length);
      expect(key.rows.map(({ row }) => shown(reading.rows[row - 1]))).toEqual(
        key.rows.map(({ why: _why, ...row }: KeyRow & { why?: string }) => row),
      );
    });

    test('has the same rows counted, left out, asked and skipped', () => {
      const rows = (wanted: boolean | 'ask'): number[] =>
        reading.rows.filter(({ counts }) => counts === wanted).map(({ row }) => row);
      expect(rows(true)).toEqual(key.expected.rowsCounted);
      expect(rows(false)).toEqual(key.expected.rowsNotCounted.map(({ row }) => row));
      expect(rows('ask')).toEqual(key.expected.rowsToAsk.map(({ row }) => row));
      const skipped = reading.rows.filter(({ counts, kind }) => counts === null && kind !== 'header');
      expect(skipped.map(({ row, kind }) => ({ row, kind }))).toEqual(key.expected.rowsSkipped);
    });

    test('has the sums and crossings, and the alternatives', () => {
      const { asOf } = key.settings;
      const { basisSupplyDate, basisInvoiceDate, ifAskRowsCount, ifDuplicateSuspectsDropped } = key.expected;
      expect(basisOf(reading, asOf, {})).toEqual(basisSupplyDate);
      if (basisInvoiceDate) expect(basisOf(reading, asOf, { dateChoice: 'invoice' })).toEqual(basisInvoiceDate);
      if (ifAskRowsCount) expect(basisOf(reading, asOf, { countAsked: true })).toEqual(ifAskRowsCount);
      if (ifDuplicateSuspectsDropped) {
        expect(basisOf(reading, asOf, { dropDuplicates: true })).toEqual(ifDuplicateSuspectsDropped);
      }
    });
  });
});

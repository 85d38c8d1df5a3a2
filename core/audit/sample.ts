/**
 * Steekproef: rows for a test of details (NBA, Standaard 530), drawn so that anyone can draw them again.
 *
 * counted rows of a period → method, size, seed → the rows that were drawn
 */
import type { SheetReading, SheetRow } from '../ledger/sheet/reading';
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';
import { rowFingerprint } from './fingerprint';
import { drawn, type Generator, generator } from './generator';

/**
 * `random`: every row has the same chance; `stratified`: by layers of amount, each with its share of the value;
 * `monetary-unit`: every euro has the same chance, so that a large row is always drawn.
 */
export type SampleMethod = 'random' | 'stratified' | 'monetary-unit';

/** What is asked; `bounds` are the upper limits of the layers, in cents, for `stratified` only. */
export type SampleQuestion = {
  readonly method: SampleMethod;
  readonly size: number;
  readonly seed: number;
  readonly from: Day;
  readonly to: Day;
  readonly bounds?: readonly Cents[];
};

/** One row that was drawn. */
export type SampledRow = {
  readonly row: number;
  readonly amount: Cents;
  readonly invoiceNo: string | null;
  readonly fingerprint: string;
};

/** A layer of amounts: above `over`, up to and including `upTo` (`null` = no limit). */
export type Stratum = {
  readonly over: Cents;
  readonly upTo: Cents | null;
  readonly rows: number;
  readonly cents: Cents;
  readonly drawn: number;
};

/** A sample with all that is needed to draw it again; `leftOut` are credits and rows without a positive amount. */
export type Sample = SampleQuestion & {
  readonly population: { readonly rows: number; readonly cents: Cents; readonly leftOut: number };
  readonly interval: Cents | null;
  readonly strata: readonly Stratum[];
  readonly rows: readonly SampledRow[];
};

/** Draws a sample from the counted rows of a period with a positive amount. */
export function sampleOf(reading: SheetReading, question: SampleQuestion): Sample {
  const counted = reading.rows.filter(
    ({ counts, day }) => counts === true && day !== null && day >= question.from && day <= question.to,
  );
  const population = counted.filter(({ netCents }) => (netCents ?? 0) > 0);
  const next = generator(question.seed);
  const { rows, interval, strata } = draw(population, question, next);
  return {
    ...question,
    population: { rows: population.length, cents: sumOf(population), leftOut: counted.length - population.length },
    interval,
    strata,
    rows: rows.map(sampled),
  };
}

type Draw = {
  readonly rows: readonly SheetRow[];
  readonly interval: Cents | null;
  readonly strata: readonly Stratum[];
};

function draw(population: readonly SheetRow[], { method, size, bounds }: SampleQuestion, next: Generator): Draw {
  if (method === 'random') return { rows: drawn(population, size, next), interval: null, strata: [] };
  if (method === 'stratified') return layered(population, size, bounds ?? [], next);
  const interval = (size > 0 ? Math.max(1, Math.floor(sumOf(population) / size)) : 0) as Cents;
  return { rows: size > 0 ? byUnit(population, interval, next) : [], interval, strata: [] };
}

/** A random start within the interval, and from there every interval's cent; a row is drawn once. */
function byUnit(population: readonly SheetRow[], interval: Cents, next: Generator): SheetRow[] {
  let mark = Math.floor(next() * interval) + 1;
  let sum = 0;
  return population.filter(({ netCents }) => {
    sum += netCents ?? 0;
    if (sum < mark) return false;
    mark += Math.ceil((sum - mark + 1) / interval) * interval;
    return true;
  });
}

/** Each layer gets its share of the value, at least one row where it has any. */
function layered(population: readonly SheetRow[], size: number, bounds: readonly Cents[], next: Generator): Draw {
  const total = sumOf(population);
  const limits: (Cents | null)[] = [...[...bounds].sort((a, b) => a - b), null];
  const layers = limits.map((upTo, index) => {
    const over = (limits[index - 1] ?? 0) as Cents;
    const rows = population.filter(
      ({ netCents }) => (netCents ?? 0) > over && (upTo === null || (netCents ?? 0) <= upTo),
    );
    const cents = sumOf(rows);
    const share = rows.length === 0 || total === 0 ? 0 : Math.max(1, Math.round((size * cents) / total));
    return { over, upTo, rows, cents, found: drawn(rows, size === 0 ? 0 : share, next) };
  });
  const chosen = new Set(layers.flatMap(({ found }) => found));
  return {
    rows: population.filter((row) => chosen.has(row)),
    interval: null,
    strata: layers.map(({ over, upTo, rows, cents, found }) => {
      return { over, upTo, rows: rows.length, cents, drawn: found.length };
    }),
  };
}

function sumOf(rows: readonly SheetRow[]): Cents {
  let sum = 0;
  for (const { netCents } of rows) sum += netCents ?? 0;
  return sum as Cents;
}

function sampled(row: SheetRow): SampledRow {
  const amount = (row.netCents ?? 0) as Cents;
  return { row: row.row, amount, invoiceNo: row.invoiceNo, fingerprint: rowFingerprint('SAMPLE', row) };
}

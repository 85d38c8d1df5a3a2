/** The three ways to draw a sample, each from a seeded generator. */
import type { SheetRow } from '../ledger/sheet/reading';
import type { Cents } from '../values/cents';
import type { Day } from '../values/day';
import { drawn, type Generator } from './generator';

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

/** A layer of amounts: above `over`, up to and including `upTo` (`null` = no limit). */
export type Stratum = {
  readonly over: Cents;
  readonly upTo: Cents | null;
  readonly rows: number;
  readonly cents: Cents;
  readonly drawn: number;
};

/** What was drawn, and what the method adds to it. */
export type Draw = {
  readonly rows: readonly SheetRow[];
  readonly interval: Cents | null;
  readonly strata: readonly Stratum[];
};

/** Draws by the method of the question; the rows come in the order of the sheet. */
export function draw(population: readonly SheetRow[], { method, size, bounds }: SampleQuestion, next: Generator): Draw {
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

/** What the rows hold together. */
export function sumOf(rows: readonly SheetRow[]): Cents {
  let sum = 0;
  for (const { netCents } of rows) sum += netCents ?? 0;
  return sum as Cents;
}

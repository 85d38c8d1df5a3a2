/**
 * Steekproef: rows for a test of details (NBA, Standaard 530), drawn so that anyone can draw them again.
 *
 * counted rows of a period → method, size, seed → the rows that were drawn
 */
import type { SheetReading, SheetRow } from '../ledger/sheet/reading';
import type { Cents } from '../values/cents';
import { rowFingerprint } from './fingerprint';
import { generator } from './generator';
import { draw, type SampleQuestion, type Stratum, sumOf } from './sample-draw';

/** One row that was drawn. */
type SampledRow = {
  readonly row: number;
  readonly amount: Cents;
  readonly invoiceNo: string | null;
  readonly fingerprint: string;
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

function sampled(row: SheetRow): SampledRow {
  const amount = (row.netCents ?? 0) as Cents;
  return { row: row.row, amount, invoiceNo: row.invoiceNo, fingerprint: rowFingerprint('SAMPLE', row) };
}

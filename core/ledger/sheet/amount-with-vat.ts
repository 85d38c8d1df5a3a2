/** Tells from the figures whether an amount column is with or without the btw that stands beside it. */
import { type CellReader, cellOf, type Grid } from '../cell';
import { readAmount } from '../read-amount';

const SAMPLE = 200;
const RATES = [0.21, 0.09, 0.06, 0.19];

/**
 * `without` when the btw is a rate of the amount, `with` when it is that share of an amount that holds it.
 *
 * @returns `null` when no row has both, or the rows disagree
 */
export function amountIsWithVat(
  grid: Grid,
  columns: { readonly amount: number; readonly vat: number },
  from: number,
  reader: CellReader,
): 'with' | 'without' | null {
  let withVat = 0;
  let without = 0;
  const last = Math.min(grid.length, from + SAMPLE);
  for (let row = from; row < last; row += 1) {
    const amount = readAmount(cellOf(grid[row]?.[columns.amount], reader));
    const vat = readAmount(cellOf(grid[row]?.[columns.vat], reader));
    if (typeof amount !== 'number' || typeof vat !== 'number' || amount === 0 || vat === 0) continue;
    if (RATES.some((rate) => Math.abs(amount * rate - vat) <= 2)) without += 1;
    else if (RATES.some((rate) => Math.abs((amount * rate) / (1 + rate) - vat) <= 2)) withVat += 1;
  }
  if (withVat === without) return null;
  return withVat > without ? 'with' : 'without';
}

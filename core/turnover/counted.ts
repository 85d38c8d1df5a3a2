/** Which rows count toward the threshold. ledger → counted amounts */
import { centsAt, isSupply, kindAt, type Ledger } from '../ledger/ledger';
import { KIND_FACTS } from '../ledger/supply-kind';
import { distanceSalesBeyondThreshold } from './distance-sales';

/** For each row the cents that count: the amount, or 0. Same length and order as the ledger. */
export type Counted = Float64Array;

/**
 * The amounts that count toward the turnover in the Netherlands.
 *
 * Without treatments every supply counts, and the amounts of the ledger are handed on as they are.
 *
 * Law: wet-ob-25-1@2025, wet-ob-25-2@2025
 */
export function countedAmounts(ledger: Ledger): Counted {
  if (ledger.kinds === null) return ledger.cents;
  const counted = new Float64Array(ledger.size);
  let distanceSales = false;
  for (let index = 0; index < ledger.size; index += 1) {
    if (!isSupply(ledger, index)) continue;
    const counts = KIND_FACTS[kindAt(ledger, index)].counts;
    if (counts === 'within-distance-threshold') distanceSales = true;
    if (counts !== 'no') counted[index] = centsAt(ledger, index);
  }
  if (distanceSales) for (const index of distanceSalesBeyondThreshold(ledger)) counted[index] = 0;
  return counted;
}

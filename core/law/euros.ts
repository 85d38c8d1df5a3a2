/** Amounts as the law writes them: whole euros, now and then with cents. */
import { type Cents, centsFromEuros } from '../values/cents';

/**
 * An amount of a rule in cents.
 *
 * @example euros(20_000) //=> 2000000
 */
export const euros = (amount: number): Cents => centsFromEuros(amount);

/** The words of every source. They stand apart from the citations, so that worksheet functions do not carry them. */
import { AUTHORITIES_QUOTES } from './quotes/authorities';
import { FINDING_QUOTES } from './quotes/findings';
import { ORDERS_QUOTES } from './quotes/orders';
import { OTHER_ACTS_QUOTES } from './quotes/other-acts';
import { OTHERS_QUOTES } from './quotes/others';
import { SCHEME_2020_QUOTES } from './quotes/scheme-2020';
import { SCHEME_2025_QUOTES } from './quotes/scheme-2025';
import { VAT_ACT_QUOTES } from './quotes/vat-act';
import type { SourceKey } from './sources';

/** The words that were read, by the key of their source; a source without words does not compile. */
export const QUOTES: Readonly<Record<SourceKey, string>> = {
  ...SCHEME_2020_QUOTES,
  ...SCHEME_2025_QUOTES,
  ...VAT_ACT_QUOTES,
  ...FINDING_QUOTES,
  ...OTHER_ACTS_QUOTES,
  ...ORDERS_QUOTES,
  ...AUTHORITIES_QUOTES,
  ...OTHERS_QUOTES,
};

/** The sources that rules are served with; worksheet functions carry these and no others. */
import { AUTHORITIES } from './sources/authorities';
import { ORDERS } from './sources/orders';
import { OTHER_ACTS } from './sources/other-acts';
import { OTHERS } from './sources/others';
import { SCHEME_2020 } from './sources/scheme-2020';
import { SCHEME_2025 } from './sources/scheme-2025';
import { VAT_ACT } from './sources/vat-act';

/** The sources of the rules by key; an unknown key does not compile. */
export const RULE_SOURCES = {
  ...SCHEME_2020,
  ...SCHEME_2025,
  ...VAT_ACT,
  ...OTHER_ACTS,
  ...ORDERS,
  ...AUTHORITIES,
  ...OTHERS,
};

/** The key of a source of a rule, such as `wet-ob-25a-9@2025`. */
export type RuleSourceKey = keyof typeof RULE_SOURCES;

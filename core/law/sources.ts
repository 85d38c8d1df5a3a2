/** Every source a rule, a finding or a docblock may cite, under one key each. */
import { AUTHORITIES } from './sources/authorities';
import { ORDERS } from './sources/orders';
import { OTHER_ACTS } from './sources/other-acts';
import { OTHERS } from './sources/others';
import { SCHEME_2020 } from './sources/scheme-2020';
import { SCHEME_2025 } from './sources/scheme-2025';
import { VAT_ACT } from './sources/vat-act';

/** All sources by key; an unknown key does not compile, and a test looks the keys of the docblocks up. */
export const SOURCES = {
  ...SCHEME_2020,
  ...SCHEME_2025,
  ...VAT_ACT,
  ...OTHER_ACTS,
  ...ORDERS,
  ...AUTHORITIES,
  ...OTHERS,
};

/** The key of a source, such as `wet-ob-25a-9@2025`. */
export type SourceKey = keyof typeof SOURCES;

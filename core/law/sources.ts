/** Every source a rule, a finding or a docblock may cite, under one key each. */
import { RULE_SOURCES } from './rule-sources';
import { FINDING_SOURCES } from './sources/findings';

/** All sources by key; an unknown key does not compile, and a test looks the keys of the docblocks up. */
export const SOURCES = { ...RULE_SOURCES, ...FINDING_SOURCES };

/** The key of a source, such as `wet-ob-25a-9@2025`. */
export type SourceKey = keyof typeof SOURCES;

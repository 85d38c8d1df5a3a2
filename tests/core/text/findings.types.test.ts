/** What must not compile: a finding without one of the languages, with facts it lacks, or without a severity. */
import { expect, it } from 'vitest';
import type { FindingCode } from '../../../core/audit/finding-facts';
import type { Severity } from '../../../core/audit/nature';
import type { Phrase, Phrases } from '../../../core/text/finding-phrases';

// @ts-expect-error English is missing.
const DUTCH_ONLY: Phrase<'NUMBER_GAP'> = { nl: ({ first }) => first };

const WRONG_FACT: Phrase<'NUMBER_GAP'> = {
  // @ts-expect-error a gap has no crossing.
  nl: ({ crossedOn }) => String(crossedOn),
  en: ({ first }) => first,
};

// @ts-expect-error not every code has a sentence.
const NOT_ALL: Phrases<FindingCode> = { NUMBER_GAP: WRONG_FACT };

// @ts-expect-error not every code has a severity.
const NO_SEVERITY: Record<FindingCode, Severity> = { NUMBER_GAP: 'warning' };

it('is held by the compiler', () => {
  expect([DUTCH_ONLY, WRONG_FACT, NOT_ALL, NO_SEVERITY]).toHaveLength(4);
});

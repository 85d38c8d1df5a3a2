/** Herziening: over how many years deducted VAT is followed, and below which amounts it is left alone. */
import type { Cents } from '../values/cents';
import { day } from '../values/day';
import type { Dated } from './dated';
import { euros } from './euros';

/**
 * Years over which the VAT on movable business assets is followed, the year of first use included: a fifth a year.
 *
 * Law: ub-ob-13-3@2019
 */
export const REVISION_YEARS_MOVABLE: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: 5,
    sources: ['ub-ob-13-3@2019'],
    follows: { words: 'een vijfde' },
  },
];

/**
 * Years over which the VAT on real estate is followed, the year of first use included: a tenth a year.
 *
 * Law: ub-ob-13-2@2019
 */
export const REVISION_YEARS_IMMOVABLE: Dated<number> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: 10,
    sources: ['ub-ob-13-2@2019'],
    follows: { words: 'een tiende' },
  },
];

/**
 * Investeringsdiensten: years over which the VAT on costly services to real estate is followed, when first used in
 * this period; services first used earlier are not followed.
 *
 * Law: wet-ob-2a-1@2026, joanknecht-investeringsdiensten@2026
 */
export const REVISION_YEARS_SERVICE: Dated<number> = [
  {
    from: day('2026-01-01'),
    to: null,
    value: 5,
    sources: ['wet-ob-2a-1@2026', 'joanknecht-investeringsdiensten@2026'],
    follows: { words: 'vijf jaar' },
  },
];

/**
 * Investeringsdiensten: the price of one service, in cents excluding VAT, from which it is followed.
 *
 * Law: wet-ob-2a-1@2026, joanknecht-investeringsdiensten@2026
 */
export const REVISION_SERVICE_FLOOR: Dated<Cents> = [
  {
    from: day('2026-01-01'),
    to: null,
    value: euros(30_000),
    sources: ['wet-ob-2a-1@2026', 'joanknecht-investeringsdiensten@2026'],
    follows: { words: 'ten minste € 30.000' },
  },
];

/**
 * The yearly total of all revisions, in cents, below which joining or leaving the scheme revises nothing; exactly
 * this amount is revised ("minder is dan").
 *
 * Law: belastingdienst-herziening-kor@2022
 */
export const REVISION_FLOOR: Dated<Cents> = [
  {
    from: day('2020-01-01'),
    to: null,
    value: euros(500),
    sources: ['belastingdienst-herziening-kor@2022'],
    follows: { words: 'minder is dan € 500' },
  },
];

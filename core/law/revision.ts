/** Herziening: over how many years deducted VAT is followed, and below which amounts it is left alone. */
import type { Cents } from '../values/cents';
import { type Dated, since, since2020 } from './dated';
import { euros } from './euros';

/**
 * Years over which the VAT on movable business assets is followed, the year of first use included: a fifth a year.
 *
 * Law: ub-ob-13-3@2019
 */
export const REVISION_YEARS_MOVABLE: Dated<number> = [since2020(5, 'ub-ob-13-3@2019')];

/**
 * Years over which the VAT on real estate is followed, the year of first use included: a tenth a year.
 *
 * Law: ub-ob-13-2@2019
 */
export const REVISION_YEARS_IMMOVABLE: Dated<number> = [since2020(10, 'ub-ob-13-2@2019')];

/**
 * Investeringsdiensten: years over which the VAT on costly services to real estate is followed, when first used in
 * this period; services first used earlier are not followed.
 *
 * Law: wet-ob-2a-1@2026, joanknecht-investeringsdiensten@2026
 */
export const REVISION_YEARS_SERVICE: Dated<number> = [
  since('2026-01-01', 5, 'wet-ob-2a-1@2026', 'joanknecht-investeringsdiensten@2026'),
];

/**
 * Investeringsdiensten: the price of one service, in cents excluding VAT, from which it is followed.
 *
 * Law: wet-ob-2a-1@2026, joanknecht-investeringsdiensten@2026
 */
export const REVISION_SERVICE_FLOOR: Dated<Cents> = [
  since('2026-01-01', euros(30_000), 'wet-ob-2a-1@2026', 'joanknecht-investeringsdiensten@2026'),
];

/**
 * The yearly total of all revisions, in cents, below which joining or leaving the scheme revises nothing; exactly
 * this amount is revised ("minder is dan").
 *
 * Law: belastingdienst-herziening-kor@2022
 */
export const REVISION_FLOOR: Dated<Cents> = [since2020(euros(500), 'belastingdienst-herziening-kor@2022')];

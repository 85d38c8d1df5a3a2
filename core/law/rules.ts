/** Every dated rule by the name a user asks for, with its value in the unit that is served. */
import { ALARM, KVK_FEE, VOLUNTEER_MONTH, VOLUNTEER_YEAR } from './amounts';
import { ACQUISITION_THRESHOLD, DISTANCE_SALE_THRESHOLD } from './distance-sales';
import { EXCLUSION } from './exclusion';
import { asFraction, inEuros, inUnit, inYears, type NamedRule } from './named-rule';
import { MINIMUM_TERM_YEARS, NOTICE_DAYS } from './notice';
import { ACCOMMODATION_RATE, REDUCED_RATE, STANDARD_RATE } from './rates';
import { REGISTRATION_THRESHOLD } from './registration';
import { RETENTION_YEARS, RETENTION_YEARS_REAL_ESTATE } from './retention';
import {
  REVISION_FLOOR,
  REVISION_SERVICE_FLOOR,
  REVISION_YEARS_IMMOVABLE,
  REVISION_YEARS_MOVABLE,
  REVISION_YEARS_SERVICE,
} from './revision';
import { TURNOVER_THRESHOLD, UNION_THRESHOLD } from './threshold';

/** The names never change once published, and are the same in every language. */
export const RULES = {
  threshold: inEuros(TURNOVER_THRESHOLD),
  unionThreshold: inEuros(UNION_THRESHOLD),
  registrationThreshold: inEuros(REGISTRATION_THRESHOLD),
  distanceSaleThreshold: inEuros(DISTANCE_SALE_THRESHOLD),
  acquisitionThreshold: inEuros(ACQUISITION_THRESHOLD),
  noticeDays: { unit: 'days', served: NOTICE_DAYS },
  minimumTermYears: inYears(MINIMUM_TERM_YEARS),
  exclusionYears: inUnit('years', EXCLUSION, (told) => (told.rule === 'years-after' ? told.years : told.nextYears)),
  standardRate: asFraction(STANDARD_RATE),
  reducedRate: asFraction(REDUCED_RATE),
  accommodationRate: asFraction(ACCOMMODATION_RATE),
  revisionYearsMovable: inYears(REVISION_YEARS_MOVABLE),
  revisionYearsImmovable: inYears(REVISION_YEARS_IMMOVABLE),
  revisionYearsService: inYears(REVISION_YEARS_SERVICE),
  revisionServiceFloor: inEuros(REVISION_SERVICE_FLOOR),
  revisionFloor: inEuros(REVISION_FLOOR),
  retentionYears: inYears(RETENTION_YEARS),
  retentionYearsRealEstate: inYears(RETENTION_YEARS_REAL_ESTATE),
  kvkFee: inEuros(KVK_FEE),
  volunteerYear: inEuros(VOLUNTEER_YEAR),
  volunteerMonth: inEuros(VOLUNTEER_MONTH),
  alarm: inEuros(ALARM),
} as const satisfies { readonly [name: string]: NamedRule };

/** The name of a dated rule. */
export type RuleName = keyof typeof RULES;

/**
 * The words, found in the quotation of one of a period's sources, that each number of the law follows from.
 *
 * They stand apart from the rules, so that worksheet functions do not carry them. A test looks the words up and
 * computes the value from them again.
 */
import type { RuleName } from './rules';

/** First day of a period → its words; a choice of the product follows from none. */
export type WordsByPeriod = Readonly<Record<string, string>>;

/** The words behind each rule and behind the article that invoices name; a rule without an entry does not compile. */
export const WORDS_BEHIND: Readonly<Record<RuleName | 'invoiceArticle', WordsByPeriod>> = {
  threshold: { '2020-01-01': 'niet meer bedraagt dan € 20.000', '2025-01-01': 'niet meer bedraagt dan € 20.000' },
  unionThreshold: { '2025-01-01': 'niet meer bedraagt dan € 100.000' },
  registrationThreshold: { '2020-01-01': 'maximaal € 1.800', '2025-01-01': 'maximaal € 2.200' },
  distanceSaleThreshold: { '2021-07-01': 'niet hoger dan € 10 000' },
  acquisitionThreshold: { '2020-01-01': 'niet meer bedraagt dan € 10 000' },
  noticeDays: { '2020-01-01': 'vier weken', '2025-01-01': 'minimaal vier weken' },
  minimumTermYears: { '2020-01-01': 'ten minste voor drie jaren', '2025-01-01': 'vervalt' },
  exclusionYears: { '2020-01-01': 'pas drie jaren na', '2025-01-01': 'het daaropvolgende kalenderjaar' },
  standardRate: { '2020-01-01': '21 percent' },
  reducedRate: { '2020-01-01': '9 percent' },
  accommodationRate: { '2020-01-01': 'btw-tarief van 9%', '2026-01-01': 'btw-tarief van 21%' },
  revisionYearsMovable: { '2020-01-01': 'een vijfde' },
  revisionYearsImmovable: { '2020-01-01': 'een tiende' },
  revisionYearsService: { '2026-01-01': 'vijf jaar' },
  revisionServiceFloor: { '2026-01-01': 'ten minste € 30.000' },
  revisionFloor: { '2020-01-01': 'minder is dan € 500' },
  retentionYears: { '2020-01-01': 'zeven jaar' },
  retentionYearsRealEstate: { '2020-01-01': '10 jaar' },
  kvkFee: { '2026-01-01': '€85.15' },
  volunteerYear: {
    '2024-01-01': 'en € 2.100',
    '2025-01-01': '€ 2.100 per kalenderjaar',
    '2026-01-01': '€ 2.200 per kalenderjaar',
  },
  volunteerMonth: { '2024-01-01': 'maximaal € 210', '2025-01-01': '€ 210 per maand', '2026-01-01': '€ 220 per maand' },
  alarm: {},
  invoiceArticle: { '2020-01-01': 'of artikel 25', '2025-01-01': 'of artikel 25a' },
};

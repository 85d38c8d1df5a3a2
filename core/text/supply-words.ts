/** The kinds of supply in words, each with its consequence for the threshold. */
import { SUPPLY_KINDS, type SupplyKind } from '../ledger/supply-kind';
import type { Language } from '../values/language';

/** The kinds of supply with what follows from them. */
const SUPPLIES: Readonly<Record<SupplyKind, Readonly<Record<Language, string>>>> = {
  standard: { nl: 'gewoon belast: telt mee', en: 'taxed as usual: counts' },
  reduced: { nl: 'belast met 9%: telt mee', en: 'taxed at 9%: counts' },
  zero: { nl: 'belast met 0%: telt mee', en: 'taxed at 0%: counts' },
  kor: { nl: 'omzet onder de KOR: telt mee', en: 'turnover under the KOR: counts' },
  export: { nl: 'uitvoer van goederen: telt mee', en: 'export of goods: counts' },
  'eu-goods': { nl: 'goederen naar een bedrijf in de EU: tellen mee', en: 'goods to a business in the EU: count' },
  'reverse-charge': { nl: 'verlegd binnen Nederland: telt mee', en: 'reverse charge within the Netherlands: counts' },
  'eu-distance-sale': {
    nl: 'afstandsverkoop in de EU: telt mee tot € 10.000 per jaar',
    en: 'distance sale in the EU: counts up to €10,000 a year',
  },
  margin: { nl: 'margeregeling: de hele verkoopprijs telt mee', en: 'margin scheme: the whole price counts' },
  'exempt-counted': {
    nl: 'vrijgesteld, maar telt mee (onroerend goed, financieel, verzekering)',
    en: 'exempt, yet counts (real estate, finance, insurance)',
  },
  exempt: { nl: 'vrijgesteld: telt niet mee', en: 'exempt: does not count' },
  'foreign-service': { nl: 'belast in het buitenland: telt niet mee', en: 'taxed abroad: does not count' },
  oss: {
    nl: 'belast in een ander EU-land (OSS): telt niet mee',
    en: 'taxed in another EU country (OSS): does not count',
  },
  'business-asset': { nl: 'gebruikt bedrijfsmiddel: telt niet mee', en: 'used business asset: does not count' },
  'private-use': { nl: 'privégebruik: telt niet mee', en: 'private use: does not count' },
  'not-turnover': { nl: 'geen omzet', en: 'no turnover' },
};

const KNOWN: ReadonlySet<string> = new Set(SUPPLY_KINDS);

/** What follows from a kind of supply; empty for a kind that does not exist. */
export function supplyIn(language: Language, kind: unknown): string {
  return typeof kind === 'string' && KNOWN.has(kind) ? SUPPLIES[kind as SupplyKind][language] : '';
}

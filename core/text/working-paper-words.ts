/** The fixed words of a working paper: its legend, its lines to be signed, its methods, and the status of a year. */
import type { YearOverview } from '../audit/overview';
import type { SampleMethod } from '../audit/sample-draw';
import type { SignOff, TickMark } from '../audit/working-paper';
import type { Language } from '../values/language';

type Words = Readonly<Record<Language, string>>;

/** What each tick mark means. */
export const TICK_MARK_WORDS: Readonly<Record<TickMark, Words>> = {
  'agreed-to-invoice': { nl: 'aangesloten met de factuur', en: 'agreed to the invoice' },
  'agreed-to-bank': { nl: 'aangesloten met de bank', en: 'agreed to the bank' },
  'added-up': { nl: 'opgeteld', en: 'added up' },
  recomputed: { nl: 'nagerekend', en: 'recomputed' },
  'text-seen': { nl: 'tekst op de factuur gezien', en: 'text on the invoice seen' },
  differs: { nl: 'wijkt af', en: 'differs' },
  'asked-client': { nl: 'gevraagd aan de klant', en: 'asked the client' },
};

/** Who signs. */
export const SIGN_OFF_WORDS: Readonly<Record<SignOff, Words>> = {
  prepared: { nl: 'opgesteld door', en: 'prepared by' },
  reviewed: { nl: 'beoordeeld door', en: 'reviewed by' },
  closed: { nl: 'afgesloten door', en: 'closed by' },
};

/** How a sample was drawn. */
export const SAMPLE_WORDS: Readonly<Record<SampleMethod, Words>> = {
  random: { nl: 'aselect', en: 'random' },
  stratified: { nl: 'gestratificeerd', en: 'stratified' },
  'monetary-unit': { nl: 'geldsteekproef', en: 'monetary unit' },
};

/** The status of a year, as the user reads it. */
export const YEAR_STATUS_WORDS: Readonly<Record<YearOverview['status'], Words>> = {
  exceeded: { nl: 'overschreden', en: 'exceeded' },
  excluded: { nl: 'uitgesloten', en: 'excluded' },
  attention: { nl: 'let op', en: 'attention' },
  'within-limit': { nl: 'binnen grens', en: 'within limit' },
  incomplete: { nl: 'onvolledig', en: 'incomplete' },
};

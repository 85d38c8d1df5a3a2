/** A statement → its sentence. */
import type { ProblemCode } from '../ledger/ledger';
import type { Day } from '../values/day';
import type { Language } from '../values/language';
import { INVESTMENT_COLUMNS, type Statement } from './facts';
import { dayIn } from './format';
import { type InLanguages, PHRASES } from './phrases';
import { sayProblem } from './problems';

/**
 * The sentence of a statement in a language.
 *
 * @example say('en', { code: 'no-day', facts: {} }) //=> 'The ledger is empty; give an asOf day.'
 */
export function say(language: Language, { code, facts }: Statement): string {
  const known: Readonly<Record<string, unknown>> = facts;
  return PHRASES[code][language].replace(/\{(\w+)\}/g, (_, name: string) => spelled(language, name, known));
}

const ROWS = { nl: ['rij', 'rijen'], en: ['row', 'rows'] } as const;

function spelled(language: Language, name: string, facts: Readonly<Record<string, unknown>>): string {
  const fact = facts[name];
  if (name === 'code') return sayProblem(language, fact as ProblemCode, String(facts['found']));
  if (name === 'rows' || name === 'dates') return `${fact} ${ROWS[language][fact === 1 ? 0 : 1]}`;
  if (name === 'argument') return (fact as InLanguages)[language];
  // A day is a number as well; whatever else was found is shown as it stands in the cell.
  if (name === 'on' || (name === 'found' && typeof fact === 'number')) return dayIn(language, fact as Day);
  if (name === 'column' && typeof fact === 'string') return INVESTMENT_COLUMNS[fact as 'kind'][language];
  return Array.isArray(fact) ? fact.map((one) => one[language] ?? one).join(', ') : String(fact);
}

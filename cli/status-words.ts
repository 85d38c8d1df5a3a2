/** The status of a client in words; `onvolledig` beside it where something unread could change it. */
import type { KorStatus, Language } from '../core/index';
import type { FileReport } from './file-report';

type InLanguages = Readonly<Record<Language, string>>;

const WORDS: Readonly<Record<KorStatus | 'none' | 'failed', InLanguages>> = {
  'within-limit': { nl: 'binnen grens', en: 'within limit' },
  attention: { nl: 'let op', en: 'attention' },
  exceeded: { nl: 'overschreden', en: 'exceeded' },
  excluded: { nl: 'uitgesloten', en: 'excluded' },
  none: { nl: 'geen omzet', en: 'no turnover' },
  failed: { nl: 'niet gelezen', en: 'not read' },
};
const INCOMPLETE: InLanguages = { nl: 'onvolledig', en: 'incomplete' };

/** The words of a report's status. */
export function statusWords({ error, status, incomplete }: FileReport, language: Language): string {
  const words = WORDS[error === null ? (status ?? 'none') : 'failed'][language];
  return incomplete && error === null ? `${words} (${INCOMPLETE[language]})` : words;
}

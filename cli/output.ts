/** Standard output: an array of reports, a line for each, or a short table for people. */
import { once } from 'node:events';
import type { Language } from '../core/index';
import type { FileReport } from './file-report';
import { statusWords } from './status-words';
import type { Done } from './worker';

/** What standard output carries. */
export type OutputForm = 'json' | 'jsonl' | 'table' | 'none';

/** Writes the reports one by one, so that a thousand of them never stand in memory together. */
export type Output = {
  readonly add: (done: Omit<Done, 'index'>) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** An output of that form; reports come in their order. */
export function outputOf(form: OutputForm, language: Language): Output {
  let count = 0;
  return {
    add: async ({ report, line }) => {
      count += 1;
      if (form === 'json') await write(count === 1 ? '[\n' : ',\n');
      if (form === 'json' || form === 'jsonl') for (const piece of line) await write(piece);
      if (form === 'jsonl') await write('\n');
      if (form === 'table') await write(`${tableLine(report, language)}\n`);
    },
    end: async () => {
      if (form === 'json') await write(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}

async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function tableLine(report: FileReport, language: Language): string {
  if (report.error !== null) return `${report.file}: ${report.error.reason}`;
  const years = Object.entries(report.turnoverByCalendarYearCents).map(
    ([year, cents]) => `${year}: ${euros(cents, language)}`,
  );
  return [`${report.file}: ${statusWords(report, language)}`, ...years].join('; ');
}

/** Cents as people write euros. */
function euros(cents: number, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-IE';
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

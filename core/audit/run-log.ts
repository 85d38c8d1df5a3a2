/** The log of runs in a workbook: lines are added at its end, and each covers the one before it. */
import { hashOf } from './fingerprint';
import type { Severity } from './nature';
import { ruleVersionText } from './rule-version';
import type { WorkingPaper } from './working-paper';

/** One run in the log; `mark` covers the line before it, so that a line taken out or changed shows. */
export type RunEntry = {
  readonly time: string;
  readonly client: string;
  readonly year: number;
  readonly range: string;
  readonly checksum: string;
  readonly rules: string;
  readonly open: Readonly<Record<Severity, number>>;
  readonly dismissed: number;
  readonly samples: number;
  readonly mark: string;
};

/** The log with a run added at its end; earlier lines are never touched. */
export function withRun(log: readonly RunEntry[], paper: WorkingPaper): RunEntry[] {
  const { time, client, year, range, checksum, findings, samples, rules } = paper;
  const count = (wanted: Severity): number => findings.open.filter(({ severity }) => severity === wanted).length;
  const entry = {
    ...{ time, client, year, range, checksum, rules: ruleVersionText(rules) },
    open: { error: count('error'), warning: count('warning'), note: count('note') },
    dismissed: findings.dismissed.length,
    samples: samples.length,
  };
  return [...log, { ...entry, mark: markOf(entry, log[log.length - 1]) }];
}

/** The first line of a log, from 0, that does not follow from the one before it; `null` when all do. */
export function brokenAt(log: readonly RunEntry[]): number | null {
  const at = log.findIndex(({ mark, ...entry }, index) => mark !== markOf(entry, log[index - 1]));
  return at < 0 ? null : at;
}

function markOf(entry: Omit<RunEntry, 'mark'>, previous: RunEntry | undefined): string {
  const { time, client, year, range, checksum, rules, open, dismissed, samples } = entry;
  const counts = [open.error, open.warning, open.note, dismissed, samples];
  return hashOf([previous?.mark ?? '', time, client, year, range, checksum, rules, ...counts].join('\u0001'));
}

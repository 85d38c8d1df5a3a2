/**
 * The working paper of an audit as data, for every host to write: same input, same paper.
 *
 * case + audit + dismissals + samples + what the caller says (client, time) → paper → a line in the log of runs
 */
import type { Day } from '../values/day';
import type { AuditCase } from './audit-case';
import type { Audit } from './audit-ledger';
import { type Dismissal, type Parted, parted } from './dismissals';
import type { Finding } from './finding';
import { hashOf } from './fingerprint';
import type { Severity } from './nature';
import { overviewOf, type YearOverview } from './overview';
import { type RuleVersion, ruleVersion, ruleVersionText } from './rule-version';
import type { Sample } from './sample';

/** The tick marks of the legend, with their signs; their words stand in the room `text`. */
export const TICK_MARKS = {
  'agreed-to-invoice': '✓',
  'agreed-to-bank': 'B',
  'added-up': 'Σ',
  recomputed: 'R',
  'text-seen': 'T',
  differs: '≠',
  'asked-client': '?',
} as const;

/** The name of a tick mark. */
export type TickMark = keyof typeof TICK_MARKS;

/** Who signs, in order; name, initials and day are filled in by hand. */
export const SIGN_OFF = ['prepared', 'reviewed', 'closed'] as const;

/** The name of a line to be signed. */
export type SignOff = (typeof SIGN_OFF)[number];

/** What the caller says: no clock, no file and no person is known here. `time` is written as it is given. */
export type PaperHead = {
  readonly client: string;
  readonly year: number;
  readonly sheet: string;
  readonly range: string;
  readonly time: string;
  readonly checksum: string;
};

/** The paper. `year` is absent from `overview` only when the ledger has nothing in it. */
export type WorkingPaper = PaperHead & {
  readonly rules: RuleVersion;
  readonly settings: AuditCase['settings'];
  readonly overview: readonly YearOverview[];
  readonly findings: Parted;
  readonly attention: readonly Finding[];
  readonly samples: readonly Sample[];
  readonly legend: typeof TICK_MARKS;
  readonly signOff: readonly SignOff[];
};

/** The paper of a run; findings about the sheet and its years come before those about rows. */
export function workingPaper(
  head: PaperHead,
  audit: AuditCase,
  { whole, rows, attention }: Audit,
  dismissals: readonly Dismissal[],
  samples: readonly Sample[],
): WorkingPaper {
  return {
    ...head,
    rules: ruleVersion(),
    settings: audit.settings,
    overview: overviewOf(audit),
    findings: parted([...whole, ...rows], dismissals),
    attention,
    samples,
    legend: TICK_MARKS,
    signOff: SIGN_OFF,
  };
}

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

/** The days that a paper speaks of, for its heading. */
export function periodOf({ overview, year }: WorkingPaper): Day | null {
  return overview.find((found) => found.year === year)?.on ?? null;
}

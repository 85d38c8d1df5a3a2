/**
 * The working paper of an audit as data, for every host to write: same input, same paper.
 *
 * case + audit + dismissals + samples + what the caller says (client, time) → paper
 */
import type { AuditCase } from './audit-case';
import type { Audit } from './audit-ledger';
import { type Dismissal, type Parted, parted } from './dismissals';
import type { Finding } from './finding';
import { overviewOf, type YearOverview } from './overview';
import { type RuleVersion, ruleVersion } from './rule-version';
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

/** The paper; `overview` has every calendar year of the ledger. */
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

/** Findings that a person has looked at and put aside, with a reason and initials; they return when the row changes. */
import type { Day } from '../values/day';
import { fail, ok, type Result } from '../values/result';
import type { Finding } from './finding';
import type { FindingCode } from './finding-facts';

/** One finding put aside; the day is that of the caller. */
export type Dismissal = {
  readonly fingerprint: string;
  readonly code: FindingCode;
  readonly reason: string;
  readonly initials: string;
  readonly on: Day;
};

/** Why a finding cannot be put aside. */
export type DismissalFailure = 'reason-missing' | 'initials-missing';

/**
 * Puts a finding aside.
 *
 * @param by - the reason in the words of the person, and the initials; both are needed
 */
export function dismiss(
  { fingerprint, code }: Finding,
  by: { readonly reason: string; readonly initials: string; readonly on: Day },
): Result<Dismissal, DismissalFailure> {
  const reason = by.reason.trim();
  const initials = by.initials.trim();
  if (reason === '') return fail('reason-missing');
  if (initials === '') return fail('initials-missing');
  return ok({ fingerprint, code, reason, initials, on: by.on });
}

/**
 * Findings parted by dismissals. `lapsed`: dismissals whose finding is no longer there, because the row was changed
 * or the cause was taken away.
 */
export type Parted = {
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  readonly lapsed: readonly Dismissal[];
};

/** Parts findings by dismissals; of two dismissals of one finding the later in the list holds. */
export function parted(findings: readonly Finding[], dismissals: readonly Dismissal[]): Parted {
  const byMark = new Map(dismissals.map((dismissal) => [dismissal.fingerprint, dismissal]));
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    open: findings.filter(({ fingerprint }) => !byMark.has(fingerprint)),
    dismissed: findings.flatMap((finding) => {
      const dismissal = byMark.get(finding.fingerprint);
      return dismissal === undefined ? [] : [{ finding, dismissal }];
    }),
    lapsed: dismissals.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}

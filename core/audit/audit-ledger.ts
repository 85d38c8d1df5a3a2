/** Every check in reading order: what cannot be read, what must be asked, what the law says, and the books themselves. */
import type { AuditCase, Check } from './audit-case';
import { attention } from './checks/attention';
import { creditNotes } from './checks/credits';
import { crossingsFound, nearThreshold, previousYear } from './checks/crossings';
import { cutOff } from './checks/cut-off';
import { dateBasis } from './checks/date-basis';
import { datesOutOfSequence } from './checks/date-sequence';
import { ignoredDrafts } from './checks/drafts';
import { duplicates } from './checks/duplicates';
import { futureDates } from './checks/future-dates';
import { korTexts } from './checks/kor-text';
import { laterChanges } from './checks/later-changes';
import { memorialBookings } from './checks/memorial';
import { missingMonths } from './checks/missing-months';
import { numberGaps } from './checks/number-gaps';
import { payouts } from './checks/payouts';
import { openQuestions } from './checks/questions';
import { refunds } from './checks/refunds';
import { reverseChargedPurchases } from './checks/reverse-charge';
import { specialSupplies } from './checks/special-supplies';
import { textAmounts } from './checks/text-amounts';
import { totals } from './checks/totals';
import { unreadableRows } from './checks/unreadable';
import { vatMismatches } from './checks/vat-mismatch';
import { vatMissing } from './checks/vat-missing';
import { vatOnKorInvoices } from './checks/vat-on-kor-invoice';
import { customerColumn, dateChoiceMatters, distanceSalesNear, korPeriodKnown } from './checks/whole-sheet';
import type { Finding } from './finding';

/** The checks, in the order in which a reader wants to know. */
const CHECKS: readonly Check[] = [
  ...[unreadableRows, openQuestions, korPeriodKnown],
  ...[crossingsFound, previousYear, nearThreshold, dateChoiceMatters],
  ...[vatMissing, vatOnKorInvoices, korTexts, reverseChargedPurchases, vatMismatches],
  ...[creditNotes, refunds, cutOff, specialSupplies, distanceSalesNear],
  ...[numberGaps, datesOutOfSequence, duplicates, futureDates],
  ...[ignoredDrafts, totals, missingMonths, payouts, textAmounts, dateBasis, memorialBookings, customerColumn],
  ...[laterChanges, attention],
];

/**
 * What the audit found: `rows`, each with a cause in the row it names, in the order of the sheet; `whole`, about
 * calendar years and the sheet; `attention`, rows without a fault that deserve a second look.
 */
export type Audit = {
  readonly rows: readonly Finding[];
  readonly whole: readonly Finding[];
  readonly attention: readonly Finding[];
};

/** All findings of a sheet; equal rows get fingerprints of their own. */
export function auditLedger(audit: AuditCase): Audit {
  const all = toldApart(CHECKS.flatMap((check) => check(audit)));
  const of = (...scopes: Finding['scope'][]): Finding[] => all.filter(({ scope }) => scopes.includes(scope));
  return { rows: inSheetOrder(of('row')), whole: of('year', 'ledger'), attention: inSheetOrder(of('attention')) };
}

function inSheetOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => (a.finding.row ?? 0) - (b.finding.row ?? 0) || a.index - b.index)
    .map(({ finding }) => finding);
}

/** The second of two rows that say the same gets a number, so that a dismissal speaks of one of them. */
function toldApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    return nth === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${nth}` };
  });
}

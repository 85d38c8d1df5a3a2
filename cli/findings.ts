/** The seam between the batch and the audit of the core: the one place where findings come from. */
import type { Day, KorPeriod, Language, OwnWords, SheetReading } from '../core/index';
import type { FileFinding } from './file-report';

/** What the audit may ask for beside the reading itself. */
export type AuditContext = {
  readonly asOf: Day | null;
  readonly kor: KorPeriod;
  readonly words: OwnWords;
  readonly language: Language;
};

/** Is the audit of the core connected? While it is not, the overview says so instead of “no findings”. */
export const AUDIT_CONNECTED: boolean = false;

/** The findings of a sheet; none while the audit is not connected. */
export function findingsOf(_reading: SheetReading, _context: AuditContext): FileFinding[] {
  return [];
}

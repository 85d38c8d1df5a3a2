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

/** The findings of a sheet. The audit is not connected yet: until then there are none. */
export function findingsOf(_reading: SheetReading, _context: AuditContext): FileFinding[] {
  return [];
}

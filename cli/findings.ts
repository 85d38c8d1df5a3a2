/** The seam between the batch and the audit of the core: the one place where findings come from. */
import type { Cell, Day, KorPeriod, Language, SheetReading } from '../core/index';
import type { FileFinding } from './file-report';

/** What the audit may ask for beside the reading itself. */
export type AuditContext = {
  /** The cell at a row and a column of the grid, both from 1. */
  readonly cellAt: (row: number, column: number) => Cell;
  /** `null` when nobody said from when to when the KOR was applied. */
  readonly kor: KorPeriod | null;
  readonly asOf: Day | null;
  readonly language: Language;
};

/** Is the audit of the core connected? While it is not, the overview says so instead of “no findings”. */
export const AUDIT_CONNECTED: boolean = false;

/** The findings of a sheet, by row of the grid; none while the audit is not connected. */
export function findingsOf(_reading: SheetReading, _context: AuditContext): FileFinding[] {
  return [];
}

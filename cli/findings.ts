/** The audit of the core for one sheet: findings with place, sentence and ground, as the report hands them on. */
import {
  auditCaseOf,
  auditLedger,
  type Cell,
  type Day,
  type Finding,
  groundsOf,
  type KorPeriod,
  type Language,
  NOTHING_SAID,
  publishedCode,
  type SheetReading,
  sentenceOf,
} from '../core/index';
import type { FileFinding, FileFindings } from './file-report';

/** What the audit may ask for beside the reading itself. */
export type AuditContext = {
  /** The cell at a row and a column of the grid, both from 1. */
  readonly cellAt: (row: number, column: number) => Cell;
  /** `null` when nobody said from when to when the KOR was applied. */
  readonly kor: KorPeriod | null;
  readonly asOf: Day | null;
  readonly language: Language;
};

/** The findings of a sheet, by row of the grid: with a cause in a row, about years and the sheet, and worth a look. */
export function findingsOf(reading: SheetReading, context: AuditContext): FileFindings {
  const { cellAt, kor, asOf, language } = context;
  const audit = auditLedger(auditCaseOf(reading, cellAt, { ...NOTHING_SAID, kor, asOf }));
  const told = (findings: readonly Finding[]): FileFinding[] => findings.map((finding) => reported(finding, language));
  return { findings: told(audit.rows), sheetFindings: told(audit.whole), attention: told(audit.attention) };
}

function reported(finding: Finding, language: Language): FileFinding {
  return {
    code: publishedCode(finding),
    row: finding.row,
    severity: finding.severity,
    sentence: sentenceOf(language, finding),
    source: groundsOf(finding).join('; '),
  };
}

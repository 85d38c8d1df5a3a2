/** Audits for tests: a sheet in lines of cells, and findings as short lines. */

import { type AuditCase, type AuditSettings, auditCaseOf, NOTHING_SAID } from '../../../core/audit/audit-case';
import { type Audit, auditLedger } from '../../../core/audit/audit-ledger';
import { type Finding, publishedCode } from '../../../core/audit/finding';
import { cellOf, type Grid } from '../../../core/ledger/cell';
import type { SheetSettings } from '../../../core/ledger/sheet/settings';
import { day } from '../../../core/values/day';
import { read, reader, sheet } from '../ledger/sheet/read';

/** What a test says beside the sheet; `korFrom` starts the KOR, without it nobody said. */
export type Said = Partial<Omit<AuditSettings, 'kor' | 'asOf'>> & {
  readonly korFrom?: string | null;
  readonly korTo?: string;
  readonly asOf?: string;
  readonly sheet?: Partial<SheetSettings>;
  readonly words?: readonly [string, string][];
};

/** The case of a grid. */
export function caseOf(grid: Grid, said: Said = {}): AuditCase {
  const { korFrom, korTo, asOf, sheet: settings = {}, words = [], ...rest } = said;
  const from = korFrom === undefined || korFrom === null ? null : day(korFrom);
  const to = korTo === undefined ? null : day(korTo);
  const kor = korFrom === undefined ? null : { from, to };
  const reading = read(grid, { korFrom: from, korTo: to, ...settings }, words);
  const cellAt = (row: number, column: number) => cellOf(grid[row - 1]?.[column - 1], reader);
  return auditCaseOf(reading, cellAt, { ...NOTHING_SAID, ...rest, kor, asOf: asOf === undefined ? null : day(asOf) });
}

/** The audit of lines of cells, or of a grid. */
export function audited(lines: string | Grid, said: Said = {}): Audit {
  return auditLedger(caseOf(typeof lines === 'string' ? sheet(lines) : lines, said));
}

/** Findings as `5 NUMBER_GAP`; those without a row by their code. */
export function shortly(findings: readonly Finding[]): string[] {
  return findings.map((finding) =>
    finding.row === null ? publishedCode(finding) : `${finding.row} ${publishedCode(finding)}`,
  );
}

/** The findings about rows, shortly. */
export function rowFindings(lines: string | Grid, said: Said = {}): string[] {
  return shortly(audited(lines, said).rows);
}

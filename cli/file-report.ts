/** What a run tells about one file: an object of JSON, the line of `--jsonl`, and the source of the overview. */
import type { Field, KorStatus, RowKind } from '../core/index';

/** How much a finding weighs, heaviest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** How much a finding weighs. */
export type Severity = (typeof SEVERITIES)[number];

/** A finding as it is handed on; `row` is the sheet row, 1 for the first. */
export type FileFinding = {
  readonly code: string;
  readonly row: number | null;
  readonly severity: Severity;
  readonly sentence?: string;
  readonly source?: string;
};

/**
 * What the audit says of a file. `findings` have their cause in the row they name; `sheetFindings` speak of a calendar
 * year or of the sheet; `attention` names rows without a fault that deserve a second look.
 */
export type FileFindings = {
  readonly findings: readonly FileFinding[];
  readonly sheetFindings: readonly FileFinding[];
  readonly attention: readonly FileFinding[];
};

/** One row of the sheet; days are ISO text. */
export type RowReport = {
  readonly row: number;
  readonly kind: RowKind;
  readonly date: string | null;
  readonly supplyDate: string | null;
  readonly netCents: number | null;
  readonly counts: boolean | 'ask' | null;
  readonly why: string | null;
};

/** The supply that took a calendar year above the threshold. */
export type CrossingReport = {
  readonly row: number;
  readonly date: string;
  readonly beforeCents: number;
  readonly afterCents: number;
  readonly invoiceNo: string | null;
};

/** Something only the user knows. */
type QuestionReport = {
  readonly code: string;
  readonly about: string;
  readonly rows: readonly number[];
  readonly cents: number;
};

/** The sums under another choice than that of the reading. */
export type BasisReport = {
  readonly turnoverByCalendarYearCents: Readonly<Record<string, number>>;
  readonly crossingByYear: Readonly<Record<string, CrossingReport>>;
  readonly rolling12Cents: number | null;
};

/**
 * Everything about one file but its rows, which may be a million: in JSON they follow as the last member, `rows`.
 *
 * After a failure the figures are empty and `error` says why.
 */
export type FileReport = FileFindings & {
  readonly file: string;
  readonly client: string;
  readonly error: { readonly code: string; readonly reason: string } | null;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  readonly mapping: Readonly<Record<string, Field | null>>;
  readonly asOf: string | null;
  readonly turnoverByCalendarYearCents: Readonly<Record<string, number>>;
  readonly crossingByYear: Readonly<Record<string, CrossingReport>>;
  readonly rolling12Cents: number | null;
  /** What the other date, the undecided rows, or the rows that seem repeated would change; `null` for nothing. */
  readonly basisInvoiceDate: BasisReport | null;
  readonly ifAskRowsCount: BasisReport | null;
  readonly ifDuplicateSuspectsDropped: BasisReport | null;
  readonly forecastCents: number | null;
  readonly forecastDate: string | null;
  readonly status: KorStatus | null;
  /** Could what is unreadable or undecided change the status or the sums? */
  readonly incomplete: boolean;
  readonly unreadable: { readonly rows: number; readonly cents: number };
  readonly undecided: { readonly rows: number; readonly cents: number };
  /** Other sheets of the file that look like ledgers as well; they are not in the sums. */
  readonly otherSheets: readonly string[];
  readonly questions: readonly QuestionReport[];
};

/** The report of a file that could not be read. */
export function failedReport(file: string, client: string, code: string, reason: string): FileReport {
  return {
    file,
    client,
    error: { code, reason },
    sheet: null,
    headerRow: null,
    mapping: {},
    asOf: null,
    turnoverByCalendarYearCents: {},
    crossingByYear: {},
    rolling12Cents: null,
    basisInvoiceDate: null,
    ifAskRowsCount: null,
    ifDuplicateSuspectsDropped: null,
    forecastCents: null,
    forecastDate: null,
    status: null,
    incomplete: true,
    unreadable: { rows: 0, cents: 0 },
    undecided: { rows: 0, cents: 0 },
    otherSheets: [],
    questions: [],
    findings: [],
    sheetFindings: [],
    attention: [],
  };
}

/** The heaviest thing a report holds; a file that could not be read weighs as an error. */
export function heaviest({ error, findings, sheetFindings }: FileReport): Severity | null {
  if (error !== null) return error.code === 'own-overview' ? null : 'error';
  return SEVERITIES.find((level) => [...findings, ...sheetFindings].some(({ severity }) => severity === level)) ?? null;
}

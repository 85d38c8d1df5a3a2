/** One file → its report: read, mapped, counted, judged. Nothing thrown here stops a run. */
import { basename, dirname, extname, resolve } from 'node:path';
import {
  cellOf,
  type Field,
  type KorPeriod,
  type Language,
  type OwnWords,
  readSheet,
  type SheetReading,
  type SheetSettings,
} from '../core/index';
import { chooseSheet } from './choose-sheet';
import { FileFailure } from './failure';
import { figuresOf } from './figures';
import { type FileFinding, type FileFindings, type FileReport, failedReport, type RowReport } from './file-report';
import { findingsOf } from './findings';
import { mappedColumns } from './mapped-columns';
import { sayFailure } from './messages';
import { readFile } from './read-file';
import { type RowNumber, rowNumberOf, rowReports } from './rows';
import { type ClientSettings, ownWords, settingsFor, sheetSettings } from './settings';
import { type FileSheet, readCell } from './workbook';

/** How a run wants its files audited. */
export type AuditOptions = {
  readonly settings: ClientSettings;
  readonly language: Language;
  /** Are the rows asked for? The overview does without them. */
  readonly withRows: boolean;
};

/** A report and its rows; those are made when they are asked for. */
export type AuditedFile = { readonly report: FileReport; readonly rows: Iterable<RowReport> };

/** The report of a file; a failure is a report too. */
export async function auditFile(file: string, options: AuditOptions): Promise<AuditedFile> {
  try {
    return await audited(file, options);
  } catch (error) {
    const failure =
      error instanceof FileFailure ? error : new FileFailure('crashed', error instanceof Error ? error.message : '');
    return { report: failureReport(file, options, failure), rows: [] };
  }
}

/** The report of a file that failed, also when its worker did. */
export function failureReport(file: string, { settings, language }: AuditOptions, failure: FileFailure): FileReport {
  return failedReport(file, clientOf(file, settings), failure.code, sayFailure(language, failure));
}

async function audited(file: string, { settings: run, language, withRows }: AuditOptions): Promise<AuditedFile> {
  const settings = settingsFor(file, run);
  const words = ownWords(settings);
  const { sheets } = await readFile(file, settings.sheet);
  const chosen = chooseSheet(sheets, (sheet) => readMapped(sheet, settings, words));
  if (chosen === null) throw new FileFailure('no-sheet');
  const { sheet, reading, others } = chosen;
  const numberOf = rowNumberOf(sheet);
  const findings = findingsOf(reading, {
    cellAt: (row, column) => cellOf(sheet.grid[row - 1]?.[column - 1], readCell),
    kor: korPeriodOf(settings),
    asOf: settings.asOf,
    language,
  });
  const figures = figuresOf(reading, settings, numberOf);
  const report: FileReport = {
    file,
    client: clientOf(file, settings),
    error: null,
    sheet: sheet.name,
    headerRow: reading.headerRow,
    mapping: mappingOf(reading),
    ...figures,
    // Turnover on a sheet that is not in the sums leaves them open.
    incomplete: figures.incomplete || others.length > 0,
    otherSheets: others,
    questions: reading.questions.map(({ id, about, rows, cents }) => ({
      code: id,
      about,
      rows: rows.map(numberOf),
      cents,
    })),
    ...numbered(findings, numberOf),
  };
  return { report, rows: withRows ? rowReports(reading, sheet, language) : [] };
}

/** The findings by the rows of the file instead of those of the grid. */
function numbered(told: FileFindings, numberOf: RowNumber): FileFindings {
  const inFile = (findings: readonly FileFinding[]): FileFinding[] =>
    findings.map((finding) => ({ ...finding, row: finding.row === null ? null : numberOf(finding.row) }));
  const { findings, sheetFindings, attention } = told;
  return { findings: inFile(findings), sheetFindings: inFile(sheetFindings), attention: inFile(attention) };
}

function readMapped(sheet: FileSheet, settings: ClientSettings, words: OwnWords): SheetReading {
  const read = (corrections: Partial<SheetSettings>): SheetReading =>
    readSheet(sheet.grid, { ...sheetSettings(settings), ...corrections }, words, readCell);
  return read(mappedColumns(sheet, settings, () => read({})));
}

/** Header → field. Where two columns share a name, the one in use speaks for both. */
function mappingOf({ columns }: SheetReading): Record<string, Field | null> {
  const mapping: Record<string, Field | null> = {};
  for (const { header, field } of columns) if (header !== '') mapping[header] = mapping[header] ?? field;
  return mapping;
}

function korPeriodOf({ korFrom, korTo }: ClientSettings): KorPeriod | null {
  return korFrom === null && korTo === null ? null : { from: korFrom, to: korTo };
}

function clientOf(file: string, { client, clientFrom }: ClientSettings): string {
  if (client !== null) return client;
  const path = resolve(file);
  return clientFrom === 'folder' ? basename(dirname(path)) : basename(path, extname(path));
}

/** One file → its report: read, mapped, counted, judged. Nothing thrown here stops a run. */
import { basename, dirname, extname, resolve } from 'node:path';
import {
  type Crossing,
  type Day,
  type Field,
  isoOf,
  type Language,
  ledgerOf,
  type Position,
  positionOf,
  readSheet,
  type SheetReading,
  type SheetRow,
} from '../core/index';
import { chooseSheet } from './choose-sheet';
import { FileFailure } from './failure';
import { type CrossingReport, type FileReport, failedReport, type RowReport } from './file-report';
import { findingsOf } from './findings';
import { sayFailure } from './messages';
import { readFile } from './read-file';
import type { XafContent } from './read-xaf';
import { type ClientSettings, ownWords, settingsFor, sheetSettings } from './settings';
import { type FileSheet, readCell } from './workbook';

/** How a run wants its files audited. */
export type AuditOptions = {
  readonly settings: ClientSettings;
  readonly language: Language;
  /** Are the rows asked for? The overview does without them. */
  readonly withRows: boolean;
};

/** The report of a file; a failure is a report too. */
export async function auditFile(file: string, options: AuditOptions): Promise<FileReport> {
  try {
    return await audited(file, options);
  } catch (error) {
    const failure =
      error instanceof FileFailure ? error : new FileFailure('crashed', error instanceof Error ? error.message : '');
    return failureReport(file, options, failure);
  }
}

/** The report of a file that failed, also when its worker did. */
export function failureReport(file: string, { settings, language }: AuditOptions, failure: FileFailure): FileReport {
  return failedReport(file, clientOf(file, settings), failure.code, sayFailure(language, failure));
}

async function audited(file: string, { settings: run, language, withRows }: AuditOptions): Promise<FileReport> {
  const settings = settingsFor(file, run);
  const words = ownWords(settings);
  const content = await readFile(file, settings.sheet);
  const chosen = chooseSheet(content.sheets, (sheet) => readMapped(sheet, settings, words));
  if (chosen === null) throw new FileFailure('no-sheet');
  const { sheet, reading, others } = chosen;
  const kor = { from: settings.korFrom, to: settings.korTo };
  const position = positionOf(ledgerOf(reading), settings.asOf, kor);
  const contraRows = (content as Partial<XafContent>).contraRows ?? new Set();
  return {
    file,
    client: clientOf(file, settings),
    error: null,
    sheet: sheet.name,
    headerRow: reading.headerRow,
    mapping: mappingOf(reading),
    rows: withRows ? reading.rows.map((row) => rowReport(row, contraRows.has(row.row))) : [],
    ...figures(position, reading),
    ...doubts(reading, position, settings),
    otherSheets: others,
    questions: reading.questions.map(({ id, about, rows, cents }) => ({ code: id, about, rows, cents })),
    findings: findingsOf(reading, { asOf: settings.asOf, kor, words, language }),
  };
}

/** Columns are mapped by header, and the headers are known only after a first reading. */
function readMapped(sheet: FileSheet, settings: ClientSettings, words: ReturnType<typeof ownWords>): SheetReading {
  const first = readSheet(sheet.grid, sheetSettings(settings, new Map()), words, readCell);
  const wanted = new Map(Object.entries(settings.map).map(([header, field]) => [header.trim().toLowerCase(), field]));
  if (wanted.size === 0) return first;
  const columns = new Map<number, Field | null>();
  for (const { header, column } of first.columns) {
    const field = wanted.get(header.trim().toLowerCase());
    if (field !== undefined) columns.set(column, field);
  }
  if (columns.size === 0) return first;
  return readSheet(sheet.grid, sheetSettings(settings, columns), words, readCell);
}

/** Header → field. Where two columns share a name, the one in use speaks for both. */
function mappingOf({ columns }: SheetReading): Record<string, Field | null> {
  const mapping: Record<string, Field | null> = {};
  for (const { header, field } of columns) if (header !== '') mapping[header] = mapping[header] ?? field;
  return mapping;
}

function rowReport(row: SheetRow, contra: boolean): RowReport {
  const { date, supplyDate, netCents, counts, why } = row;
  return {
    row: row.row,
    kind: contra && row.kind === 'blank' ? 'contra' : row.kind,
    date: isoOrNull(date),
    supplyDate: isoOrNull(supplyDate),
    netCents,
    counts,
    why: why === null ? null : [why.code, ...Object.values(why.data)].join(' '),
  };
}

function figures(position: Position, { rows }: SheetReading) {
  const { turnoverByYear, crossings, asOf, rolling12, forecast, forecastDay, status } = position;
  const crossing = (found: Crossing): CrossingReport => ({
    row: found.index + 1,
    date: isoOf(found.on),
    beforeCents: found.turnover - found.amount,
    afterCents: found.turnover,
    invoiceNo: rows[found.index]?.invoiceNo ?? null,
  });
  return {
    asOf: isoOrNull(asOf),
    turnoverByCalendarYearCents: Object.fromEntries(turnoverByYear),
    crossingByYear: Object.fromEntries(crossings.map((found) => [found.year, crossing(found)])),
    rolling12Cents: rolling12,
    forecastCents: forecast,
    forecastDate: isoOrNull(forecastDay),
    status,
  } satisfies Partial<FileReport>;
}

/** What is unreadable or undecided, and whether it could change the outcome. */
function doubts(reading: SheetReading, position: Position, settings: ClientSettings) {
  const unreadable = reading.rows.filter(({ kind }) => kind === 'unreadable');
  const undecided = reading.rows.filter(({ counts }) => counts === 'ask');
  const columnMissing = reading.questions.some(({ code }) => /^no-|^year$|^date-order$/.test(code));
  const kor = { from: settings.korFrom, to: settings.korTo };
  const ifCounted =
    undecided.length === 0 ? position : positionOf(ledgerOf(reading, { countAsked: true }), settings.asOf, kor);
  const changes = ifCounted.status !== position.status || ifCounted.crossings.length !== position.crossings.length;
  return {
    incomplete: unreadable.length > 0 || columnMissing || changes,
    unreadable: {
      rows: unreadable.length,
      cents: unreadable.reduce((sum, { netCents, amountCents }) => sum + (netCents ?? amountCents ?? 0), 0),
    },
    undecided: { rows: undecided.length, cents: undecided.reduce((sum, { netCents }) => sum + (netCents ?? 0), 0) },
  };
}

function clientOf(file: string, { client, clientFrom }: ClientSettings): string {
  if (client !== null) return client;
  const path = resolve(file);
  return clientFrom === 'folder' ? basename(dirname(path)) : basename(path, extname(path));
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}

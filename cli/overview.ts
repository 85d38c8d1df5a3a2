/** The overview workbook: a line per client, a line per finding, a line per open question. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Language } from '../core/index';
import { type FileReport, SEVERITIES } from './file-report';
import { date, money, type OverviewCell, sheetOf, text } from './overview-cells';
import { OVERVIEW_WORDS } from './overview-words';
import { statusWords } from './status-words';

/** Tells our own overviews from ledgers when they stand among them. */
export const OVERVIEW_CREATOR = 'KORwacht overzicht';

/** More links a sheet cannot hold. */
const MOST_LINKS = 60_000;
const COLOURS: Readonly<Record<string, string>> = {
  'within-limit': 'C6E7CE',
  attention: 'FFE699',
  exceeded: 'F4B6B6',
  excluded: 'D0CECE',
  none: 'EDEDED',
  failed: 'F8CBAD',
};

/** Writes the overview beside its own name first, so that a run that dies leaves no half workbook. */
export async function writeOverview(out: string, reports: readonly FileReport[], language: Language): Promise<void> {
  const sheets = [
    clientSheet(out, reports, language),
    findingSheet(reports, language),
    questionSheet(reports, language),
  ];
  const bytes = await writeXlsx({ sheets, properties: { creator: OVERVIEW_CREATOR } });
  mkdirSync(dirname(resolve(out)), { recursive: true });
  const half = `${out}.tmp`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, out);
  } finally {
    rmSync(half, { force: true });
  }
}

function clientSheet(out: string, reports: readonly FileReport[], language: Language): WriteSheet {
  const words = OVERVIEW_WORDS[language];
  const years = [...new Set(reports.flatMap((report) => Object.keys(report.turnoverByCalendarYearCents)))].sort();
  const headers = [
    words.client,
    words.status,
    words.asOf,
    ...years.map((year) => `${words.turnover} ${year}`),
    ...[words.rolling, words.crossedOn, words.document, words.row, words.before, words.after],
    ...[words.forecast, words.forecastDate, words.error, words.warning, words.note],
    ...[words.unreadable, words.undecided, words.undecidedCents, words.sheet, words.otherSheets, words.file],
    ...[words.remark, words.reviewer, words.reviewedOn, words.initials],
  ];
  const lines = reports.map((report, index) => clientLine(report, years, language, linkTo(out, report.file, index)));
  return sheetOf(words.overview, headers, lines, { more: words.more, below: [words.disclaimer] });
}

function clientLine(
  report: FileReport,
  years: readonly string[],
  language: Language,
  link: string | null,
): OverviewCell[] {
  const crossing = Object.entries(report.crossingByYear)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .at(-1)?.[1];
  const told = [...report.findings, ...report.sheetFindings];
  const count = (severity: string): number => told.filter((finding) => finding.severity === severity).length;
  const failed = report.error !== null;
  return [
    text(report.client),
    { value: statusWords(report, language), style: coloured(failed ? 'failed' : (report.status ?? 'none')) },
    date(report.asOf),
    ...years.map((year) => money(report.turnoverByCalendarYearCents[year])),
    ...[money(report.rolling12Cents), date(crossing?.date), text(crossing?.invoiceNo ?? null), crossing?.row ?? null],
    ...[money(crossing?.beforeCents), money(crossing?.afterCents)],
    ...[money(report.forecastCents), date(report.forecastDate)],
    ...SEVERITIES.map((severity) => (failed ? null : count(severity))),
    ...(failed ? [null, null, null] : [report.unreadable.rows, report.undecided.rows, money(report.undecided.cents)]),
    ...[text(report.sheet), text(report.otherSheets.join(', '))],
    link === null ? text(report.file) : { value: text(report.file), link, style: LINK },
    text(report.error?.reason ?? null),
    ...[null, null, null],
  ];
}

const LINK: CellStyle = { font: { underline: true, color: { rgb: '0563C1' } } };

function coloured(status: string): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: COLOURS[status] ?? 'FFFFFF' } } };
}

/** Relative where the file stands below or beside the overview, so that the folder can be moved as a whole. */
function linkTo(out: string, file: string, index: number): string | null {
  if (index >= MOST_LINKS) return null;
  const path = relative(dirname(resolve(out)), resolve(file));
  if (isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}

function findingSheet(reports: readonly FileReport[], language: Language): WriteSheet {
  const words = OVERVIEW_WORDS[language];
  const headers = [words.client, words.severity, words.code, words.sheet, words.row, words.sentence, words.source];
  const lines = reports.flatMap((report) =>
    [...report.findings, ...report.sheetFindings, ...report.attention].map(
      ({ severity, code, row, sentence, source }) => [
        text(report.client),
        words.severities[severity],
        text(code),
        text(report.sheet),
        row,
        text(sentence ?? null),
        text(source ?? null),
        text(report.file),
      ],
    ),
  );
  const below = lines.length > 0 ? [] : [words.noFindings];
  return sheetOf(words.findings, [...headers, words.file], lines, { more: words.more, below });
}

function questionSheet(reports: readonly FileReport[], language: Language): WriteSheet {
  const words = OVERVIEW_WORDS[language];
  const headers = [words.client, words.question, words.about, words.rows, words.amount, words.sheet, words.file];
  const lines = reports.flatMap((report) =>
    report.questions.map(({ code, about, rows, cents }) => [
      ...[text(report.client), text(code), text(about), text(rows.join(', '))],
      ...[money(cents), text(report.sheet), text(report.file)],
    ]),
  );
  const below = lines.length === 0 ? [words.noQuestions] : [];
  return sheetOf(words.questions, headers, lines, { more: words.more, below });
}

/** `kor report`: joins the lines of several `--jsonl` runs into one overview workbook. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Language } from '../core/index';
import { failsAt } from './exit-code';
import { UsageFailure } from './failure';
import type { FileReport, Severity } from './file-report';
import { writeOverview } from './overview';

/** Joins the parts; the answer is the exit code. */
export async function runReport(
  parts: readonly string[],
  out: string,
  language: Language,
  failOn: Severity,
): Promise<0 | 1> {
  const reports: FileReport[] = [];
  for (const part of parts) {
    if (!existsSync(part)) throw new UsageFailure(NOT_FOUND[language].replace('{part}', part));
    for await (const report of reportsIn(part, language)) reports.push(report);
  }
  await writeOverview(out, reports, language);
  return reports.some((report) => failsAt(report, failOn)) ? 1 : 0;
}

/** The reports of a part: a line for each, or the array of `--json`, which has them on lines of their own as well. */
async function* reportsIn(part: string, language: Language): AsyncGenerator<FileReport> {
  const lines = createInterface({ input: createReadStream(part), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = line.trim().replace(/,$/, '');
    if (text === '' || text === '[' || text === ']' || text === '[]') continue;
    const report = reportOf(text);
    if (report === null) throw new UsageFailure(NO_REPORT[language].replace('{part}', `${part}:${number}`));
    yield report;
  }
}

function reportOf(text: string): FileReport | null {
  try {
    const { rows: _rows, ...report } = JSON.parse(text) as FileReport & { readonly rows: unknown };
    return typeof report.file === 'string' && Array.isArray(report.findings) ? report : null;
  } catch {
    return null;
  }
}

const NOT_FOUND: Readonly<Record<Language, string>> = {
  nl: '{part} is er niet.',
  en: '{part} does not exist.',
};
const NO_REPORT: Readonly<Record<Language, string>> = {
  nl: '{part} is geen regel van "kor audit --jsonl".',
  en: '{part} is no line of "kor audit --jsonl".',
};

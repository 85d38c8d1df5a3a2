/** `kor audit`: files and folders → reports on standard output, an overview workbook, an exit code. */
import { availableParallelism } from 'node:os';
import type { Language } from '../core/index';
import type { AuditOptions } from './audit-file';
import { failsAt } from './exit-code';
import { UsageFailure } from './failure';
import type { FileReport, Severity } from './file-report';
import { findFiles } from './files';
import { openJournal } from './journal';
import { outputOf } from './output';
import { writeOverview } from './overview';
import { auditAll } from './pool';
import { progressOf } from './progress';
import type { ClientSettings } from './settings';
import { VERSION } from './version';
import type { Done } from './worker';

/** A run as it was asked for. */
export type AuditRun = {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly out: string | null;
  readonly language: Language;
  readonly failOn: Severity;
  readonly settings: ClientSettings;
  readonly workers: number | null;
  readonly megabytes: number;
  readonly seconds: number;
  readonly script: URL;
};

/** Runs the audit; the answer is the exit code. */
export async function runAudit(run: AuditRun): Promise<0 | 1> {
  const { paths, json, jsonl, out, language, failOn, settings } = run;
  const files = findFiles(paths, out === null ? [] : [out]);
  if (files.length === 0) throw new UsageFailure(NO_FILES[language]);
  const options: AuditOptions = { settings, language, withRows: json || jsonl };
  const journal = out === null ? null : openJournal(out, options, VERSION);
  const earlier = new Set(files.filter((file) => journal?.has(file)));
  const left = files.filter((file) => !earlier.has(file));
  const progress = progressOf(files.length, earlier.size, language);
  const output = outputOf(json ? 'json' : jsonl ? 'jsonl' : out === null ? 'table' : 'none', language);
  const reports: FileReport[] = [];
  const hand = async (done: Omit<Done, 'index'>): Promise<void> => {
    reports.push(done.report);
    await output.add(done);
  };
  // Files of an earlier, interrupted run are handed over in their place among the new ones.
  const handEarlier = async (): Promise<void> => {
    for (let file = files[reports.length]; file !== undefined && earlier.has(file); file = files[reports.length]) {
      if (journal !== null) await hand(journal.read(file));
    }
  };
  const pool = { ...run, workers: run.workers ?? availableParallelism() };
  try {
    await handEarlier();
    await auditAll(left, options, pool, async (done) => {
      journal?.add(left[done.index] ?? '', done);
      await hand(done);
      progress.step();
      await handEarlier();
    });
    await output.end();
    if (out !== null) await writeOverview(out, reports, language);
  } finally {
    progress.stop();
    journal?.close();
  }
  journal?.remove();
  return reports.some((report) => failsAt(report, failOn)) ? 1 : 0;
}

const NO_FILES: Readonly<Record<Language, string>> = {
  nl: 'Geen xlsx-, csv- of auditbestanden gevonden.',
  en: 'No xlsx, csv or audit files found.',
};

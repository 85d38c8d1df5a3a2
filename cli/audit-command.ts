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
  const earlier = new Map(files.flatMap((file) => pairOf(file, journal?.earlier(file))));
  const left = files.filter((file) => !earlier.has(file));
  const progress = progressOf(files.length, files.length - left.length, language);
  const output = outputOf(json ? 'json' : jsonl ? 'jsonl' : out === null ? 'table' : 'none', language);
  const summaries: FileReport[] = [];
  const hand = async (done: Pick<Done, 'summary' | 'line'>): Promise<void> => {
    await output.add(done);
    summaries.push(done.summary);
  };
  // Files of an earlier, interrupted run are handed over in their place among the new ones.
  let at = 0;
  const handEarlier = async (): Promise<void> => {
    for (let file = files[at]; file !== undefined; file = files[at]) {
      const done = earlier.get(file);
      if (done === undefined) return;
      at += 1;
      await hand(done);
    }
  };
  const pool = { ...run, workers: run.workers ?? availableParallelism() };
  try {
    await handEarlier();
    await auditAll(left, options, pool, async (done) => {
      journal?.add(left[done.index] ?? '', done);
      at += 1;
      await hand(done);
      progress.step();
      await handEarlier();
    });
    await output.end();
  } finally {
    progress.stop();
  }
  if (out !== null) await writeOverview(out, summaries, language);
  journal?.remove();
  return summaries.some((report) => failsAt(report, failOn)) ? 1 : 0;
}

function pairOf<Value>(file: string, done: Value | undefined): [string, Value][] {
  return done === undefined ? [] : [[file, done]];
}

const NO_FILES: Readonly<Record<Language, string>> = {
  nl: 'Geen xlsx-, csv- of auditbestanden gevonden.',
  en: 'No xlsx, csv or audit files found.',
};

/** A worker thread: takes one file at a time, hands back its report. Nothing it does can end the run. */
import { parentPort } from 'node:worker_threads';
import { type AuditOptions, auditFile } from './audit-file';
import type { FileReport } from './file-report';
import { jsonLine } from './json-line';

/** One file to audit. */
export type Task = { readonly index: number; readonly file: string; readonly options: AuditOptions };

/** A report, and the same with its rows as the bytes of a line of JSON. */
export type Done = {
  readonly index: number;
  readonly report: FileReport;
  readonly line: readonly Uint8Array<ArrayBuffer>[];
};

/** Answers the tasks of the pool until it stops asking. */
export function serveWorker(): void {
  parentPort?.on('message', async ({ index, file, options }: Task) => {
    const { report, rows } = await auditFile(file, options);
    const line = jsonLine(report, rows);
    const done: Done = { index, report, line };
    parentPort?.postMessage(
      done,
      line.map(({ buffer }) => buffer),
    );
  });
}

/** A worker thread: takes one file at a time, hands back its report. Nothing it does can end the run. */
import { parentPort } from 'node:worker_threads';
import { type AuditOptions, auditFile } from './audit-file';
import type { FileReport } from './file-report';

/** One file to audit. */
export type Task = { readonly index: number; readonly file: string; readonly options: AuditOptions };

/** The report without its rows, and where rows were asked for the whole report as a line of JSON. */
export type Done = { readonly index: number; readonly summary: FileReport; readonly line: string | null };

/** Answers the tasks of the pool until it stops asking. */
export function serveWorker(): void {
  parentPort?.on('message', async (task: Task) => {
    parentPort?.postMessage(await done(task));
  });
}

async function done({ index, file, options }: Task): Promise<Done> {
  const report = await auditFile(file, options);
  return { index, summary: { ...report, rows: [] }, line: options.withRows ? JSON.stringify(report) : null };
}

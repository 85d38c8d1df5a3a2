/** Workers on all cores: each file in one of them, and a worker that dies or dawdles becomes a line with the reason. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type AuditOptions, failureReport } from './audit-file';
import { FileFailure } from './failure';
import { jsonLine } from './json-line';
import type { Done, Task } from './worker';

/** How the pool works. */
export type PoolOptions = {
  /** The script that answers tasks (`serveWorker`). */
  readonly script: URL;
  readonly workers: number;
  /** Heap of one worker. */
  readonly megabytes: number;
  /** The time for a small file; a second more for every megabyte. */
  readonly seconds: number;
};

/** A place in the pool; its worker may be replaced. */
type Seat = { worker: Worker | null; task: Task | null; timer: NodeJS.Timeout | null };

/** Reports that wait for an earlier file are kept in memory: no file is begun so far ahead of the slowest one. */
const LOOK_AHEAD = 64;

/**
 * Audits the files and hands the reports over in their order.
 *
 * @param onDone - called once for every file, in order; the next files wait for its promise
 */
export function auditAll(
  files: readonly string[],
  options: AuditOptions,
  pool: PoolOptions,
  onDone: (done: Done) => Promise<void> | void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = new Map<number, Done>();
    const seats: Seat[] = Array.from({ length: Math.max(1, Math.min(pool.workers, files.length)) }, () => ({
      worker: null,
      task: null,
      timer: null,
    }));
    let next = 0;
    let handed = 0;
    let handing = false;
    let stopped = false;

    const stop = (error?: unknown): void => {
      if (stopped) return;
      stopped = true;
      for (const seat of seats) void leave(seat);
      if (error === undefined) resolve();
      else reject(error);
    };

    const handOver = async (): Promise<void> => {
      if (handing) return;
      handing = true;
      try {
        for (let done = waiting.get(handed); done !== undefined; done = waiting.get(handed)) {
          waiting.delete(handed);
          await onDone(done);
          handed += 1;
          for (const seat of seats) begin(seat);
        }
      } catch (error) {
        stop(error);
      }
      handing = false;
      if (handed === files.length) stop();
    };

    const finish = (seat: Seat, done: Done): void => {
      if (seat.timer !== null) clearTimeout(seat.timer);
      seat.task = null;
      waiting.set(done.index, done);
      begin(seat);
      void handOver();
    };

    const fail = (seat: Seat, failure: FileFailure): void => {
      const { task } = seat;
      void leave(seat);
      if (task === null || stopped) return;
      const report = failureReport(task.file, task.options, failure);
      finish(seat, { index: task.index, report, line: jsonLine(report, []) });
    };

    const begin = (seat: Seat): void => {
      const file = files[next];
      if (stopped || seat.task !== null || file === undefined || next >= handed + LOOK_AHEAD) return;
      seat.task = { index: next, file, options };
      next += 1;
      const seconds = pool.seconds + megabytesOf(file);
      seat.timer = setTimeout(() => fail(seat, new FileFailure('too-slow', String(seconds))), seconds * 1000);
      seat.worker ??= workerFor(seat);
      seat.worker.postMessage(seat.task);
    };

    const workerFor = (seat: Seat): Worker => {
      const worker = new Worker(pool.script, {
        resourceLimits: { maxOldGenerationSizeMb: pool.megabytes, maxYoungGenerationSizeMb: 32 },
      });
      worker.on('message', (done: Done) => {
        if (seat.worker === worker) finish(seat, done);
      });
      worker.on('error', (error: NodeJS.ErrnoException) => {
        if (seat.worker === worker) fail(seat, failureOf(error));
      });
      worker.on('exit', () => {
        if (seat.worker === worker) fail(seat, new FileFailure('crashed'));
      });
      return worker;
    };

    if (files.length === 0) stop();
    for (const seat of seats) begin(seat);
  });
}

async function leave(seat: Seat): Promise<void> {
  const { worker, timer } = seat;
  if (timer !== null) clearTimeout(timer);
  seat.worker = null;
  seat.timer = null;
  await worker?.terminate();
}

function failureOf({ code, message }: NodeJS.ErrnoException): FileFailure {
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileFailure('out-of-memory') : new FileFailure('crashed', message);
}

function megabytesOf(file: string): number {
  return Math.ceil((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / (1 << 20));
}

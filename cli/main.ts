/** The entry of the command `kor`; started by its own pool, the same file is a worker. */
import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { programOf } from './program';
import { serveWorker } from './worker';

/** 2: the run could not be made; help and version are no failure. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
}

if (isMainThread) {
  // A reader that stops reading (`kor audit … | head`) is no failure of ours.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
  const program = programOf(new URL(import.meta.url), (code) => {
    process.exitCode = code;
  });
  program.parseAsync().catch((error: unknown) => {
    process.exitCode = codeOf(error);
  });
} else {
  serveWorker();
}

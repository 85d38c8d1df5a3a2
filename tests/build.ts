/** Builds the bundles once before the tests, so that every host test meets what ships. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the build; a failing build fails the run. Set `KOR_SKIP_BUILD=1` while working on core tests alone. */
export default function setup(): void {
  if (process.env['KOR_SKIP_BUILD'] === '1') return;
  execFileSync(process.execPath, ['esbuild.config.mjs'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  });
}

// Builds the batch command: dist/cli/kor.mjs, one executable file that is its own worker.
import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './load-core.mjs';

/** Libraries in the older module format ask for `require`. */
const BANNER = `#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);`;

/**
 * Builds the command.
 *
 * @param outdir - from the root of the repository, or absolute
 */
export async function buildCli({ outdir = 'dist/cli' } = {}) {
  const out = resolve(root, outdir);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const outfile = join(out, 'kor.mjs');
  await esbuild.build({
    entryPoints: [join(root, 'cli/main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'linked',
    banner: { js: BANNER },
    define: { KOR_VERSION: JSON.stringify(version) },
    outfile,
    logLevel: 'warning',
  });
  await chmod(outfile, 0o755);
}

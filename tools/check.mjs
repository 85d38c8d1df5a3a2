// Everything a reviewer should not have to look for: format and lint, types, arrows between rooms, unused code.
import { spawnSync } from 'node:child_process';
import { root } from './load-core.mjs';

const CHECKS = [
  ['format and lint', 'biome', ['check', '.']],
  ['types', 'tsc', ['-b']],
  ['types of the tests', 'tsc', ['-p', 'tests', '--noEmit']],
  [
    'arrows',
    'depcruise',
    [
      '--config',
      'tests/architecture/dependency-cruiser.cjs',
      'core',
      'excel-addin',
      'gsheets-addon',
      'sidebar',
      'workbench',
      'cli',
    ],
  ],
  ['unused code', 'knip', []],
];

let failed = 0;
for (const [name, command, args] of CHECKS) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

// Times the batch command on client files of 5.000 rows, beside a bare read of the same files with the same library;
// `npm run bench:batch -- 1000` for a thousand files. Writes docs/benchmarks-batch.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { root } from './load-core.mjs';

const FILES = Number(process.argv[2] ?? 200);
const ROWS = 5_000;
const HEADERS = ['Datum', 'Factuur', 'Klant', 'Omschrijving', 'Bedrag', 'Btw', 'Land', 'Status'];
const FIRST_DAY = Date.UTC(2025, 0, 1);

/** A believable ledger of two years, another for each client. */
function ledgerOf(client) {
  const rows = [HEADERS];
  for (let row = 0; row < ROWS; row += 1) {
    const day = new Date(FIRST_DAY + Math.floor((row * 700) / ROWS) * 86_400_000);
    const amount = ((client * 7919 + row * 104_729) % 400) / 100 + 1;
    rows.push([day, `${day.getUTCFullYear()}-${row + 1}`, `Klant ${row % 97}`, 'Werk', amount, 'KOR', 'NL', 'betaald']);
  }
  return rows;
}

/** Wall seconds and peak memory in MB of a command and its workers. */
function timed(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-v', process.execPath, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === null || status > 1) throw new Error(stderr);
  const peak = /Maximum resident set size \(kbytes\): (\d+)/.exec(stderr)?.[1];
  return { seconds: (performance.now() - start) / 1000, memory: peak === undefined ? null : Number(peak) / 1024 };
}

const folder = mkdtempSync(join(tmpdir(), 'kor-bench-'));
try {
  const clients = join(folder, 'clients');
  mkdirSync(clients);
  for (let client = 0; client < FILES; client += 1) {
    const bytes = await writeXlsx({ sheets: [{ name: 'Omzet', rows: ledgerOf(client) }] });
    writeFileSync(join(clients, `client-${String(client).padStart(4, '0')}.xlsx`), bytes);
  }
  const bare = join(root, 'tools', 'bench-bare-read.mjs');
  const kor = join(root, 'dist/cli/kor.mjs');
  const read = timed([bare, clients]);
  const one = timed([kor, 'audit', clients, '--jsonl', '--workers', '1']);
  const all = timed([kor, 'audit', clients, '--out', join(folder, 'overview.xlsx')]);
  const line = (name, { seconds, memory }) =>
    `| ${name} | ${seconds.toFixed(1)} | ${(FILES / seconds).toFixed(1)} | ${(seconds / read.seconds).toFixed(2)}× | ${memory === null ? '' : memory.toFixed(0)} |`;
  const text = `# Benchmarks of the batch command

Made by \`npm run bench:batch -- ${FILES}\`: ${FILES} workbooks of ${ROWS} rows and ${HEADERS.length} columns, read whole. Node ${process.version},
${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores. The bare read opens the same files with the same library, one after another.

| what | seconds | files a second | times the bare read | peak memory, MB |
|---|---:|---:|---:|---:|
${[line('bare read', read), line('audit with every row as JSON, one worker', one), line('audit to an overview, all cores', all)].join('\n')}
`;
  writeFileSync(join(root, 'docs', 'benchmarks-batch.md'), text);
  console.log(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

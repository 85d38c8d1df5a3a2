// Times the worksheet functions of the built Excel bundle on arrays as Excel hands them over, beside a plain summing
// loop over the same arrays in the same run; writes docs/benchmarks.md. Ratios travel between machines, times do not.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './load-core.mjs';

const SIZES = [1_000, 10_000, 100_000, 524_288, 1_048_576];
const FUNCTIONS = [
  'TURNOVER',
  'ROLLING12',
  'CROSSING',
  'CROSSINGS',
  'STATUS',
  'FORECAST',
  'RUNNING',
  'CHECK',
  'VATDUE',
];
const SHAPES = ['sorted numbers', 'shuffled numbers', 'Dutch text'];
const worker = join(root, 'tools', 'bench-worker.mjs');

/** One size and shape in a process of its own, so that memory and warm code of one do not help the other. */
function measure(rows, shape) {
  const out = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8192', worker, String(rows), shape, FUNCTIONS.join()],
    {
      encoding: 'utf8',
    },
  );
  return JSON.parse(out);
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3));
const table = (head, lines) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, k) => (k === 0 ? '---|' : '---:|')).join('')}`,
    ...lines.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');

const parts = [];
const million = {};
for (const shape of SHAPES) {
  const results = SIZES.map((rows) => {
    const result = measure(rows, shape);
    console.log(`${shape}, ${rows} rows: loop ${number(result.loop)} ms, TURNOVER ${number(result.times.TURNOVER)} ms`);
    return result;
  });
  million[shape] = results;
  const lines = ['summing loop', ...FUNCTIONS].map((name) => [
    name,
    ...results.map(({ loop, times }) => {
      const time = name === 'summing loop' ? loop : times[name];
      return name === 'summing loop' ? number(time) : `${number(time)} (${(time / loop).toFixed(1)}×)`;
    }),
  ]);
  parts.push(
    `## ${shape}\n\n${table(['ms (times the loop)', ...SIZES.map((rows) => rows.toLocaleString('en'))], lines)}`,
  );
}

const AIMS = { 'sorted numbers': 4, 'shuffled numbers': 20, 'Dutch text': 40 };
const aims = SHAPES.map((shape) => {
  const last = million[shape][SIZES.length - 1];
  const half = million[shape][SIZES.length - 2];
  const worst = (names) => Math.max(...names.map((name) => last.times[name] / last.loop));
  const growth = Math.max(...FUNCTIONS.map((name) => last.times[name] / half.times[name]));
  return [
    shape,
    `${AIMS[shape]}×`,
    `${(last.times.TURNOVER / last.loop).toFixed(1)}×`,
    `${(last.times.CROSSING / last.loop).toFixed(1)}×`,
    `${worst(FUNCTIONS).toFixed(1)}×`,
    `${growth.toFixed(2)}×`,
    `${last.memory.toFixed(2)}×`,
  ];
});

const text = `# Benchmarks

Made by \`npm run bench\`; medians. Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores.
The loop reads both columns and adds the amounts of one year: what the shortest script would do, without cents, days,
checks or rules. Both run on the same arrays in the same process. The host's own cost of passing a range is not in
these figures.

## At 1,048,576 rows

${table(['input', 'aim', 'TURNOVER', 'CROSSING', 'slowest function', 'twice the rows cost at most', 'memory of a call ÷ input'], aims)}

The aims are for the main functions; RUNNING builds an answer of a million cells, which is most of its time.

${parts.join('\n\n')}
`;
writeFileSync(join(root, 'docs', 'benchmarks.md'), text);
console.log(`\nwritten: ${fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url))}`);

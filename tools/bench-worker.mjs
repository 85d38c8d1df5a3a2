// One benchmark: `bench-worker.mjs ROWS SHAPE FUNCTION,FUNCTION…`; prints medians in ms and the memory of a call as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { root } from './load-core.mjs';

const [rows, shape, names] = [Number(process.argv[2]), process.argv[3], process.argv[4].split(',')];
const FIRST_DAY = 45292; // 1 January 2024
const DAYS = 1096;

const functions = new Map();
class CellError extends Error {}
globalThis.CustomFunctions = { associate: (id, fn) => functions.set(id, fn), Error: CellError, ErrorCode: {} };
vm.runInThisContext(readFileSync(join(root, 'dist/excel/functions.js'), 'utf8'));
const metadata = JSON.parse(readFileSync(join(root, 'dist/excel/functions.json'), 'utf8')).functions;

let seed = 42;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};
const dutchDay = (serial) => {
  const [year, month, day] = new Date((serial - 25569) * 86400000).toISOString().slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
};
const dutchAmount = (euros) => {
  const [whole, cents] = Math.abs(euros).toFixed(2).split('.');
  return `${euros < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
};

/** Two columns; about one row in thirty is a credit, and the year crosses near its end. */
function ledger() {
  const mean = 24_000 / (rows / 3);
  const order = Array.from({ length: rows }, (_, k) => k);
  if (shape === 'shuffled numbers') {
    for (let k = rows - 1; k > 0; k -= 1) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other], order[k]];
    }
  }
  const dates = new Array(rows);
  const amounts = new Array(rows);
  for (const [place, k] of order.entries()) {
    const serial = FIRST_DAY + Math.floor((k * DAYS) / rows);
    const euros =
      (Math.round(mean * 2 * random() * 100) / 100 + (rows < 100_000 ? 1 : 0.01)) * (random() < 0.03 ? -1 : 1);
    dates[place] = [shape === 'Dutch text' ? dutchDay(serial) : serial];
    amounts[place] = [shape === 'Dutch text' ? dutchAmount(1000 + euros) : Math.round(euros * 100) / 100];
  }
  return [dates, amounts];
}

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
function time(call) {
  for (let k = 0; k < 3; k += 1) call();
  const times = [];
  const until = performance.now() + 1500;
  while (times.length < 7 || (performance.now() < until && times.length < 200)) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return median(times);
}

const numbers = shape !== 'Dutch text';
const empty = process.memoryUsage();
const [dates, amounts] = ledger();
globalThis.gc();
const full = process.memoryUsage();
const input = full.heapUsed - empty.heapUsed;
const rssBefore = process.resourceUsage().maxRSS;

const caller = (name) => {
  const fn = functions.get(name);
  const left = metadata.find(({ id }) => id === name).parameters.length - 2;
  const rest = new Array(left).fill(null);
  return () => {
    try {
      return fn(dates, amounts, ...rest, {});
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      return error;
    }
  };
};
caller('TURNOVER')();
const memory = ((process.resourceUsage().maxRSS - rssBefore) * 1024) / input + 1;

/** What a short script would do; text is summed by length, because a plain loop cannot read it. */
function loop() {
  let sum = 0;
  for (let k = 0; k < dates.length; k += 1) {
    if (numbers ? dates[k][0] >= FIRST_DAY : dates[k][0].length > 0)
      sum += numbers ? amounts[k][0] : amounts[k][0].length;
  }
  return sum;
}

const times = Object.fromEntries(names.map((name) => [name, time(caller(name))]));
console.log(JSON.stringify({ loop: time(loop), times, memory }));

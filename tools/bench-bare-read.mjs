// Reads every workbook of a folder with the library of the batch command, and does nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';

const folder = process.argv[2];
let rows = 0;
for (const name of readdirSync(folder)) {
  const { sheets } = await readXlsx(readFileSync(join(folder, name)));
  rows += sheets[0].rows.length;
}
console.log(rows);

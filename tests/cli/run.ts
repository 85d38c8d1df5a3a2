/** The built command, run as users run it; folders of their own for its files; ledgers of the answer keys as files. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { afterAll } from 'vitest';
import type { FileReport, RowReport } from '../../cli/file-report';

/** The command. */
export const KOR = fileURLToPath(new URL('../../dist/cli/kor.mjs', import.meta.url));

/** What a run left behind. */
export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** A report as `--json` prints it. */
export type Printed = FileReport & { readonly rows: readonly RowReport[] };

/** Runs the command to its end. */
export function kor(args: readonly string[], cwd?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [KOR, ...args], { cwd, maxBuffer: 1 << 28 }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** The reports of a run with `--json`. */
export async function reports(args: readonly string[], cwd?: string): Promise<Printed[]> {
  const { out, err } = await kor(['audit', '--json', ...args], cwd);
  return err === '' ? JSON.parse(out) : Promise.reject(new Error(err));
}

/** A folder that is gone after the tests. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'kor-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A cell of an answer key. */
export type KeyCell = string | number | boolean | null | { readonly d: string };

/** What an answer key says of a ledger. */
export type Key = {
  readonly id: string;
  readonly grid: readonly (readonly KeyCell[])[];
  readonly headerRow: number;
  readonly mapping: Record<string, string | null>;
  readonly settings: { readonly korFrom: string; readonly asOf: string };
  readonly rows: readonly {
    readonly row: number;
    readonly kind: string;
    readonly date?: string;
    readonly supply?: string;
    readonly netCents?: number;
    readonly counts?: boolean | 'ask';
  }[];
  readonly expected: {
    readonly basisSupplyDate: object;
    readonly basisInvoiceDate?: object;
    readonly findings: readonly { readonly code: string; readonly row: number }[];
  };
};

/** Where the sample ledgers stand. */
export const LEDGERS = fileURLToPath(new URL('../golden/ledgers/', import.meta.url));

/** The answer keys. */
export const KEYS: readonly Key[] = readdirSync(LEDGERS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(join(LEDGERS, name, 'expected.json'), 'utf8')));

/** The grid of a key as a workbook: date cells by their number format, on the second of two sheets. */
export async function workbookOf(grid: Key['grid']): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const rows = grid.map((line, row) =>
    line.map((value, column) => {
      if (value === null || typeof value !== 'object') return value;
      const on = new Date(`${value.d}T00:00:00Z`);
      cells.set(`${row},${column}`, { value: on, style: { numFmt: 'dd-mm-yyyy' } });
      return on;
    }),
  );
  return writeXlsx({
    sheets: [
      { name: 'Uitleg', rows: [['Dit blad legt uit'], ['wat er op het andere staat']] },
      { name: 'Grootboek', rows, cells },
    ],
  });
}

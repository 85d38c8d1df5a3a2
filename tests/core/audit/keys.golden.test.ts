/** The answer keys: every finding with a cause in its row, and none without. */
import { describe, expect, test } from 'vitest';
import { answerKeys, asExcel, asText } from '../ledger/sheet/answer-keys';
import { rowFindings } from './audit';

type Key = {
  id: string;
  grid: unknown[][];
  settings: { korFrom: string; asOf: string };
  expected: { findings: { code: string; row: number }[] };
};

const KEYS = answerKeys<Key>();

describe.each(KEYS.map((key) => [key.id, key] as const))('%s', (_id, { grid, settings, expected }) => {
  const wanted = expected.findings.map(({ row, code }) => `${row} ${code}`).sort();

  test.each([
    ['typed cells', grid],
    ['text cells', asText(grid)],
    ['cells of desktop Excel', asExcel(grid)],
  ])('has the findings of the key, as %s', (_as, cells) => {
    expect(rowFindings(cells, settings).sort()).toEqual(wanted);
  });
});

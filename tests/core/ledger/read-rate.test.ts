/** Which cells of a rates column are a btw rate. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../core/ledger/cell';
import { readRate } from '../../../core/ledger/read-rate';
import { day } from '../../../core/values/day';

describe('the rates in force', () => {
  test.each<[number, Cell[]]>([
    [
      21,
      [
        '21%',
        '21 %',
        '21\u00a0%',
        '21,0%',
        '21.00 %',
        '21',
        '21,0',
        21,
        0.21,
        '0,21',
        '0.21',
        ',21',
        'hoog',
        'Hoog',
        ' HIGH ',
        0.1 + 0.11,
      ],
    ],
    [9, ['9%', '9 %', '09%', '9,0%', '9', 9, 0.09, '0,09', '0.090', 'laag', 'Laag', 'low', 0.07 + 0.02]],
    [0, ['0%', '0 %', '0,0%', '0,00 %', 'nul', 'Nultarief', 'zero']],
  ])('%i percent', (rate, cells) => {
    for (const cell of cells) expect({ cell, rate: readRate(cell) }).toEqual({ cell, rate });
  });
});

test('a bare zero is blank, for hosts hand an empty cell over as 0', () => {
  expect([null, 0, -0, '0', '0,00', '0.0', '', ' '].map(readRate)).toEqual(Array(8).fill(null));
});

test('anything else is no rate', () => {
  const cells: Cell[] = [
    ...[
      '6%',
      '19%',
      '6',
      '0,06',
      '0.19',
      '210%',
      '0,21%',
      '0,09%',
      '1',
      '-21%',
      '+21%',
      '21%%',
      '%',
      '21 procent',
      ',',
    ],
    ...['hoog laag', 'constructor', '021%', '21,%', '2 1%', 'verlegd', '.', '121%'],
    ...[6, 19, 0.06, 0.19, 1, -21, 0.2, 0.0021, 2100, Number.NaN, Number.POSITIVE_INFINITY],
    ...[true, false, { kind: 'day', day: day('2026-05-01') } as const, { kind: 'error', code: '#N/A' } as const],
  ];
  for (const cell of cells) expect({ cell, rate: readRate(cell) }).toEqual({ cell, rate: 'not-a-rate' });
});

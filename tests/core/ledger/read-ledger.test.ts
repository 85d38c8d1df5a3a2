/** What every row of a ledger is: a supply, skipped for a reason of the contract, or a problem. */
import { describe, expect, test } from 'vitest';
import { type Cell, type Grid, shownCell } from '../../../core/ledger/cell';
import { kindAt, type Ledger, lastDay, SKIPPED, stopsAnAnswer, UNREADABLE } from '../../../core/ledger/ledger';
import { readLedger } from '../../../core/ledger/read-ledger';
import { NO_WORDS } from '../../../core/ledger/words';
import { type Day, day, isoOf } from '../../../core/values/day';
import { errorCell, onDay } from '../rows';

/** Date, amount, and where the ledger has treatments a word and a country. */
type Line = readonly [date: unknown, amount: unknown, treatment?: unknown, country?: unknown];

function ledgerIn(...lines: readonly Line[]): Ledger {
  const treated = lines.some((line) => line.length > 2);
  const treatments: Grid = lines.map(([, , word, country]) => [word, country]);
  return readLedger(
    {
      dates: lines.map(([date]) => [date]),
      amounts: lines.map(([, amount]) => [amount]),
      treatments: treated ? treatments : null,
      words: NO_WORDS,
    },
    (value) => value as Cell,
  );
}

/** Each row as `2026-05-01 10000`, `skipped` or `unreadable`. */
function rowsOf({ days, cents, size }: Ledger): string[] {
  return Array.from({ length: size }, (_, row) => {
    if (days[row] === SKIPPED) return 'skipped';
    return days[row] === UNREADABLE ? 'unreadable' : `${isoOf(days[row] as Day)} ${cents[row]}`;
  });
}

/** Each problem as `row column code found`. */
const problemsOf = ({ problems }: Ledger): string[] =>
  problems.map(({ row, column, code, found }) => `${row} ${column} ${code} ${shownCell(found, isoOf)}`.trim());

const GOOD = [day('2026-05-01'), 100] as const;
const GOOD_ROW = '2026-05-01 10000';

describe('a supply', () => {
  test('may carry its day as a serial, a date of the host, or text, day before month', () => {
    const ledger = ledgerIn(
      [day('2026-05-02'), 1],
      [onDay('2026-05-02'), 1],
      ['2026-05-02', 1],
      ['20260502', 1],
      ['2-5-2026', 1],
      ['02/05/26', '1,00'],
      ['2 mei 2026', '€ 1,-'],
    );
    expect(rowsOf(ledger)).toEqual(Array.from({ length: 7 }, () => '2026-05-02 100'));
    expect(problemsOf(ledger)).toEqual([]);
  });

  test('loses the time of its day', () => {
    expect(rowsOf(ledgerIn([day('2026-05-01') + 0.999, 1], ['2026-05-01T23:59', 1]))).toEqual([
      '2026-05-01 100',
      '2026-05-01 100',
    ]);
  });

  test('may be a credit, and may be nothing', () => {
    expect(rowsOf(ledgerIn([day('2026-05-01'), -1.005], [day('2026-05-02'), 0]))).toEqual([
      '2026-05-01 -101',
      '2026-05-02 0',
    ]);
  });

  test.each(['1980-01-01', '2199-12-31'])('of %s is at the end of what we read', (on) =>
    expect(rowsOf(ledgerIn([day(on), 1], [onDay(on), 1], [on, 1], [day(on) + 0.9, 1]))).toEqual(
      Array.from({ length: 4 }, () => `${on} 100`),
    ),
  );

  test('of one day beyond cannot be read', () => {
    const ledger = ledgerIn(GOOD, [day('1979-12-31'), 1], [day('2200-01-01'), 1], [onDay('2200-01-01'), 1]);
    expect(rowsOf(ledger)).toEqual([GOOD_ROW, 'unreadable', 'unreadable', 'unreadable']);
    expect(problemsOf(ledger).map((problem) => problem.slice(0, 22))).toEqual([
      '2 date date-unreadable',
      '3 date date-unreadable',
      '4 date date-unreadable',
    ]);
  });

  test('of a hundred billion euros is the largest', () => {
    expect(rowsOf(ledgerIn([day('2026-05-01'), 1e11], [day('2026-05-01'), -1e11]))).toEqual([
      '2026-05-01 10000000000000',
      '2026-05-01 -10000000000000',
    ]);
    expect(problemsOf(ledgerIn([day('2026-05-01'), 1e11 + 0.01], [day('2026-05-01'), -1e11 - 0.01]))).toEqual([
      '1 amount amount-too-large 100000000000.01',
      '2 amount amount-too-large -100000000000.01',
    ]);
  });
});

describe('a row whose date and amount are both blank is skipped, however hosts hand a blank over', () => {
  const BLANKS = [null, undefined, '', ' ', 0];
  const pairs = BLANKS.flatMap((date) => BLANKS.map((amount) => [date, amount] as const));

  test.each(pairs)('%j beside %j', (date, amount) => {
    const ledger = ledgerIn(GOOD, [date, amount], GOOD);
    expect(rowsOf(ledger)).toEqual([GOOD_ROW, 'skipped', GOOD_ROW]);
    expect(problemsOf(ledger)).toEqual([]);
  });

  test('and the ledger ends at its last filled row', () => {
    expect(ledgerIn(GOOD, ['', ''], [null, 0], [0, null]).size).toBe(1);
    expect(ledgerIn(['', ''], [0, 0]).size).toBe(0);
    expect(ledgerIn().size).toBe(0);
  });
});

describe('above the first usable row', () => {
  test('titles, headers and remarks are skipped', () => {
    const ledger = ledgerIn(
      ['Kasboek van de winkel', ''],
      ['', ''],
      ['Alle bedragen in euro', null],
      ['', 'peildatum 31-12'],
      ['Datum', 'Bedrag'],
      GOOD,
    );
    expect(rowsOf(ledger)).toEqual(['skipped', 'skipped', 'skipped', 'skipped', 'skipped', GOOD_ROW]);
    expect(problemsOf(ledger)).toEqual([]);
  });

  test('a number beside a text is no header', () => {
    expect(problemsOf(ledgerIn(['Omzet vorig jaar', 5000], GOOD))).toEqual(['1 date date-unreadable Omzet vorig jaar']);
    expect(problemsOf(ledgerIn([day('2026-05-01'), 'bedrag'], GOOD))).toEqual(['1 amount amount-unreadable bedrag']);
    expect(problemsOf(ledgerIn(['', 5000], GOOD))).toEqual(['1 date date-missing']);
  });

  test('an error value is no header', () => {
    expect(problemsOf(ledgerIn([errorCell('#REF!'), 'Bedrag'], GOOD))[0]).toBe('1 date error-cell #REF!');
    expect(problemsOf(ledgerIn(['Datum', '#N/A'], GOOD))).toContain('1 amount error-cell #N/A');
    expect(problemsOf(ledgerIn([errorCell('#REF!'), ''], GOOD))).toEqual(['1 date error-cell #REF!']);
    expect(problemsOf(ledgerIn(['', errorCell('#REF!')], GOOD))).toContain('1 amount error-cell #REF!');
  });

  test('a date beside an amount is a row that went wrong, even where the calendar has no such day', () => {
    expect(problemsOf(ledgerIn(['31-13-2026', '100,00'], GOOD))).toEqual(['1 date date-unreadable 31-13-2026']);
    expect(problemsOf(ledgerIn(['1-5-2026', '1.234'], GOOD))).toEqual(['1 amount amount-ambiguous 1.234']);
    expect(problemsOf(ledgerIn(['1-5-2026', '$ 12,00'], GOOD))).toEqual(['1 amount amount-other-currency $ 12,00']);
  });

  test('a day in text beside words without a digit is a title', () => {
    expect(problemsOf(ledgerIn(['1-5-2026', 'Bedrag'], GOOD))).toEqual([]);
  });

  test('every fault comes before the first usable row, and each is reported', () => {
    expect(problemsOf(ledgerIn(['31-13-2026', '1,00'], [true, 5], ['Datum', 'Bedrag'], GOOD))).toEqual([
      '1 date date-unreadable 31-13-2026',
      '2 date date-unreadable WAAR',
    ]);
  });
});

describe('a ledger without any usable row', () => {
  test('is empty when it holds headers alone', () => {
    const ledger = ledgerIn(['Kasboek', ''], ['Datum', 'Bedrag']);
    expect(rowsOf(ledger)).toEqual(['skipped', 'skipped']);
    expect(problemsOf(ledger)).toEqual([]);
  });

  test('does not lose a text beside a readable amount', () => {
    expect(problemsOf(ledgerIn(['januari', '100,00'], ['februari', '50']))).toEqual([
      '1 date date-unreadable januari',
      '2 date date-unreadable februari',
    ]);
    expect(problemsOf(ledgerIn(['', '100,00']))).toEqual(['1 date date-missing']);
  });

  test('nor one beside an ambiguous amount', () => {
    expect(problemsOf(ledgerIn(['januari', '1.234']))).toEqual([
      '1 date date-unreadable januari',
      '1 amount amount-ambiguous 1.234',
    ]);
  });

  test('names its faults in the order of the rows', () => {
    expect(problemsOf(ledgerIn(['januari', '100,00'], [errorCell('#REF!'), '50,00']))).toEqual([
      '1 date date-unreadable januari',
      '2 date error-cell #REF!',
    ]);
  });

  test('while one usable row anywhere below makes that text a header', () => {
    expect(problemsOf(ledgerIn(['januari', '100,00'], GOOD))).toEqual([]);
  });
});

describe('a total row is skipped by the label in its date column', () => {
  test.each(['Totaal', 'subtotaal', 'TOTAAL GENERAAL', 'Eindsaldo', 'Saldo', 'Total', 'Totaal mei', 'Eindsaldo 2026'])(
    '%s',
    (label) => {
      const ledger = ledgerIn(GOOD, [label, 100], [label, ''], [label, '#REF!'], GOOD);
      expect(rowsOf(ledger)).toEqual([GOOD_ROW, 'skipped', 'skipped', 'skipped', GOOD_ROW]);
      expect(problemsOf(ledger)).toEqual([]);
    },
  );

  test('what stands beside the word makes it a row like any other', () => {
    expect(problemsOf(ledgerIn(GOOD, ['Totaal klant Jansen', 100]))).toEqual([
      '2 date date-unreadable Totaal klant Jansen',
    ]);
  });
});

describe('a heading between the rows', () => {
  test.each([['JANUARI'], ['Kwartaal 1'], ['2026'], [2026], [' 2026 ']])(
    '%j without an amount is skipped',
    (heading) => {
      const ledger = ledgerIn(GOOD, [heading, ''], [heading, null], [heading, 0], GOOD);
      expect(rowsOf(ledger)).toEqual([GOOD_ROW, 'skipped', 'skipped', 'skipped', GOOD_ROW]);
      expect(problemsOf(ledger)).toEqual([]);
    },
  );

  test.each([['JANUARI'], ['2026'], [2026]])('%j beside an amount is reported', (heading) =>
    expect(problemsOf(ledgerIn(GOOD, [heading, 100]))).toEqual([`2 date date-unreadable ${heading}`]),
  );

  test('a number that is no year is no heading', () => {
    expect(problemsOf(ledgerIn(GOOD, [12_345, '']))).toEqual(['2 date date-unreadable 12345']);
  });
});

describe('a dated row without an amount', () => {
  const ledger = ledgerIn(GOOD, [day('2026-06-01'), ''], ['1-7-2026', null]);

  test('adds nothing and is mentioned', () => {
    expect(rowsOf(ledger)).toEqual([GOOD_ROW, 'skipped', 'skipped']);
    expect(problemsOf(ledger)).toEqual(['2 amount amount-blank', '3 amount amount-blank']);
  });

  test('does not stop an answer', () => {
    expect(ledger.problems.some(stopsAnAnswer)).toBe(false);
  });

  test('does not move the last day of the ledger', () => {
    expect(lastDay(ledger)).toBe(day('2026-05-01'));
  });
});

describe('any other row that cannot be read is a problem that stops an answer', () => {
  test.each<[string, Line, string]>([
    ['an amount without a date', ['', 5], '2 date date-missing'],
    ['an unreadable date', ['gisteren', 5], '2 date date-unreadable gisteren'],
    ['a day the calendar does not have', ['29-2-2026', 5], '2 date date-unreadable 29-2-2026'],
    ['month before day', ['05-31-2026', 5], '2 date date-unreadable 05-31-2026'],
    ['a truth value for a date', [true, 5], '2 date date-unreadable WAAR'],
    ['an error for a date', [errorCell('#REF!'), 5], '2 date error-cell #REF!'],
    ['an error for a date, as Sheets writes it', ['#N/A', 5], '2 date error-cell #N/A'],
    ['an unreadable amount', [day('2026-05-02'), 'n.v.t.'], '2 amount amount-unreadable n.v.t.'],
    ['an ambiguous amount with a point', [day('2026-05-02'), '1.234'], '2 amount amount-ambiguous 1.234'],
    ['an ambiguous amount with a comma', [day('2026-05-02'), '1,234'], '2 amount amount-ambiguous 1,234'],
    ['another currency', [day('2026-05-02'), '£ 5'], '2 amount amount-other-currency £ 5'],
    ['a truth value for an amount', [day('2026-05-02'), true], '2 amount amount-unreadable WAAR'],
    ['an error for an amount', [day('2026-05-02'), errorCell('#DIV/0!')], '2 amount error-cell #DIV/0!'],
    ['no number at all', [day('2026-05-02'), Number.NaN], '2 amount amount-unreadable NaN'],
  ])('%s', (_, line, problem) => {
    const ledger = ledgerIn(GOOD, line);
    expect(problemsOf(ledger)).toEqual([problem]);
    expect(rowsOf(ledger)).toEqual([GOOD_ROW, 'unreadable']);
    expect(ledger.problems.every(stopsAnAnswer)).toBe(true);
  });

  test('a header below the first usable row too', () => {
    expect(problemsOf(ledgerIn(GOOD, ['Datum', 'Bedrag']))).toEqual([
      '2 date date-unreadable Datum',
      '2 amount amount-unreadable Bedrag',
    ]);
  });

  test('a row with two faults has two, the date first', () => {
    expect(problemsOf(ledgerIn(GOOD, ['gisteren', '1.234'], ['', '#REF!']))).toEqual([
      '2 date date-unreadable gisteren',
      '2 amount amount-ambiguous 1.234',
      '3 date date-missing',
      '3 amount error-cell #REF!',
    ]);
  });
});

describe('treatments', () => {
  const kindsOf = (ledger: Ledger): string[] =>
    Array.from({ length: ledger.size }, (_, row) => (ledger.days[row] === SKIPPED ? '-' : kindAt(ledger, row)));

  test('left out, every row is an ordinary Dutch supply', () => {
    const ledger = ledgerIn(GOOD, GOOD);
    expect(ledger.kinds).toBeNull();
    expect(kindsOf(ledger)).toEqual(['standard', 'standard']);
  });

  test.each([[null], [undefined], [''], [' '], [0]])('a blank %j is an ordinary Dutch supply', (blank) =>
    expect(kindsOf(ledgerIn([...GOOD, blank], [...GOOD, 'zorg']))).toEqual(['standard', 'exempt']),
  );

  test('the text 0 is the zero rate', () => {
    expect(kindsOf(ledgerIn([...GOOD, '0'], [...GOOD, '0%']))).toEqual(['zero', 'zero']);
  });

  test('that do not decide are a problem of that row', () => {
    const ledger = ledgerIn([...GOOD, '21%'], [...GOOD, 'vrijgesteld'], [...GOOD, errorCell('#N/A')]);
    expect(problemsOf(ledger)).toEqual(['2 treatment treatment-undecided vrijgesteld', '3 treatment error-cell #N/A']);
    expect(ledger.problems.every(stopsAnAnswer)).toBe(true);
  });

  test('a country beside it settles what the word leaves open', () => {
    expect(kindsOf(ledgerIn([...GOOD, 'verlegd', 'NL'], [...GOOD, 'verlegd', 'DE']))).toEqual([
      'reverse-charge',
      'foreign-service',
    ]);
    expect(problemsOf(ledgerIn([...GOOD, 'verlegd', '']))).toEqual(['1 treatment treatment-undecided verlegd']);
  });

  test('are not asked of a row that is skipped', () => {
    const ledger = ledgerIn(
      ['Datum', 'Bedrag', 'Behandeling'],
      [...GOOD, '21%'],
      ['', '', 'vrijgesteld'],
      ['Totaal', 100, 'vrijgesteld'],
      [day('2026-06-01'), '', 'vrijgesteld'],
    );
    expect(problemsOf(ledger)).toEqual(['5 amount amount-blank']);
  });

  test('are asked of a row that cannot be read; faults come by row, and within a row date, amount, treatment', () => {
    const ledger = ledgerIn(
      [...GOOD, 'vrijgesteld'],
      ['gisteren', '1.234', 'vrijgesteld'],
      [...GOOD, 'zorg'],
      ['', 5, 'zorg'],
    );
    expect(problemsOf(ledger)).toEqual([
      '1 treatment treatment-undecided vrijgesteld',
      '2 date date-unreadable gisteren',
      '2 amount amount-ambiguous 1.234',
      '2 treatment treatment-undecided vrijgesteld',
      '4 date date-missing',
    ]);
  });
});

test('the last day of a ledger is the latest of its supplies, in whatever order they stand', () => {
  expect(lastDay(ledgerIn([day('2026-05-01'), 1], [day('2027-01-02'), 1], [day('2025-12-31'), 1]))).toBe(
    day('2027-01-02'),
  );
  expect(lastDay(ledgerIn(['Datum', 'Bedrag']))).toBeNull();
  expect(lastDay(ledgerIn([errorCell('#REF!'), 5]))).toBeNull();
});

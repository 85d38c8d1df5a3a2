/** Every sentence in English. */
import type { FactCode, Facts } from './facts';
import { INVESTMENT_WORDS } from './facts';
import { dayIn } from './format';
import { sayProblem } from './problems';

const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const COLUMN = { vat: 'VAT', firstUse: 'a day of first use', kind: 'a kind' } as const;
const KINDS = Object.values(INVESTMENT_WORDS)
  .map(({ en }) => en)
  .join(', ');

/** Code → English sentence. */
export const PHRASES_EN: { readonly [Code in FactCode]: (facts: Facts[Code]) => string } = {
  'unreadable-rows': ({ row, code, found, rows: count }) =>
    `Row ${row}: ${sayProblem('en', code, found)}. The function CHECK shows every row that cannot be used. (${rows(count)})`,
  'argument-missing': ({ argument }) => `The argument ${argument.en} is missing.`,
  'not-one-column': ({ argument, columns, most }) =>
    `${argument.en} has ${columns} columns; choose ${most === 1 ? 'one' : `at most ${most}`}.`,
  'different-lengths': ({ argument, rows: count, dates }) =>
    `${argument.en} has ${rows(count)} and the first column ${rows(dates)}; let the ranges begin and end on the same rows.`,
  'not-one-cell': ({ argument }) => `${argument.en} must be one cell, not a range.`,
  'not-a-day': ({ argument, found }) =>
    `"${found}" cannot be read as a day for ${argument.en}; write a date such as 31-12-2026 (day first).`,
  'not-a-day-in-range': ({ argument, found, row, column }) =>
    `"${found}" (row ${row}, column ${column} of ${argument.en}) cannot be read as a day; write a date such as 31-12-2026 (day first) or a year.`,
  'not-an-alarm': ({ argument, found }) =>
    `"${found}" is no amount for ${argument.en}; give an amount in euros above zero, such as 18000.`,
  'unknown-option': ({ argument, found, options }) =>
    `"${found}" is unknown for ${argument.en}; choose ${options.join(' or ')}.`,
  'unknown-rule': ({ found, names }) => `"${found}" is no name of a rule; choose one of ${names.join(', ')}.`,
  'rate-unreadable': ({ row, found, rows: count }) =>
    `Row ${row}: "${found}" is no Dutch VAT rate; write 21%, 9% or 0%. (${rows(count)})`,
  'margin-row': ({ row }) =>
    `Row ${row}: under the margin scheme the VAT depends on the purchase price; compute this row on the page "Exceeded: what now?".`,
  'kor-period-reversed': () => 'korTo lies before korFrom; swap the two days.',
  'words-not-two-columns': () => 'words must have two columns: the word and the kind it means.',
  'words-unknown-kind': ({ row, found }) =>
    `Row ${row} of words: "${found}" is no kind; write for example standard, exempt or foreign-service.`,
  'words-contradict': ({ row }) =>
    `Row ${row} of words: this word already stands there with another kind; keep one of them.`,
  'not-a-period-start': ({ found }) =>
    `${dayIn('en', found)} is not the first day of a quarter or month; the KOR starts and ends only on such a day.`,
  'change-inside-year': ({ found }) =>
    `${dayIn('en', found)} lies inside a year; the revision then depends on the taxed share of that year's turnover. Give 1 January, or compute it in the side panel, which asks for that share.`,
  'first-use-not-before-change': ({ row }) =>
    `Row ${row}: the first use does not lie before the change; revision per year is for investments of earlier years.`,
  'investment-unreadable': ({ row, column, found }) =>
    `Row ${row}: "${found}" cannot be read as ${COLUMN[column]}${column === 'kind' ? `; choose ${KINDS}` : ''}.`,
  'no-crossing': ({ on }) =>
    on === null ? 'The threshold was not passed.' : `The threshold was not passed up to ${dayIn('en', on)}.`,
  'no-rule': ({ on }) =>
    `This rule was not in force on ${dayIn('en', on)}; the KOR in this form began on 1 January 2020.`,
  'no-day': () => 'The ledger is empty; give an asOf day.',
  'forecast-too-early': ({ on }) =>
    `On ${dayIn('en', on)} too little of the year has passed; a forecast starts on 21 January.`,
  'no-crossing-expected': ({ on }) => `No crossing of the threshold is expected this year after ${dayIn('en', on)}.`,
  'no-revision-left': () => 'None of these investments has a year of its revision period left.',
};

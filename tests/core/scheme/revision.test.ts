/** Herziening of input btw when the KOR starts or ends on 1 January (ub art. 13). */
import { expect, test } from 'vitest';
import { type Investment, type InvestmentKind, revisionYears } from '../../../core/scheme/revision';
import { eurosOf } from '../../../core/values/cents';
import { day } from '../../../core/values/day';
import { goldenCases } from '../../golden-csv';
import { inCents } from '../rows';

function investmentIn(text: string): Investment {
  const [kind = '', vat = '', firstUse = ''] = text.trim().split(' ');
  return { kind: kind as InvestmentKind, vat: inCents(Number(vat)), firstUse: day(firstUse) };
}

const cases = goldenCases('revision', 'case', 'law', 'investments', 'change', 'years');

test.each(cases)('$case, $law', ({ investments, change, years }) => {
  const listed = investments === '' ? [] : investments.split(' + ').map(investmentIn);
  const found = revisionYears(listed, day(change));
  if (found.ok) {
    const shown = found.value.map(({ year, total, due }) =>
      [year, eurosOf(total).toFixed(2), eurosOf(due).toFixed(2)].join(' '),
    );
    expect(shown.join(' | ')).toBe(years);
  } else {
    const { error } = found;
    expect('index' in error ? `${error.code} ${error.index + 1}` : error.code).toBe(years);
  }
});

test('there is no minus zero for investments that cancel', () => {
  const found = revisionYears(
    [investmentIn('movable 100.00 2024-01-01'), investmentIn('movable -100.00 2024-01-01')],
    day('2028-01-01'),
  );
  expect(found.ok && found.value.every(({ total, due }) => Object.is(total, 0) && Object.is(due, 0))).toBe(true);
});

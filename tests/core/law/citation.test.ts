/** SOURCE: a name and a day give the place in the law, and say when it is second-hand or no law at all. */
import { describe, expect, it } from 'vitest';
import { citationOn } from '../../../core/law/rule-names';
import { RULES, type RuleName } from '../../../core/law/rules';
import { day } from '../../../core/values/day';

const noRule = { ok: false, error: 'rule-not-in-force' };

describe('the citation of a rule', () => {
  it('is one line of title, day of reading and link', () => {
    expect(citationOn('threshold', day('2026-05-01'))).toEqual({
      ok: true,
      value:
        'Wet op de omzetbelasting 1968, art. 25a lid 1, gelezen op 22-11-2026, ' +
        'https://wetten.overheid.nl/BWBR0002629/2026-01-01#Artikel25a',
    });
  });

  it('is that of the law of the day', () => {
    expect(lineOf('threshold', '2024-12-31')).toContain('art. 25 lid 1 (tekst 2020–2024)');
    expect(lineOf('threshold', '2025-01-01')).toContain('art. 25a lid 1,');
  });

  it('names each source', () => {
    expect(lineOf('noticeDays', '2026-01-01').split('; ')).toHaveLength(2);
  });

  it.each(['accommodationRate', 'revisionYearsService', 'revisionServiceFloor'] as const)(
    'marks second-hand: %s',
    (name) => {
      expect(lineOf(name, name === 'accommodationRate' ? '2025-06-01' : '2026-06-01')).toContain(
        ' (secundaire bron), ',
      );
    },
  );

  it('does not mark what was read', () => {
    const names = Object.keys(RULES) as RuleName[];
    const marked = names.filter((name) => lineOf(name, '2026-06-01').includes('secundaire bron'));
    expect(marked).toEqual(['revisionYearsService', 'revisionServiceFloor']);
  });

  it('says that the alarm is no law', () => {
    expect(citationOn('alarm', null)).toEqual({ ok: true, value: 'productkeuze, geen wet' });
  });

  it('is absent where no rule was in force', () => {
    expect(citationOn('threshold', day('2019-12-31'))).toEqual(noRule);
    expect(citationOn('alarm', day('2019-12-31'))).toEqual(noRule);
  });
});

function lineOf(name: RuleName, on: string): string {
  const line = citationOn(name, day(on));
  return line.ok ? line.value : '';
}

/** Dismissals, samples, the overview beside every sum, and the working paper. */
import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../../core/audit/audit-ledger';
import { checksumOf } from '../../../core/audit/checksum';
import { dismiss, parted } from '../../../core/audit/dismissals';
import type { Finding } from '../../../core/audit/finding';
import { overviewOf } from '../../../core/audit/overview';
import { ruleVersion } from '../../../core/audit/rule-version';
import { brokenAt, withRun } from '../../../core/audit/run-log';
import { sampleOf } from '../../../core/audit/sample';
import type { SampleQuestion } from '../../../core/audit/sample-draw';
import { workingPaper } from '../../../core/audit/working-paper';
import type { Cents } from '../../../core/values/cents';
import { day } from '../../../core/values/day';
import { reader, sheet } from '../ledger/sheet/read';
import { audited, caseOf, type Said } from './audit';

const SAID: Said = { korFrom: '2026-01-01', asOf: '2026-12-31' };
const lines = (...rows: string[]): string => ['Factuurnr|Datum|Klant|Omschrijving|Bedrag', ...rows].join('\n');

describe('a dismissal', () => {
  const twice = (amount: string): readonly Finding[] =>
    audited(lines(`1|2026-02-01|A|Werk|${amount}`, `1|2026-02-01|A|Werk|${amount}`), SAID).rows;
  const by = { reason: 'twee keer geleverd', initials: 'JV', on: day('2026-11-22') };

  it('puts a finding aside, until its row changes', () => {
    const [finding] = twice('100') as [Finding];
    const dismissal = dismiss(finding, by);
    if (!dismissal.ok) throw new Error(dismissal.error);
    expect(parted(twice('100'), [dismissal.value])).toMatchObject({
      open: [],
      dismissed: [{ dismissal: by }],
      lapsed: [],
    });
    expect(parted(twice('101'), [dismissal.value])).toMatchObject({
      open: [{ code: 'DUPLICATE_SUSPECT' }],
      dismissed: [],
      lapsed: [by],
    });
  });

  it('needs a reason and initials', () => {
    const [finding] = twice('100') as [Finding];
    expect(dismiss(finding, { ...by, reason: ' ' })).toEqual({ ok: false, error: 'reason-missing' });
    expect(dismiss(finding, { ...by, initials: '' })).toEqual({ ok: false, error: 'initials-missing' });
  });

  it('speaks of one of three equal rows', () => {
    const row = '1|2026-02-01|A|Werk|100';
    const marks = audited(lines(row, row, row), SAID).rows.map(({ fingerprint }) => fingerprint);
    expect(new Set(marks).size).toBe(2);
  });
});

describe('a sample', () => {
  const amounts = [900, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 150];
  const reading = caseOf(
    sheet(
      lines(
        ...amounts.map((amount, at) => `${at + 1}|2026-02-${String(at + 1).padStart(2, '0')}|K${at}|Werk|${amount}`),
        '13|2026-03-01|K|Credit|-50',
      ),
    ),
    SAID,
  ).reading;
  const ask = (more: Partial<SampleQuestion>): SampleQuestion => {
    return { method: 'random', size: 4, seed: 7, from: day('2026-01-01'), to: day('2026-12-31'), ...more };
  };

  it('is the same for the same seed, and records what it needs', () => {
    const sample = sampleOf(reading, ask({}));
    expect(sample).toEqual(sampleOf(reading, ask({})));
    expect(sample).toMatchObject({ seed: 7, population: { rows: 12, cents: 160000, leftOut: 1 } });
    expect(sample.rows).toHaveLength(4);
    const seeds = Array.from({ length: 20 }, (_, seed) =>
      sampleOf(reading, ask({ seed }))
        .rows.map(({ row }) => row)
        .join(),
    );
    expect(new Set(seeds).size).toBeGreaterThan(10);
  });

  it('takes all when there are fewer, and none when none are asked', () => {
    expect(sampleOf(reading, ask({ size: 99 })).rows).toHaveLength(12);
    for (const method of ['random', 'monetary-unit', 'stratified'] as const) {
      expect(sampleOf(reading, ask({ method, size: 0 })).rows).toEqual([]);
    }
  });

  it('by monetary unit always takes a row of an interval or more, whatever the seed', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { rows, interval } = sampleOf(reading, ask({ method: 'monetary-unit', seed }));
      expect(interval).toBe(40000);
      expect(rows.map(({ row }) => row)).toContain(2);
    }
  });

  it('in layers takes of each its share of the value', () => {
    const { strata, rows } = sampleOf(
      reading,
      ask({ method: 'stratified', size: 8, bounds: [5000, 10000] as Cents[] }),
    );
    expect(strata.map(({ rows: count, cents, drawn }) => [count, cents, drawn])).toEqual([
      [5, 15000, 1],
      [5, 40000, 2],
      [2, 105000, 2],
    ]);
    expect(rows).toHaveLength(5);
  });
});

describe('the overview', () => {
  const statuses = (...rows: string[]): string[] =>
    overviewOf(caseOf(sheet(lines(...rows)), SAID)).map(({ year, asRead, status }) => `${year} ${asRead} ${status}`);

  it('says what stands beside the sum, and that it changes nothing', () => {
    const [year] = overviewOf(
      caseOf(
        sheet(lines('1|2026-02-01|A|Werk|100', '2|??|B|Werk|50', '3|2026-03-01|C|massage (vrijgesteld?)|60')),
        SAID,
      ),
    );
    expect(year).toMatchObject({
      turnover: 10000,
      undecided: { rows: 1, cents: 6000, unknown: 0 },
      undated: { rows: 1, cents: 5000, unknown: 0 },
      status: 'within-limit',
    });
  });

  it('is incomplete where rows beside the sum could change the status', () => {
    expect(statuses('1|2026-02-01|A|Werk|17000', '2|??|B|Werk|1000')).toEqual(['2026 within-limit within-limit']);
    expect(statuses('1|2026-02-01|A|Werk|17000', '2|??|B|Werk|1000.01')).toEqual(['2026 within-limit incomplete']);
    expect(statuses('1|2026-02-01|A|Werk|17000', '2|2026-03-01|B|Werk|pm')).toEqual(['2026 within-limit incomplete']);
  });

  it('is incomplete where they could move the crossing, not where they lie after it', () => {
    expect(statuses('1|2026-02-01|A|Werk|20001', '2|2026-03-01|B|massage (vrijgesteld?)|500')).toEqual([
      '2026 exceeded exceeded',
    ]);
    expect(
      statuses('1|2026-01-01|B|massage (vrijgesteld?)|500', '2|2026-02-01|A|Werk|19600', '3|2026-03-01|A|Werk|500'),
    ).toEqual(['2026 exceeded incomplete']);
    expect(statuses('1|2026-02-01|A|Werk|20001', '2|2026-03-01|B|Werk|pm')).toEqual(['2026 exceeded exceeded']);
    expect(statuses('1|2026-02-01|A|Werk|20001', '2|2026-01-01|B|Werk|pm')).toEqual(['2026 exceeded incomplete']);
  });
});

describe('the working paper', () => {
  const grid = sheet(lines('1|2026-02-01|A|Werk|100', '1|2026-02-01|A|Werk|100'));
  const paper = (time: string) => {
    const audit = caseOf(grid, SAID);
    const head = {
      client: 'Praktijk Mira',
      year: 2026,
      sheet: 'Omzet',
      range: 'A1:E3',
      time,
      checksum: checksumOf(grid, reader),
    };
    return workingPaper(head, audit, auditLedger(audit), [], []);
  };

  it('is the same for the same input', () => {
    expect(paper('2026-11-22 10:00')).toEqual(paper('2026-11-22 10:00'));
    expect(paper('2026-11-22 10:00').rules).toEqual(ruleVersion());
    expect(ruleVersion().checkedOn).toBe(day('2026-11-22'));
  });

  it('has a log that only grows, and shows where a line was changed', () => {
    const first = withRun([], paper('10:00'));
    const log = withRun(withRun(first, paper('11:00')), paper('12:00'));
    expect(log.slice(0, 1)).toEqual(first);
    expect(log[0]).toMatchObject({ open: { error: 0, warning: 1, note: 0 }, dismissed: 0 });
    expect(brokenAt(log)).toBeNull();
    expect(brokenAt(log.filter((_, index) => index !== 1))).toBe(1);
    expect(brokenAt(log.map((entry, index) => (index === 2 ? { ...entry, dismissed: 9 } : entry)))).toBe(2);
  });

  it('has a checksum that every cell decides, blanks at the end of a row aside', () => {
    const mark = checksumOf(grid, reader);
    expect(checksumOf([...grid.map((row) => [...row, null, ''])], reader)).toBe(mark);
    expect(
      checksumOf(
        grid.map((row) => row.map((cell) => (cell === 100 ? '100' : cell))),
        reader,
      ),
    ).not.toBe(mark);
  });
});

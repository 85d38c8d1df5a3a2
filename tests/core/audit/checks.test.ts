/** Each check with a row that triggers it, and a twin that just does not. */
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../core/audit/earlier-run';
import { day } from '../../../core/values/day';
import { sheet } from '../ledger/sheet/read';
import { audited, caseOf, rowFindings, type Said, shortly } from './audit';

const HEAD = 'Factuurnr|Factuurdatum|Klant|Omschrijving|Excl|BTW|Incl|Factuurtekst';
const KOR = 'Vrijgesteld van btw (kleineondernemersregeling)';
const YEAR: Said = { korFrom: '2026-01-01', asOf: '2026-12-31' };

/** A register of invoices: the lines under our header. */
const register = (...lines: string[]): string => [HEAD, ...lines].join('\n');
const whole = (lines: string, said: Said = YEAR): string[] => shortly(audited(lines, said).whole);

describe('btw and texts under the KOR', () => {
  const filler = `2026-01|2026-01-10|Buro A|Advies|100|0|100|${KOR}`;
  const found = (line: string, said: Said = YEAR): string[] => rowFindings(register(filler, line), said);

  it.each([
    ['btw on an invoice under the KOR', '2026-02|2026-02-01|Buro B|Advies|100|21|121|', ['3 VAT_ON_KOR_INVOICE']],
    ['a day before the KOR that is right', '2026-02|2026-02-01|Buro B|Advies|100|21|121|', [], '2026-02-02'],
    [
      'a credit note that takes btw back is no new mention',
      `2026-02|2026-02-01|Buro B|Creditnota|-100|-21|-121|`,
      ['3 CREDIT_NOTE'],
    ],
    ['a text without the exemption', '2026-02|2026-02-01|Buro B|Advies|100|0|100|Bedankt', ['3 KOR_TEXT_MISSING']],
    ['any mention of an exemption will do', '2026-02|2026-02-01|Buro B|Advies|100|0|100|vrijgesteld van btw', []],
    [
      'a rate instead of the exemption',
      '2026-02|2026-02-01|Buro B|Advies|100|0|100|0% btw',
      ['3 ZERO_RATE_INSTEAD_OF_EXEMPT'],
    ],
    ['10% discount is not a zero rate', `2026-02|2026-02-01|Buro B|Advies|100|0|100|10% korting. ${KOR}`, []],
    [
      'article 25 in 2026',
      '2026-02|2026-02-01|Buro B|Advies|100|0|100|KOR, artikel 25 Wet OB',
      ['3 LEGACY_ARTICLE_25'],
    ],
    ['article 25a in 2026', '2026-02|2026-02-01|Buro B|Advies|100|0|100|KOR, artikel 25a Wet OB', []],
    [
      'article 25a in 2024',
      '2026-02|2024-12-31|Buro B|Advies|100|0|100|KOR, art. 25a Wet OB',
      ['3 ARTICLE_25A_TOO_EARLY', '3 DATE_OUT_OF_SEQUENCE'],
      '2024-01-01',
    ],
    [
      'a text before the start',
      `2026-02|2026-02-01|Buro B|Advies|100|0|100|${KOR}`,
      ['3 KOR_TEXT_BEFORE_START'],
      '2026-02-02',
    ],
  ] as [string, string, string[], string?][])('%s', (_case, line, wanted, korFrom = '2026-01-01') => {
    const codes = found(line, { ...YEAR, korFrom }).filter((code) => code.startsWith('3'));
    expect(codes.sort()).toEqual(wanted.sort());
  });

  it('nobody said when the KOR is applied: silent about invoices, and says so', () => {
    const lines = register(filler, '2026-02|2026-02-01|Buro B|Advies|100|21|121|');
    expect(rowFindings(lines, { asOf: '2026-12-31' })).toEqual([]);
    expect(whole(lines, {})).toEqual(['KOR_PERIOD_UNKNOWN']);
  });

  it('tells a consumer only by words', () => {
    const { rows } = audited(
      register(filler, '2026-02|2026-02-01|Fam. B|Les|100|21|121|', '2026-03|2026-02-01|B. Jansen|Les|100|21|121|'),
      YEAR,
    );
    expect(rows.map(({ data }) => 'consumer' in data && data.consumer)).toEqual([true, false]);
  });

  it('btw that is not rate times amount, by more than two cents', () => {
    const said = { ...YEAR, korFrom: '2027-01-01' };
    const head = 'Factuurnr|Factuurdatum|Klant|Excl|Btw %|BTW';
    const line = (vat: number): string => `${head}\n2026-01|2026-02-01|Buro B|100|21|${vat}`;
    expect(rowFindings(line(21.03), said)).toEqual(['2 VAT_MISMATCH']);
    expect(rowFindings(line(21.02), said)).toEqual([]);
  });
});

describe('a crossing and what follows', () => {
  const lines = register(
    `2026-01|2026-03-01|Buro A|Werk|20000|0|20000|${KOR}`,
    `2026-02|2026-04-01|Buro B|Werk|0.01|0|0.01|${KOR}`,
    `2026-03|2026-05-01|Buro C|Werk|100|0|100|${KOR}`,
    '2026-04|2026-06-01|Buro D|Werk|100|21|121|',
    '2026-05|2026-07-01|Buro A|Creditnota|-1000|0|-1000|',
    `2027-01|2027-02-01|Buro A|Werk|100|0|100|${KOR}`,
    `2028-01|2028-01-01|Buro A|Werk|100|0|100|${KOR}`,
  );

  it('names the crossing, what lacks btw after it, and the credit', () => {
    expect(rowFindings(lines, { korFrom: '2026-01-01' })).toEqual([
      '4 VAT_MISSING_AFTER_CROSSING',
      '6 CREDIT_AFTER_CROSSING',
      '7 KOR_WHILE_CLOSED',
    ]);
    expect(whole(lines, { korFrom: '2026-01-01' })).toEqual(['3 CROSSING']);
  });

  it('exactly the threshold is near it, one cent more crosses', () => {
    const at = (amount: number): string => register(`2026-01|2026-03-01|Buro A|Werk|${amount}|0|${amount}|${KOR}`);
    expect(whole(at(20000))).toEqual(['NEAR_THRESHOLD']);
    expect(whole(at(20000.01))).toEqual(['2 CROSSING']);
    expect(whole(at(18000.01))).toEqual(['NEAR_THRESHOLD']);
    expect(whole(at(18000))).toEqual([]);
  });

  it('is silent about btw after a crossing when nobody said that the KOR is applied', () => {
    expect(rowFindings(lines, {})).toEqual(['6 CREDIT_AFTER_CROSSING']);
    expect(audited(lines, {}).whole.find(({ code }) => code === 'CROSSING')?.data).toMatchObject({ ends: null });
  });

  it('says the btw in the crossing supply, in full, and in what follows', () => {
    const crossed = register(
      `1|2026-03-01|Buro A|Werk|12100|0|12100|${KOR}`,
      `2|2026-04-01|Buro A|Werk|12100|0|12100|${KOR}`,
    );
    expect(audited(crossed, YEAR).whole[0]?.worthCents).toBe(210000);
    expect(audited(lines, YEAR).rows[0]?.worthCents).toBe(1736);
  });

  it('a sheet that never shows btw cannot tell that it is missing', () => {
    const bare = 'Factuurnr|Factuurdatum|Klant|Bedrag\n1|2026-03-01|A|20001\n2|2026-04-01|B|100';
    expect(rowFindings(bare, { korFrom: '2026-01-01' })).toEqual([]);
  });

  it('joining in the year after a crossing outside the KOR', () => {
    const before = register(
      '2025-01|2025-05-01|Buro A|Werk|20001|4200.21|24201.21|',
      `2026-01|2026-02-01|Buro A|Werk|100|0|100|${KOR}`,
    );
    expect(whole(before)).toEqual(['2 CROSSING', 'PREVIOUS_YEAR_ABOVE']);
    expect(rowFindings(before, YEAR)).toEqual(['3 KOR_WHILE_CLOSED']);
    const after = before.replace('2026-01|2026-02', '2027-01|2027-02');
    expect(rowFindings(after, { korFrom: '2027-01-01' })).toEqual([]);
  });
});

describe('numbers, dates and doubles', () => {
  const line = (no: string, on: string, customer = 'Buro A', what = 'Werk', amount = '100'): string =>
    `${no}|${on}|${customer}|${what}|${amount}|0|${amount}|${KOR}`;
  const found = (...lines: string[]): string[] => rowFindings(register(...lines), YEAR);

  it('a gap stands at the next number, wherever that row is', () => {
    const gap = ['F-08', 'F-03', 'F-04', 'F-05'].map((no, at) => line(no, '2026-01-01', `Buro ${at}`));
    expect(found(...gap)).toEqual(['2 NUMBER_GAP']);
    expect(audited(register(...gap), YEAR).rows[0]?.data).toEqual({ first: 'F-06', last: 'F-07', missing: 2 });
  });

  it('two numbers are no series; a new year starts a new one; drafts fill their place', () => {
    expect(found(line('1', '2026-01-01'), line('9', '2026-01-02'))).toEqual([]);
    const of = (on: string, ...numbers: string[]): string[] => numbers.map((no) => line(no, on, `Buro ${no}`));
    const years = register(
      ...of('2025-12-01', '25010', '25011', '25012'),
      ...of('2026-01-02', '26001', '26002', '26003'),
    );
    expect(rowFindings(years, { korFrom: '2025-01-01' })).toEqual([]);
    const draft =
      'Factuurnr|Datum|Klant|Bedrag|Status\n1|2026-02-01|A|1|Betaald\n2|2026-02-01|B|1|Concept\n3|2026-02-01|C|1|Open';
    expect(rowFindings(draft, YEAR)).toEqual(['3 DRAFT_IGNORED']);
  });

  it('numbers that skip more than they hold are no series', () => {
    expect(found(...['100', '250', '900', '1400'].map((no, at) => line(no, `2026-01-0${at + 1}`)))).toEqual([]);
  });

  it('a lower day under a higher number', () => {
    expect(found(line('1', '2026-02-02'), line('2', '2026-02-01'))).toEqual(['3 DATE_OUT_OF_SEQUENCE']);
    expect(found(line('1', '2026-02-01'), line('2', '2026-02-01', 'Buro B'))).toEqual([]);
  });

  it('the same number for another customer, the same row twice, the same work under another number', () => {
    expect(found(line('1', '2026-02-01'), line('1', '2026-02-02'))).toEqual(['3 DUPLICATE_NUMBER']);
    expect(found(line('1', '2026-02-01'), line('1', '2026-02-01'))).toEqual(['3 DUPLICATE_SUSPECT']);
    expect(found(line('1', '2026-02-01'), line('2', '2026-02-01'))).toEqual(['3 DUPLICATE_SUSPECT']);
    expect(found(line('1', '2026-02-01'), line('1', '2026-02-01', 'Buro A', 'Reiskosten', '10'))).toEqual([]);
    expect(found(line('1', '2026-02-01'), line('2', '2026-02-01', 'Buro B'))).toEqual([]);
  });

  it('a date after the day of the audit, not on it', () => {
    const lines = register(line('1', '2026-02-01'), line('2', '2026-02-02'));
    expect(rowFindings(lines, { ...YEAR, asOf: '2026-02-01' })).toEqual(['3 DATE_IN_FUTURE']);
  });
});

describe('supplies, totals and sheets', () => {
  it('cut-off: another year, or across the start of the KOR', () => {
    const lines = (supplied: string): string =>
      `Factuurnr|Factuurdatum|Prestatiedatum|Klant|Bedrag\n1|2026-04-02|${supplied}|A|100`;
    expect(rowFindings(lines('2025-12-31'), YEAR)).toEqual(['2 SUPPLY_YEAR_DIFFERS']);
    expect(rowFindings(lines('2026-03-31'), { korFrom: '2026-04-01' })).toEqual(['2 SUPPLY_ACROSS_START']);
    expect(rowFindings(lines('2026-04-01'), { korFrom: '2026-04-01' })).toEqual([]);
    expect(whole(lines('2025-12-31'))).toEqual(['DATE_CHOICE_MATTERS', 'DATE_CHOICE_MATTERS']);
  });

  it('a reverse-charged purchase under the KOR, not before it', () => {
    const lines = `Datum|Omschrijving|Categorie|Factuurnr|Excl. btw
2026-03-01|Werk|honorarium|2026-01|100
2026-03-02|Hosting|verlegd||11.50
2026-03-03|Papier|kantoorkosten||10
2026-03-04|Werk|honorarium|2026-02|200
2026-03-05|Hosting|verlegd||11.50
2026-03-06|Werk|honorarium|2026-03|300`;
    const both = ['3 REVERSE_CHARGE_PURCHASE_UNDER_KOR', '6 REVERSE_CHARGE_PURCHASE_UNDER_KOR'];
    expect(rowFindings(lines, YEAR)).toEqual(both);
    expect(rowFindings(lines, { korFrom: '2026-03-05' })).toEqual(both.slice(1));
    expect(rowFindings(lines, { korFrom: '2026-04-01' })).toEqual([]);
  });

  it('a total that its rows do not make', () => {
    const lines = (total: string): string =>
      `Factuurnr|Datum|Klant|Bedrag\n1|2026-02-01|A|100\n2|2026-02-02|B|50\nTotaal|||${total}`;
    expect(rowFindings(lines('151'), YEAR)).toEqual(['4 TOTAL_DIFFERS']);
    expect(rowFindings(lines('150'), YEAR)).toEqual([]);
    const gross = (total: string): string =>
      `Factuurnr|Datum|Klant|Excl|BTW|Incl\n1|2026-02-01|A|100|21|121\n2|2026-02-02|B|50|0|50\nTotaal|||||${total}`;
    expect(rowFindings(gross('171'), { korFrom: '2027-01-01' })).toEqual([]);
    expect(rowFindings(gross('150'), { korFrom: '2027-01-01' })).toEqual(['4 TOTAL_DIFFERS']);
  });

  it('a month that is not there, in month totals', () => {
    const months = (...names: string[]): string =>
      ['Maand|Omzet', ...names.map((name) => `${name} 2026|500`)].join('\n');
    expect(rowFindings(months('januari', 'februari', 'april'), YEAR)).toEqual([
      '2 MONTH_GRANULARITY',
      '4 MISSING_MONTH',
    ]);
    expect(rowFindings(months('januari', 'februari', 'maart'), YEAR)).toEqual(['2 MONTH_GRANULARITY']);
  });

  it('text among numbers, but not a column of plain text', () => {
    const lines = (amount: string): string =>
      `Factuurnr|Datum|Klant|Bedrag\n1|2026-02-01|A|100\n2|2026-02-02|B|${amount}`;
    expect(rowFindings(lines('€ 50,00'), YEAR)).toEqual(['3 TEXT_AMOUNT']);
    expect(rowFindings(lines('50'), YEAR)).toEqual([]);
    const texts = [
      ['Factuurnr', 'Datum', 'Klant', 'Bedrag'],
      ['1', '01-02-2026', 'A', '100,00'],
      ['2', '02-02-2026', 'B', '50,00'],
    ];
    expect(rowFindings(texts, YEAR)).toEqual([]);
  });

  it('dates in US order are said at the first that could be read both ways', () => {
    const lines = (second: string): string[][] => [
      ['Invoice', 'Date', 'Customer', 'Amount'],
      ['1', '02/03/2026', 'A', '100'],
      ['2', second, 'B', '50'],
    ];
    expect(rowFindings(lines('02/13/2026'), YEAR)).toEqual(['2 DATE_ORDER_INFERRED']);
    expect(rowFindings(lines('13/03/2026'), YEAR)).toEqual([]);
  });

  it('a row in dollars without euros, and a cell in error', () => {
    const lines = (currency: string, amount: string): string =>
      `Factuurnr|Datum|Klant|Valuta|Bedrag\n1|2026-02-01|A|EUR|100\n2|2026-02-02|B|${currency}|${amount}`;
    expect(rowFindings(lines('USD', '50'), YEAR)).toEqual(['3 FOREIGN_CURRENCY']);
    expect(rowFindings(lines('EUR', '#N/A'), YEAR)).toEqual(['3 AMOUNT_UNREADABLE']);
    expect(rowFindings(lines('EUR', '50'), YEAR)).toEqual([]);
  });

  it('distance sales near their own threshold', () => {
    const lines = (amount: string): string =>
      `Factuurnr|Datum|Klant|Btw-omschrijving|Bedrag\n1|2026-02-01|A|afstandsverkoop EU|${amount}`;
    expect(whole(lines('8000'))).toContain('DISTANCE_NEAR_THRESHOLD');
    expect(whole(lines('7999'))).not.toContain('DISTANCE_NEAR_THRESHOLD');
  });

  it('an account that only the user knows is asked once, with its number', () => {
    const lines =
      'Dagboek|Datum|Grootboek|Omschrijving|Debet|Credit\nVerkoop|2026-02-01|8900|iets||100\nVerkoop|2026-02-02|8900|anders||50';
    const { rows } = audited(lines, YEAR);
    const asked = rows.filter(({ code }) => code === 'ASK_ACCOUNT');
    expect(shortly(asked)).toEqual(['2 ASK_ACCOUNT_8900']);
    expect(asked[0]?.worthCents).toBe(15000);
  });

  it('changes since an earlier run', () => {
    const lines = (amount: string, ...more: string[]): string =>
      ['Factuurnr|Datum|Klant|Bedrag', '1|2026-02-01|A|100', `2|2026-02-02|B|${amount}`, ...more].join('\n');
    const earlier = { on: day('2026-03-01'), rows: marksOf(caseOf(sheet(lines('50'))).reading) };
    expect(rowFindings(lines('50'), { ...YEAR, earlier })).toEqual([]);
    expect(rowFindings(lines('51'), { ...YEAR, earlier })).toEqual(['3 ROW_CHANGED']);
    expect(rowFindings(lines('50', '3|2026-03-02|C|1'), { ...YEAR, earlier })).toEqual([]);
    expect(rowFindings(lines('50', '3|2026-03-01|C|1'), { ...YEAR, earlier })).toEqual(['4 ROW_ADDED_EARLIER']);
    expect(whole('Factuurnr|Datum|Klant|Bedrag\n1|2026-02-01|A|100', { ...YEAR, earlier })).toEqual(['ROW_GONE']);
  });
});

describe('what is no fault', () => {
  it('the btw of a margin sale is not rate times price', () => {
    const lines = (what: string): string =>
      `Factuurnr|Factuurdatum|Klant|Btw-omschrijving|Excl|Btw %|BTW\n1|2026-02-01|A|${what}|1000|21|30`;
    expect(rowFindings(lines('margeregeling'), { korFrom: '2027-01-01' })).toEqual([]);
    expect(rowFindings(lines('21% btw'), { korFrom: '2027-01-01' })).toEqual(['2 VAT_MISMATCH']);
  });

  it('days of payment may go down while numbers go up', () => {
    const lines = 'Factuurnr|Betaald op|Klant|Bedrag\n1|2026-02-02|A|100\n2|2026-02-01|B|100';
    expect(rowFindings(lines, YEAR)).toEqual(['2 DATE_IS_PAYMENT_DATE']);
  });

  it('a dash is no amount as text, and a minus may stand behind', () => {
    const grid = (amount: string): string[][] => [
      ['Factuurnr', 'Datum', 'Klant', 'Excl', 'Btw', 'Incl'],
      ['1', '01-02-2026', 'A', '100,00', '0,00', '100,00'],
      ['2', '02-02-2026', 'B', amount, '-', amount],
    ];
    expect(rowFindings(grid('50,00'), YEAR)).toEqual([]);
    expect(rowFindings(grid('€ 50,00'), YEAR)).toEqual(['3 TEXT_AMOUNT']);
  });

  it('the total of another year', () => {
    const lines = (year: number): string =>
      `Factuurnr|Datum|Klant|Bedrag\n1|2026-02-01|A|100\n2|2026-02-02|B|50\nTotaal ${year}|||180`;
    expect(rowFindings(lines(2026), YEAR)).toEqual(['4 TOTAL_DIFFERS']);
    expect(rowFindings(lines(2025), YEAR)).toEqual([]);
  });
});

describe('numbers that begin anew', () => {
  const lines = (...rows: string[]): string => ['Factuurnr|Datum|Klant|Bedrag', ...rows].join('\n');
  const older = ['1|2025-02-01|A|10', '2|2025-03-01|B|20', '3|2025-04-01|C|30'];

  it('each year are no doubles, in whatever order the years stand', () => {
    const newer = ['1|2026-02-01|A|11', '2|2026-03-01|B|21', '3|2026-04-01|C|31', '4|2026-05-01|D|41'];
    expect(rowFindings(lines(...older, ...newer), { korFrom: '2025-01-01' })).toEqual([]);
    expect(rowFindings(lines(...newer, ...older), { korFrom: '2025-01-01' })).toEqual([]);
  });

  it('one document with a mistaken year is no new beginning', () => {
    const rows = ['1|2026-02-01|A|1', '2|2026-02-02|B|2', '3|2025-02-03|C|3', '4|2026-02-04|D|4', '5|2026-02-05|E|5'];
    expect(rowFindings(lines(...rows), { korFrom: '2025-01-01' })).toEqual(['4 DATE_OUT_OF_SEQUENCE']);
  });

  it('but a number used again in the next year is one', () => {
    expect(rowFindings(lines(...older, '3|2026-01-05|D|5', '4|2026-02-05|E|6'), { korFrom: '2025-01-01' })).toEqual([
      '5 DUPLICATE_NUMBER',
    ]);
  });

  it('a number beside a blank amount fills its place', () => {
    const blank = lines('1|2026-02-01|A|10', '2|2026-02-02|B|', '3|2026-02-03|C|30', '4|2026-02-04|D|30');
    expect(rowFindings(blank, YEAR)).toEqual(['3 AMOUNT_BLANK']);
  });

  it('a memorial line is no credit note', () => {
    const kinds = (kind: string): string =>
      `Soort|Factuurnr|Datum|Klant|Excl|BTW|Incl\nFactuur|1|2026-02-01|A|100|0|100\n${kind}|2|2026-02-02|A|-50|0|-50`;
    expect(rowFindings(kinds('Memoriaal'), YEAR)).toEqual(['3 MEMORIAL_CORRECTION']);
    expect(rowFindings(kinds('Creditnota'), YEAR)).toEqual(['3 CREDIT_NOTE']);
  });
});

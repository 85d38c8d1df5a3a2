/**
 * Ledgers as people keep them: real rows, blanks, headers, totals, credits, several ways to write a day and an amount,
 * sums that end exactly on the threshold, and now and then a row that nobody can read.
 */
import fc from 'fast-check';
import { type Argument, type GoldenCell, type GoldenRange, serialOf } from '../golden-runner';

/** The columns of a ledger, with the user's own words. */
export type LedgerColumns = {
  readonly dates: GoldenRange;
  readonly amounts: GoldenRange;
  readonly treatments: GoldenRange | null;
  readonly rates: GoldenRange | null;
  readonly words: GoldenRange | null;
};

type Row = readonly [
  date: GoldenCell,
  amount: GoldenCell,
  treatment: GoldenCell,
  country: GoldenCell,
  rate: GoldenCell,
];
type Sale = {
  readonly iso: string;
  readonly cents: number;
  readonly dateForm: number;
  readonly amountForm: number;
  readonly treatment: string;
  readonly country: string;
  readonly rate: GoldenCell;
};

const EDGES = `2019-12-31 2020-01-01 2020-02-29 2021-06-30 2021-07-01 2024-02-29 2024-12-31 2025-01-01 2025-12-31
  2026-01-01 2026-01-20 2026-01-21 2026-03-29 2026-06-30 2026-10-25 2026-12-31 2027-01-01 2027-12-31 2028-01-01
  2028-02-28 2028-02-29 2028-03-01 2028-12-31`.split(/\s+/);
const MONTHS = 'januari feb maart apr mei juni jul augustus sep oktober nov december'.split(' ');
const TREATMENTS = [
  ...['', '', '', '', '', '', '', '', '21%', 'hoog', 'laag', '9%', '0%', 'KOR', 'export', 'ICL', 'verhuur woning'],
  ...['verlegd', 'verlegd', 'afstandsverkoop', 'afstandsverkoop', 'afstandsverkoop', 'vrijgesteld KOR', 'advies'],
  ...['zorg', 'OSS', 'EU dienst verlegd', 'verkoop bedrijfsmiddel', 'privégebruik', 'inkoop', 'borg', 'marge'],
];
const OWN_KINDS = ['standard', 'reduced', 'exempt', 'exempt-counted', 'oss', 'eu-distance-sale', 'business-asset'];

/** The list with more items put in before a place (counted round, so that any number is a place). */
export function inserted<Item>(items: readonly Item[], at: number, ...more: readonly Item[]): Item[] {
  const place = at % (items.length + 1);
  return [...items.slice(0, place), ...more, ...items.slice(place)];
}

/** A day from 2019 to 2028, often on an edge of the law. */
export const isoDay = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 3, arbitrary: daysBetween('2019-01-01', '2028-12-31') },
  { weight: 3, arbitrary: daysBetween('2024-06-01', '2026-12-31') },
);

function daysBetween(first: string, last: string): fc.Arbitrary<string> {
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
  return fc.integer({ min: day(first), max: day(last) }).map(iso);
}

const BOUNDARY_SUMS = fc.constantFrom(0, 1, 100_000, 500_000, 1_000_000, 1_000_001, 1_800_000, 2_000_000, 2_000_001);

function salesOn(days: fc.Arbitrary<string>, most: number): fc.Arbitrary<Sale> {
  return fc.record({
    iso: days,
    cents: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: most }) },
      { weight: 2, arbitrary: fc.integer({ min: -most, max: 0 }) },
      { weight: 1, arbitrary: BOUNDARY_SUMS },
    ),
    dateForm: fc.nat({ max: 9 }),
    amountForm: fc.nat({ max: 9 }),
    treatment: fc.constantFrom(...TREATMENTS),
    country: fc.constantFrom('', 'NL', 'DE', 'BE'),
    rate: fc.constantFrom<GoldenCell>('', '', '', '', null, 0, '21%', '9%', '0%', 0.21, 0.09),
  });
}

/** From a handful of rows over ten years to three busy years, each with its crossing. */
const manySales = fc.oneof(
  fc.array(salesOn(isoDay, 900_000), { maxLength: 45 }),
  fc.array(salesOn(daysBetween('2025-01-01', '2027-12-31'), 500_000), { minLength: 15, maxLength: 50 }),
  fc.array(salesOn(daysBetween('2020-06-01', '2024-12-31'), 1_500_000), { minLength: 10, maxLength: 50 }),
  fc.array(salesOn(daysBetween('2023-01-01', '2028-12-31'), 2_100_000), { minLength: 4, maxLength: 40 }),
);

const BLANKS: readonly Row[] = [
  ['', '', '', '', ''],
  [null, null, null, null, null],
  [0, 0, 0, '', 0],
  [0, '', '', '', ''],
];

const TOTALS_AND_HEADINGS: readonly Row[] = [
  ['Totaal', 1234.5, '', '', ''],
  ['Subtotaal mei', '1.234,50', '', '', ''],
  ['TOTAAL GENERAAL', '', '', '', ''],
  ['Eindsaldo', -5, 'buitenland', '', ''],
  ['totaal 2026', '€ 5,-', '', '', 'x'],
  ['Februari', '', '', '', ''],
  ['Kwartaal 2', null, '', '', ''],
];

const FAULTY: readonly Row[] = [
  ['', 250, '', '', ''],
  ['gisteren', 10, '', '', ''],
  ['31-13-2026', '100,00', '', '', ''],
  ['2026-02-30', 5, '', '', ''],
  [{ d: '2026-05-01' }, '1.234', '', '', ''],
  [{ d: '2026-05-01' }, 'veel', '', '', ''],
  [{ d: '2026-05-01' }, true, '', '', ''],
  [{ d: '2026-05-01' }, { e: '#N/A' }, '', '', ''],
  [{ e: '#REF!' }, 12, '', '', ''],
  [{ e: '#N/A' }, '', '', '', ''],
  [{ e: '#N/A' }, { e: '#N/A' }, '', '', ''],
  ['ooit', 'iets', '', '', ''],
  [{ d: '2026-05-01' }, 12, 'buitenland', '', ''],
  [{ d: '2026-05-01' }, 12, 'geen', '', ''],
  [{ d: '2026-05-01' }, 12, { e: '#VALUE!' }, '', ''],
  ['ooit', 'iets', 'buitenland', '', ''],
];

const HEADERS: readonly (readonly Row[])[] = [
  [],
  [],
  [['Datum', 'Bedrag', 'Btw', 'Land', 'Tarief']],
  [
    ['Verkoopboek 2026', '', '', '', ''],
    ['', '', '', '', ''],
    ['datum', 'bedrag excl. 21% btw', 'behandeling', 'land', 'tarief'],
  ],
  [['', 'Omzet 1.000,00', 'vrijgesteld', '', 'x']],
];

type Columns = 'amounts' | 'treatments' | 'countries';

/** A ledger of 0 to about 70 rows; `faults` says whether it may hold rows that cannot be read. */
export function ledgers(faults: boolean): fc.Arbitrary<LedgerColumns> {
  const placed = (rows: readonly Row[], maxLength: number) =>
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...rows)), { maxLength });
  return fc
    .record({
      sales: manySales,
      sorted: fc.boolean(),
      exact: fc.constantFrom<'no' | 'at' | 'beyond'>('no', 'no', 'at', 'beyond'),
      exactOn: fc.constantFrom('2020-12-31', '2021-07-01', '2024-11-04', '2025-12-31', '2026-11-04', '2026-12-31'),
      header: fc.constantFrom(...HEADERS),
      junk: placed([...BLANKS, ...TOTALS_AND_HEADINGS], 8),
      faulty: placed(FAULTY, faults ? 3 : 0),
      noAmount: placed([[{ d: '2028-12-30' }, '', '', '', '']], 2),
      tail: fc.nat({ max: 3 }),
      columns: fc.constantFrom<Columns>('amounts', 'treatments', 'treatments', 'countries'),
      plain: fc.boolean(),
      withRates: fc.boolean(),
      withWords: fc.boolean(),
      ownKind: fc.constantFrom(...OWN_KINDS),
    })
    .map((made) => {
      const { columns, plain, exact, exactOn } = made;
      let sales = made.sales.map((one) => withTreatment(one, columns, plain));
      if (exact !== 'no') sales = withExactYear(sales, exactOn, exact === 'beyond');
      if (made.sorted) sales.sort((a, b) => Date.parse(a.iso) - Date.parse(b.iso));
      // One word, another meaning in every ledger: what one call was told must not reach the next.
      const needed = made.withWords || sales.some(({ treatment }) => treatment === 'advies');
      const words: GoldenRange | null = needed ? [['Advies', made.ownKind]] : null;
      const body = sales.map(rowOf);
      // After the first sale, so that what stands above it is a header and nothing else.
      const put = (at: number, row: Row) => body.splice(body.length === 0 ? 0 : 1 + (at % body.length), 0, row);
      for (const [at, row] of [...made.junk, ...made.faulty]) put(at, row);
      if (sales.length > 0) for (const [at, row] of made.noAmount) put(at, row);
      const tail = Array<Row>(made.tail + (body.length === 0 ? 1 : 0)).fill(['', '', '', '', '']);
      const rows = [...made.header, ...body, ...tail];
      return {
        dates: rows.map(([date]) => [date]),
        amounts: rows.map(([, amount]) => [amount]),
        treatments: treatmentsOf(rows, columns),
        rates: made.withRates ? rows.map((row) => [row[4]]) : null,
        words,
      };
    });
}

/** Without a column of treatments every row is an ordinary one; without countries a bare `verlegd` decides nothing. */
function withTreatment(one: Sale, columns: Columns, plain: boolean): Sale {
  if (plain || columns === 'amounts') return { ...one, treatment: '' };
  if (one.treatment !== 'verlegd') return one;
  return columns === 'countries' ? { ...one, country: one.country || 'NL' } : { ...one, treatment: 'verlegd NL' };
}

function treatmentsOf(rows: readonly Row[], columns: Columns): GoldenRange | null {
  if (columns === 'amounts') return null;
  return rows.map(([, , treatment, country]) => (columns === 'treatments' ? [treatment] : [treatment, country]));
}

/** Rows that bring the plain rows of one year to exactly 20.000,00, or to one cent more. */
function withExactYear(sales: readonly Sale[], on: string, beyond: boolean): Sale[] {
  const year = on.slice(0, 4);
  const others = sales.filter(({ iso }) => !iso.startsWith(year));
  const ofYear = sales
    .filter(({ iso }) => iso.startsWith(year))
    .map((one) => ({ ...one, treatment: '', amountForm: 9 }));
  const sum = ofYear.reduce((total, one) => total + one.cents, 0);
  const last = { iso: on, dateForm: 0, amountForm: 0, treatment: '', country: '', rate: '' };
  const exact: Sale[] = [{ ...last, cents: 2_000_000 - sum }];
  if (beyond) exact.push({ ...last, cents: 1 });
  return [...others, ...ofYear, ...exact];
}

function rowOf({ iso, cents, dateForm, amountForm, treatment, country, rate }: Sale): Row {
  return [writtenDay(iso, dateForm), writtenAmount(cents, amountForm), treatment, country, rate];
}

/** A day in one of the ways people write it. */
export function writtenDay(iso: string, form: number): GoldenCell {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (form === 0) return iso;
  if (form === 1) return `${Number(day)}-${Number(month)}-${year}`;
  if (form === 2) return `${day}/${month}/${year.slice(2)}`;
  if (form === 3) return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  if (form === 4) return `${year}${month}${day}`;
  if (form === 5) return serialOf(iso);
  if (form === 6) return serialOf(iso) + 0.75;
  return { d: iso };
}

/** An amount in one of the ways people write it; the fifth has half a cent more. */
export function writtenAmount(cents: number, form: number): GoldenCell {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100));
  const fraction = String(size % 100).padStart(2, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const minus = cents < 0 ? '-' : '';
  if (form === 0) return `${minus}${grouped},${fraction}`;
  if (form === 1) return `€ ${grouped},${fraction}${minus}`;
  if (form === 2) return `${minus}${grouped.replaceAll('.', ',')}.${fraction}`;
  if (form === 3) return `${cents < 0 ? '-/- ' : ''}${whole},${fraction}`;
  if (form === 4 && fraction === '00') return `€\u00a0${minus}${grouped},-`;
  return form === 5 ? Number(`${minus}${whole}.${fraction}5`) : cents / 100;
}

/** What may stand for asOf: nothing, a day in some form, a year, or a range of them. */
export const asOfs: fc.Arbitrary<Argument> = fc.oneof(
  fc.constant(null),
  oneAsOf(),
  fc
    .tuple(fc.array(fc.oneof(oneAsOf(), oneAsOf(), fc.constant('')), { minLength: 2, maxLength: 5 }), fc.boolean())
    .map(([cells, wide]): GoldenRange => (wide ? [cells] : cells.map((cell) => [cell]))),
);

function oneAsOf(): fc.Arbitrary<GoldenCell> {
  return fc.oneof(
    fc.tuple(isoDay, fc.nat({ max: 9 })).map(([iso, form]) => writtenDay(iso, form)),
    fc.integer({ min: 2019, max: 2028 }),
    fc.integer({ min: 2020, max: 2028 }).map(String),
  );
}

/** First and last day of the KOR, each possibly left out. */
export const korPeriods: fc.Arbitrary<readonly [Argument, Argument]> = fc
  .tuple(fc.option(isoDay, { freq: 1 }), fc.option(isoDay, { freq: 1 }), fc.nat({ max: 9 }))
  .map(([a, b, form]) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return [from === null ? null : writtenDay(from, form), to === null ? null : writtenDay(to, form)];
  });

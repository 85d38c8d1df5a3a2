/** Which words decide a kind, each rule beside its twin that does not. */
import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../core/ledger/cell';
import { KIND_FACTS, SUPPLY_KINDS, type SupplyKind } from '../../../core/ledger/supply-kind';
import { judge, judgeFor } from '../../../core/ledger/treatment';
import { wordKey } from '../../../core/ledger/written-words';
import { day } from '../../../core/values/day';

const NONE = new Map<string, SupplyKind>();
const kindOf = (cell: Cell, country: Cell = null) => judge(cell, country, NONE);

/** The table of the manual, word for word. */
const TABLE: readonly (readonly [SupplyKind, string])[] = [
  ['standard', '21; 21%; hoog; BTW hoog; V21; high; btw hoog 21%'],
  ['reduced', '9; 9%; laag; low'],
  ['zero', '0; 0%; nultarief'],
  ['kor', 'KOR; vrijgesteld KOR; kleineondernemersregeling; art 25a'],
  ['export', 'uitvoer; export; goederen buiten EU'],
  ['eu-goods', 'ICL; intracommunautaire levering; goederen EU'],
  ['reverse-charge', 'btw verlegd binnenland; verlegd NL'],
  ['eu-distance-sale', 'afstandsverkoop; afstandsverkopen EU'],
  ['margin', 'marge; margeregeling'],
  ['exempt-counted', 'verhuur onroerend goed; verhuur woning; vrijgestelde financiële dienst'],
  ['exempt-counted', 'vrijgestelde verzekering; vrijgestelde verzekeringsdienst'],
  ['exempt', 'zorg; medisch; onderwijs; sport; journalistiek; componist; componist (vrijgesteld)'],
  ['foreign-service', 'dienst EU zakelijk; EU dienst verlegd; dienst buiten EU zakelijk; belast in ander land'],
  ['oss', 'OSS; éénloketsysteem'],
  ['business-asset', 'verkoop bedrijfsmiddel; desinvestering; inventaris'],
  ['private-use', 'privégebruik; eigen gebruik'],
  ['not-turnover', 'inkoop; kosten; privéstorting; overboeking; lening; borg; btw-teruggaaf'],
];

/** Words of packages, of ledgers we have seen, and near synonyms. */
const MORE: readonly (readonly [SupplyKind, string])[] = [
  ['standard', 'Hoog tarief; NL, hoog; HOOG_VERK_21; 21% btw; btw21; hoge btw; algemeen tarief; high rate'],
  ['reduced', 'LAAG_VERK_9; LAAG_VERK; V9; verlaagd tarief; 9 procent btw; reduced rate'],
  ['zero', 'nul tarief; tarief nul; nul procent; zero rate'],
  [
    'kor',
    'Geen btw (KOR); geen btw i.v.m. KOR; KOR: geen btw; artikel 25a Wet OB; art. 25 Wet OB; exempt under the KOR',
  ],
  ['kor', 'Btw vrijgesteld o.g.v. artikel 25 Wet OB (KOR); Vrijgesteld van btw (kleineondernemersregeling)'],
  ['export', 'Export buiten de EU; uitvoer buiten EU; levering buiten EU; BU_EU_VERK; goods outside the EU'],
  ['export', '3a Leveringen naar landen buiten de EU (uitvoer)'],
  [
    'eu-goods',
    'BI_EU_VERK; Verkoop binnen EU goederen; Goederen naar binnen de EU; leveringen van goederen binnen de EU',
  ],
  ['reverse-charge', 'VERL_VERK; VERL_VERK_L9; verlegd (binnenland); btw verlegd Nederland; domestic reverse charge'],
  ['eu-distance-sale', 'AFST_VERK; distance sales; digitale diensten aan EU consumenten'],
  ['margin', 'margegoederen; margin scheme; reisbureauregeling'],
  [
    'exempt-counted',
    'verhuur van een woning; Verhuur bedrijfsruimte (vrijgesteld); woningverhuur; verzekering vrijgesteld',
  ],
  ['exempt', 'Omzet zorg (vrijgesteld); medische dienst; zorgverlening; medical services'],
  ['foreign-service', 'BI_EU_VERK_D; Consultancy (dienst aan EU-bedrijf); Illustraties, dienst aan bedrijf buiten EU'],
  ['foreign-service', 'intracommunautaire dienst; btw verlegd dienst EU; dienst verlegd binnen de EU; taxed abroad'],
  ['oss', 'OSS unieregeling; afstandsverkopen via OSS; one-stop shop'],
  ['business-asset', 'verkoop gebruikt bedrijfsmiddel; sale of a business asset'],
  ['private-use', 'privé gebruik auto; private use'],
  [
    'not-turnover',
    'HOOG_INK_21; LAAG_INK_9; VERL_INK; VERL_INK_L9; BU_EU_INK; BI_EU_INK; ICV; kruisposten; waarborgsom',
  ],
];

const listed = (table: typeof TABLE) =>
  table.flatMap(([kind, words]) => words.split('; ').map((word) => [word, kind] as const));

describe('words that decide', () => {
  test.each(SUPPLY_KINDS.map((kind) => [kind]))('the name of a kind: %s', (kind) => expect(kindOf(kind)).toBe(kind));
  test.each(listed(TABLE))('of the table: %s → %s', (word, kind) => expect(kindOf(word)).toBe(kind));
  test.each(listed(MORE))('of the trade: %s → %s', (word, kind) => expect(kindOf(word)).toBe(kind));
});

describe('words that do not decide', () => {
  test.each([
    ...[
      'vrijgesteld',
      'vrijgestelde',
      'verlegd',
      'btw verlegd',
      'reverse charged',
      'EU',
      'buitenland',
      'geen',
      'verhuur',
    ],
    ...[
      'onroerend goed',
      'verzekering',
      'verzekeringsdienst',
      'GEEN',
      'AFW',
      'AFW_VERK',
      'ICP',
      'Geen btw (buiten EU)',
    ],
    ...[
      'btw verlegd (binnen EU)',
      'btw verlegd (intracommunautaire levering)',
      'cursus',
      'diensten',
      'omzet',
      '?',
      '',
      '%',
    ],
  ])('open or unknown: %s', (word) => expect(kindOf(word)).toBe('undecided'));

  const NO_TEXT: readonly Cell[] = [true, { kind: 'error', code: '#N/A' }, { kind: 'day', day: day('2026-01-01') }];
  test.each(NO_TEXT.map((cell) => ({ cell })))('a cell that is no word: $cell', ({ cell }) =>
    expect(kindOf(cell)).toBe('undecided'),
  );
});

test.each([
  ['hoogte', 'hoog'],
  ['exporteur', 'export'],
  ['zorgen', 'zorg'],
  ['sportkleding', 'sport'],
  ['korting', 'KOR'],
  ['marges van winst', 'marge'],
  ['V21-001', 'V21'],
  ['art 25b', 'art 25a'],
  ['medische hulpmiddelen', 'medische behandelingen'],
  ['tekstschrijver', 'componist'],
  ['huur woning', 'verhuur woning'],
  ['verhuur vakantiewoning', 'verhuur woning'],
])('whole words count: %s is not %s', (twin, word) => {
  expect(kindOf(twin)).toBe('undecided');
  expect(kindOf(word)).not.toBe('undecided');
});

describe('rates', () => {
  test.each([
    ...[
      '21%',
      '21 %',
      '21,0 %',
      '21.00%',
      '21 procent',
      '21 percent',
      '21pct',
      'factuur 12, 21%',
      '２１％',
      '0,21',
      '0.21',
      'btw 21',
    ],
    ...['21 hoog', 'tarief: 21', 'hoog21%', 'VAT 21'],
  ])('%s is the standard rate', (text) => expect(kindOf(text)).toBe('standard'));

  test.each([
    'factuur 21',
    '2026-21',
    '021',
    '21 stuks',
    '121%',
    '2,1%',
    '6%',
    '19%',
    '20%',
    '1.021%',
    '1,21',
    '21 21',
  ])('%s is no rate of ours', (text) => expect(kindOf(text)).toBe('undecided'));

  test.each([
    '21/9',
    'btw 21/9',
    '9 en 21%',
    'btw 9 of 21',
    'hoog 9',
    'laag 21%',
    'hoog 6%',
    'hoog en laag',
    '21% / 9%',
  ])('%s names more than one', (text) => expect(kindOf(text)).toBe('undecided'));

  test.each([
    [21, 'standard'],
    [0.21, 'standard'],
    [9, 'reduced'],
    [0.09, 'reduced'],
    [6, 'undecided'],
    [0.2, 'undecided'],
    [2100, 'undecided'],
    [-21, 'undecided'],
    [Number.NaN, 'undecided'],
  ] as const)('the number %d → %s', (number, kind) => expect(kindOf(number)).toBe(kind));

  it('takes a blank, also one handed over as the number 0, for a Dutch supply; the text 0 is the zero rate', () => {
    expect([kindOf(null), kindOf(0), kindOf('0'), kindOf('0,00')]).toEqual(['standard', 'standard', 'zero', 'zero']);
  });
});

describe('several words in one cell', () => {
  test.each([
    ['advies maart, hoog', 'standard'],
    ['zorg (vrijgesteld)', 'exempt'],
    ['verhuur fiets 21%', 'standard'],
    ['verhuur woning, onroerend goed', 'exempt-counted'],
    ['vrijgesteld KOR', 'kor'],
    ['verlegd: intracommunautaire dienst', 'foreign-service'],
    ['afstandsverkoop naar EU', 'eu-distance-sale'],
    ['export buitenland', 'export'],
    ['goederen 21%', 'standard'],
    ['verzendkosten 21%', 'standard'],
    ['zorg en onderwijs', 'exempt'],
    ['btw laag tarief 9%', 'reduced'],
  ])('agree: %s → %s', (text, kind) => expect(kindOf(text)).toBe(kind));

  test.each([
    ...[
      '21% vrijgesteld',
      'zorg verlegd',
      'zorg 21%',
      'hoog EU',
      'export EU',
      'verhuur zorg',
      'inkoop/verkoop',
      'inkoop 21%',
    ],
    ...['export diensten', 'goederen EU particulier', 'doorbelaste kosten', 'verzend kosten', 'ink hoog', 'OSS 21%'],
    ...[
      'KOR 0%',
      'EU-KOR',
      'immaterieel, desinvestering',
      'installatie/afstandsverkopen',
      'winstmarge',
      'deels zorg',
      'lening rente',
    ],
    ...['verhuur woning airbnb', 'dienst EU', 'dienst EU b2c', 'onbelast 21%'],
  ])('contradict or leave open: %s', (text) => expect(kindOf(text)).toBe('undecided'));

  test.each([
    ...['geen verhuur woning', 'geen KOR', 'niet hoog', 'zonder marge', 'no export', 'not exempt', 'without VAT 21%'],
    ...['geen btw, geen KOR', 'Leveringen belast met 0% of niet bij u belast', 'overige tarieven, behalve 0%'],
  ])('a denial: %s', (text) => expect(kindOf(text)).toBe('undecided'));

  test.each([
    ['Export 0%', 'export'],
    ['0% goederen EU', 'eu-goods'],
    ['verlegd NL, nultarief', 'reverse-charge'],
    ['0% zorg', 'undecided'],
    ['0% EU dienst verlegd', 'undecided'],
    ['0% 21% export', 'undecided'],
    ['9% export', 'undecided'],
    ['0% export ICL', 'undecided'],
    ['0% marge', 'undecided'],
  ])('nought per cent beside a kind without btw: %s → %s', (text, kind) => expect(kindOf(text)).toBe(kind));
});

describe('the customer’s country', () => {
  test.each([
    ['verlegd', 'NL', 'reverse-charge'],
    ['BTW verlegd', 'Nederland', 'reverse-charge'],
    ['verlegd', 'DE', 'foreign-service'],
    ['verlegd', 'Verenigde Staten', 'foreign-service'],
    ['btw verlegd (binnen EU)', 'België', 'foreign-service'],
    ['btw verlegd 0%', 'NL', 'reverse-charge'],
    ['verlegd', null, 'undecided'],
    ['verlegd', '', 'undecided'],
    ['verlegd', 'onbekend', 'undecided'],
    ['verlegd', 0, 'undecided'],
    ['verlegd binnen EU', 'NL', 'undecided'],
    ['goederen verlegd', 'DE', 'undecided'],
    ['verlegd aan particulier', 'DE', 'undecided'],
    ['niet verlegd', 'NL', 'undecided'],
    ['vrijgesteld verlegd', 'NL', 'undecided'],
    ['naar mij verlegd', 'NL', 'undecided'],
    ['inkoop verlegd', 'NL', 'undecided'],
    ['verlegd 21%', 'NL', 'undecided'],
    ['verlegd Duitsland', 'NL', 'undecided'],
    ['verlegd Duitsland', 'BE', 'foreign-service'],
    ['VAT reverse charge', 'DE', 'foreign-service'],
    ['reverse charge services', 'DE', 'foreign-service'],
    ['reverse charge services', null, 'undecided'],
  ] as const)('%s with %s → %s', (text, country, kind) => expect(kindOf(text, country)).toBe(kind));

  test.each(['vrijgesteld', 'EU', 'buitenland', 'geen', 'verhuur', 'onroerend goed', 'verzekering', 'ICP'])(
    'it settles no other word: %s',
    (text) => {
      expect(kindOf(text, 'NL')).toBe('undecided');
      expect(kindOf(text, 'DE')).toBe('undecided');
    },
  );

  test.each(listed(TABLE))('it changes nothing that is decided: %s', (word, kind) => {
    expect(kindOf(word, 'DE')).toBe(kind);
    expect(kindOf(word, 'NL')).toBe(kind);
  });
});

describe('the user’s own words', () => {
  const own = new Map<string, SupplyKind>(
    (
      [
        ['vrijgesteld', 'exempt'],
        ['geen', 'kor'],
        ['geen verhuur woning', 'standard'],
        ['hoog', 'reduced'],
        ['les', 'standard'],
        ['-', 'private-use'],
        ['7', 'margin'],
        ['6%', 'reduced'],
        ['verlegd', 'eu-goods'],
      ] as const
    ).map(([word, kind]) => [wordKey(word), kind]),
  );
  const mine = (cell: Cell, country: Cell = null) => judge(cell, country, own);

  test.each([
    ['a word of ours that was open', 'Vrijgesteld', 'exempt'],
    ['a whole cell, even over a denial', 'geen', 'kor'],
    ['a whole cell with a denial in it', 'GEEN verhuur-woning', 'standard'],
    ['a word of ours that meant another kind', 'hoog', 'reduced'],
    ['a phrase among other words', 'les gitaar', 'standard'],
    ['a sign', ' - ', 'private-use'],
    ['a number', 7, 'margin'],
    ['a percentage', 'oud, 6 %', 'reduced'],
  ] as const)('replace %s', (_, cell, kind) => expect(mine(cell)).toBe(kind));

  test.each([
    ['vrijgesteld 21%', 'undecided'],
    ['geen export', 'undecided'],
    ['geen les', 'undecided'],
    ['btw hoog', 'reduced'],
    ['hoge btw', 'standard'],
    ['zorg', 'exempt'],
    ['lessen', 'undecided'],
  ])('leave the other rules alone: %s → %s', (cell, kind) => expect(mine(cell)).toBe(kind));

  it('go before the country', () => expect(mine('verlegd', 'NL')).toBe('eu-goods'));
});

describe('judgeFor', () => {
  it('answers like judge, the second time too', () => {
    const quick = judgeFor(NONE);
    const cells: Cell[] = ['verlegd', 'hoog', null, 0, 21, true, 'geen', ''];
    for (const cell of [...cells, ...cells]) {
      for (const country of ['NL', 'DE', null, 0, 'onbekend']) {
        expect(quick(cell, country)).toBe(judge(cell, country, NONE));
      }
    }
  });

  it('keeps its answers right after a great many words', () => {
    const quick = judgeFor(NONE);
    for (let row = 0; row < 12_000; row += 1) expect(quick(`hoog ${row}x`, null)).toBe('standard');
    for (let row = 0; row < 6_000; row += 1) expect(quick('verlegd', `plaats ${row}`)).toBe('undecided');
    expect(quick('verlegd', 'NL')).toBe('reverse-charge');
  });
});

describe('what follows from a kind', () => {
  const kindsThat = (pick: (kind: SupplyKind) => boolean) => SUPPLY_KINDS.filter(pick);

  it('counts all that Dutch btw would be due on, and three exemptions', () => {
    expect(kindsThat((kind) => KIND_FACTS[kind].counts === 'no')).toEqual([
      ...['exempt', 'foreign-service', 'oss', 'business-asset', 'private-use', 'not-turnover'],
    ]);
    expect(kindsThat((kind) => KIND_FACTS[kind].counts === 'within-distance-threshold')).toEqual(['eu-distance-sale']);
  });

  it('knows what btw stands in a row', () => {
    const rated = (rate: string) => kindsThat((kind) => JSON.stringify(KIND_FACTS[kind].vat) === `{"rate":"${rate}"}`);
    expect(rated('standard')).toEqual(['standard', 'kor', 'eu-distance-sale', 'business-asset']);
    expect(rated('reduced')).toEqual(['reduced']);
    expect(rated('zero')).toEqual(['zero', 'export', 'eu-goods']);
    expect(kindsThat((kind) => KIND_FACTS[kind].vat === 'margin')).toEqual(['margin']);
    expect(kindsThat((kind) => KIND_FACTS[kind].vat === 'none')).toEqual([
      ...['reverse-charge', 'exempt-counted', 'exempt', 'foreign-service', 'oss', 'private-use', 'not-turnover'],
    ]);
  });
});

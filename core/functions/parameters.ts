/** The arguments of the worksheet functions: each described once, in both languages. */

/** A text in both languages. */
export type InBoth = { readonly nl: string; readonly en: string };

/** One argument as hosts must describe it. `shape`: may a range stand here, or one cell? */
export type Parameter = {
  readonly name: InBoth;
  readonly about: InBoth;
  readonly shape: 'range' | 'cell';
  readonly optional: boolean;
  readonly example: string;
};

const required = (shape: Parameter['shape'], example: string, name: InBoth, about: InBoth): Parameter => ({
  name,
  about,
  shape,
  optional: false,
  example,
});
const optional = (shape: Parameter['shape'], example: string, name: InBoth, about: InBoth): Parameter => ({
  name,
  about,
  shape,
  optional: true,
  example,
});

/** Every argument that a worksheet function takes, by the key the catalogue uses. */
export const PARAMETERS = {
  dates: required(
    'range',
    'A2:A500',
    { nl: 'datums', en: 'dates' },
    { nl: 'Eén kolom met de datum van elke prestatie', en: 'One column with the date of each supply' },
  ),
  amounts: required(
    'range',
    'D2:D500',
    { nl: 'bedragen', en: 'amounts' },
    {
      nl: 'Eén kolom met de vergoeding: exclusief btw vóór de KOR, het hele bedrag tijdens de KOR',
      en: 'One column with the consideration: excluding VAT before the KOR, the whole amount while in the KOR',
    },
  ),
  treatments: optional(
    'range',
    'E2:E500',
    { nl: 'behandelingen', en: 'treatments' },
    {
      nl: 'De btw-behandeling per rij in uw eigen woorden; een tweede kolom ernaast is het land van de klant. Leeg = gewone Nederlandse omzet',
      en: "The VAT treatment of each row in your own words; a second column beside it is the customer's country. Blank = ordinary Dutch turnover",
    },
  ),
  treatmentsToJudge: required(
    'range',
    'E2:E500',
    { nl: 'behandelingen', en: 'treatments' },
    { nl: 'De btw-behandelingen in uw eigen woorden', en: 'The VAT treatments in your own words' },
  ),
  countries: optional(
    'range',
    'F2:F500',
    { nl: 'landen', en: 'countries' },
    {
      nl: 'Het land van de klant per rij, bijvoorbeeld NL of DE',
      en: "The customer's country for each row, such as NL or DE",
    },
  ),
  asOf: optional(
    'range',
    'H1',
    { nl: 'peildatum', en: 'asOf' },
    {
      nl: 'Rijen na deze dag tellen niet mee; een jaartal is 31 december van dat jaar. Leeg = de laatste dag van het grootboek',
      en: 'Rows after this day are left out; a bare year is its 31 December. Blank = the last day in the ledger',
    },
  ),
  alarm: optional(
    'cell',
    '18000',
    { nl: 'alarm', en: 'alarm' },
    {
      nl: 'Het bedrag waarboven de status "let op" wordt; standaard 18000',
      en: 'The amount above which the status becomes "attention"; 18000 by default',
    },
  ),
  language: optional(
    'cell',
    '"nl"',
    { nl: 'taal', en: 'language' },
    { nl: 'De taal van het antwoord: nl (standaard) of en', en: 'The language of the answer: nl (default) or en' },
  ),
  invoiceLanguage: optional(
    'cell',
    '"nl"',
    { nl: 'taal', en: 'language' },
    { nl: 'De taal van de zin: nl (standaard), en of de', en: 'The language of the sentence: nl (default), en or de' },
  ),
  korFrom: optional(
    'cell',
    'H2',
    { nl: 'korVanaf', en: 'korFrom' },
    {
      nl: 'De eerste dag waarop u de KOR toepaste; leeg = altijd',
      en: 'The first day you applied the KOR; blank = always',
    },
  ),
  korTo: optional(
    'cell',
    'H3',
    { nl: 'korTot', en: 'korTo' },
    {
      nl: 'De laatste dag waarop u de KOR toepaste; leeg = nog steeds',
      en: 'The last day you applied the KOR; blank = still',
    },
  ),
  rates: optional(
    'range',
    'F2:F500',
    { nl: 'tarieven', en: 'rates' },
    {
      nl: 'Het btw-tarief per rij (21%, 9%, 0%); leeg = het tarief dat de behandeling noemt, anders 21%',
      en: 'The VAT rate of each row (21%, 9%, 0%); blank = the rate its treatment names, otherwise 21%',
    },
  ),
  vatMode: optional(
    'cell',
    '"inbegrepen"',
    { nl: 'wijze', en: 'mode' },
    {
      nl: 'inbegrepen (standaard: de btw zit in het bedrag) of bovenop (de btw komt erbij)',
      en: 'included (default: the amount contains the VAT) or on-top (the VAT is added)',
    },
  ),
  start: required(
    'cell',
    'H1',
    { nl: 'begin', en: 'start' },
    { nl: 'De eerste dag van een kwartaal of maand', en: 'The first day of a quarter or month' },
  ),
  deadlineMode: optional(
    'cell',
    '"wettelijk"',
    { nl: 'wijze', en: 'mode' },
    {
      nl: 'wettelijk (standaard: 28 dagen ervoor) of veilig (29 dagen ervoor)',
      en: 'statutory (default: 28 days before) or safe (29 days before)',
    },
  ),
  received: required(
    'cell',
    'H1',
    { nl: 'ontvangen', en: 'received' },
    { nl: 'De dag waarop de Belastingdienst de melding ontvangt', en: 'The day the tax office receives the notice' },
  ),
  period: optional(
    'cell',
    '"kwartaal"',
    { nl: 'tijdvak', en: 'period' },
    {
      nl: 'Uw btw-tijdvak: kwartaal (standaard), maand of jaar',
      en: 'Your VAT period: quarter (default), month or year',
    },
  ),
  ended: required(
    'cell',
    'H1',
    { nl: 'einde', en: 'ended' },
    {
      nl: 'De dag van de overschrijding, of bij opzegging de eerste dag zonder KOR',
      en: 'The crossing day, or after a notice the first day without the KOR',
    },
  ),
  reason: optional(
    'cell',
    '"overschrijding"',
    { nl: 'reden', en: 'reason' },
    { nl: 'overschrijding (standaard) of opzegging', en: 'crossing (default) or notice' },
  ),
  day: optional(
    'cell',
    'H1',
    { nl: 'dag', en: 'day' },
    {
      nl: 'De dag waarvoor u het vraagt; leeg = de nieuwste regel',
      en: 'The day you ask for; blank = the newest rule',
    },
  ),
  ruleName: required(
    'cell',
    '"threshold"',
    { nl: 'naam', en: 'name' },
    {
      nl: 'De naam van de regel, bijvoorbeeld threshold of noticeDays',
      en: 'The name of the rule, such as threshold or noticeDays',
    },
  ),
  vat: required(
    'range',
    'B2:B20',
    { nl: 'btw', en: 'vat' },
    { nl: 'De btw op elke investering', en: 'The VAT on each investment' },
  ),
  firstUse: required(
    'range',
    'C2:C20',
    { nl: 'ingebruikname', en: 'firstUse' },
    { nl: 'De dag waarop elke investering in gebruik is genomen', en: 'The day each investment was first used' },
  ),
  kind: required(
    'range',
    'D2:D20',
    { nl: 'soort', en: 'kind' },
    {
      nl: 'roerend, onroerend of dienst (een investeringsdienst van minstens € 30.000)',
      en: 'movable, immovable or service (an investment service of at least € 30,000)',
    },
  ),
  change: required(
    'cell',
    'H1',
    { nl: 'overgang', en: 'change' },
    {
      nl: '1 januari van het jaar waarin de KOR begint of eindigt',
      en: '1 January of the year in which the KOR starts or ends',
    },
  ),
  direction: optional(
    'cell',
    '"start"',
    { nl: 'richting', en: 'direction' },
    {
      nl: 'start (standaard: de KOR begint) of einde (de KOR eindigt)',
      en: 'start (default: the KOR starts) or end (the KOR ends)',
    },
  ),
  words: optional(
    'range',
    'J2:K20',
    { nl: 'woorden', en: 'words' },
    {
      nl: 'Twee kolommen: een woord en de soort die het in deze werkmap betekent',
      en: 'Two columns: a word and the kind it means in this workbook',
    },
  ),
} as const satisfies Record<string, Parameter>;

/** The key of an argument. */
export type ParameterKey = keyof typeof PARAMETERS;

/** The arguments with what they say of themselves: Excel's metadata, the help in Google Sheets, the manual. */
import type { ArgumentKey, InBoth } from './argument-names';
import { ARGUMENTS, type Argument } from './arguments';

/** An argument with its explanation and an example to type. */
export type Parameter = Argument & { readonly about: InBoth; readonly example: string };

const HELP: Readonly<Record<ArgumentKey, { readonly about: InBoth; readonly example: string }>> = {
  dates: {
    example: 'A2:A500',
    about: { nl: 'Eén kolom met de datum van elke prestatie', en: 'One column with the date of each supply' },
  },
  amounts: {
    example: 'D2:D500',
    about: {
      nl: 'Eén kolom met de vergoeding: exclusief btw vóór de KOR, het hele bedrag tijdens de KOR',
      en: 'One column with the consideration: excluding VAT before the KOR, the whole amount while in the KOR',
    },
  },
  treatments: {
    example: 'E2:E500',
    about: {
      nl: 'De btw-behandeling per rij in uw eigen woorden; een tweede kolom ernaast is het land van de klant. Leeg = gewone Nederlandse omzet',
      en: "The VAT treatment of each row in your own words; a second column beside it is the customer's country. Blank = ordinary Dutch turnover",
    },
  },
  treatmentsToJudge: {
    example: 'E2:E500',
    about: { nl: 'De btw-behandelingen in uw eigen woorden', en: 'The VAT treatments in your own words' },
  },
  countries: {
    example: 'F2:F500',
    about: {
      nl: 'Het land van de klant per rij, bijvoorbeeld NL of DE',
      en: "The customer's country for each row, such as NL or DE",
    },
  },
  asOf: {
    example: 'H1',
    about: {
      nl: 'Rijen na deze dag tellen niet mee; een jaartal is 31 december van dat jaar. Leeg = de laatste dag van het grootboek',
      en: 'Rows after this day are left out; a bare year is its 31 December. Blank = the last day in the ledger',
    },
  },
  alarm: {
    example: '18000',
    about: {
      nl: 'Het bedrag waarboven de status "let op" wordt; standaard 18000',
      en: 'The amount above which the status becomes "attention"; 18000 by default',
    },
  },
  language: {
    example: '"nl"',
    about: {
      nl: 'De taal van het antwoord: nl (standaard) of en',
      en: 'The language of the answer: nl (default) or en',
    },
  },
  invoiceLanguage: {
    example: '"nl"',
    about: {
      nl: 'De taal van de zin: nl (standaard), en of de',
      en: 'The language of the sentence: nl (default), en or de',
    },
  },
  korFrom: {
    example: 'H2',
    about: {
      nl: 'De eerste dag waarop u de KOR toepaste; leeg = altijd',
      en: 'The first day you applied the KOR; blank = always',
    },
  },
  korTo: {
    example: 'H3',
    about: {
      nl: 'De laatste dag waarop u de KOR toepaste; leeg = nog steeds',
      en: 'The last day you applied the KOR; blank = still',
    },
  },
  rates: {
    example: 'F2:F500',
    about: {
      nl: 'Het btw-tarief per rij (21%, 9%, 0%); leeg = het tarief dat de behandeling noemt, anders 21%',
      en: 'The VAT rate of each row (21%, 9%, 0%); blank = the rate its treatment names, otherwise 21%',
    },
  },
  vatMode: {
    example: '"inbegrepen"',
    about: {
      nl: 'inbegrepen (standaard: de btw zit in het bedrag) of bovenop (de btw komt erbij)',
      en: 'included (default: the amount contains the VAT) or on-top (the VAT is added)',
    },
  },
  start: {
    example: 'H1',
    about: { nl: 'De eerste dag van een kwartaal of maand', en: 'The first day of a quarter or month' },
  },
  deadlineMode: {
    example: '"wettelijk"',
    about: {
      nl: 'wettelijk (standaard: 28 dagen ervoor) of veilig (29 dagen ervoor)',
      en: 'statutory (default: 28 days before) or safe (29 days before)',
    },
  },
  received: {
    example: 'H1',
    about: {
      nl: 'De dag waarop de Belastingdienst de melding ontvangt',
      en: 'The day the tax office receives the notice',
    },
  },
  period: {
    example: '"kwartaal"',
    about: {
      nl: 'Uw btw-tijdvak: kwartaal (standaard), maand of jaar',
      en: 'Your VAT period: quarter (default), month or year',
    },
  },
  ended: {
    example: 'H1',
    about: {
      nl: 'De dag van de overschrijding, of bij opzegging de eerste dag zonder KOR',
      en: 'The crossing day, or after a notice the first day without the KOR',
    },
  },
  reason: {
    example: '"overschrijding"',
    about: { nl: 'overschrijding (standaard) of opzegging', en: 'crossing (default) or notice' },
  },
  day: {
    example: 'H1',
    about: {
      nl: 'De dag waarvoor u het vraagt; leeg = de nieuwste regel',
      en: 'The day you ask for; blank = the newest rule',
    },
  },
  ruleName: {
    example: '"threshold"',
    about: {
      nl: 'De naam van de regel, bijvoorbeeld threshold of noticeDays',
      en: 'The name of the rule, such as threshold or noticeDays',
    },
  },
  vat: {
    example: 'B2:B20',
    about: { nl: 'De btw op elke investering', en: 'The VAT on each investment' },
  },
  firstUse: {
    example: 'C2:C20',
    about: { nl: 'De dag waarop elke investering in gebruik is genomen', en: 'The day each investment was first used' },
  },
  kind: {
    example: 'D2:D20',
    about: {
      nl: 'roerend, onroerend of dienst (een investeringsdienst van minstens € 30.000)',
      en: 'movable, immovable or service (an investment service of at least € 30,000)',
    },
  },
  change: {
    example: 'H1',
    about: {
      nl: '1 januari van het jaar waarin de KOR begint of eindigt',
      en: '1 January of the year in which the KOR starts or ends',
    },
  },
  direction: {
    example: '"start"',
    about: {
      nl: 'start (standaard: de KOR begint) of einde (de KOR eindigt)',
      en: 'start (default: the KOR starts) or end (the KOR ends)',
    },
  },
  words: {
    example: 'J2:K20',
    about: {
      nl: 'Twee kolommen: een woord en de soort die het in deze werkmap betekent',
      en: 'Two columns: a word and the kind it means in this workbook',
    },
  },
};

/** Every argument with its help, by the key of its signature. */
export const PARAMETERS: Readonly<Record<ArgumentKey, Parameter>> = /* @__PURE__ */ withHelp();

function withHelp(): Record<ArgumentKey, Parameter> {
  const keys = Object.keys(ARGUMENTS) as ArgumentKey[];
  const described = keys.map((key) => [key, { ...ARGUMENTS[key], ...HELP[key] }]);
  return Object.fromEntries(described) as Record<ArgumentKey, Parameter>;
}

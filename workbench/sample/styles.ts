/** How the cells of the sample workbook look: styles by name. */
import type { IStyleData } from '@univerjs/presets';

const INK = { rgb: '#1d2b33' };
const MUTED = { rgb: '#566872' };
const HEAD = { rgb: '#e3eceb' };
const CARD = { rgb: '#f3f7f6' };
const LINE = { b: { s: 1, cl: { rgb: '#9db3b0' } } };

const LEFT = 1;
const CENTRE = 2;
const RIGHT = 3;
const WRAPPED = 3;

const DATE = { pattern: 'dd-mm-yyyy' };
const EUROS = { pattern: '"€" #,##0.00;-"€" #,##0.00' };
const ROOM = { t: 0, r: 8, b: 0, l: 8 };
const BASE: IStyleData = { ff: 'Arial', fs: 10, cl: INK, vt: CENTRE, pd: ROOM };
const CARD_FIGURE: IStyleData = { ...BASE, bg: CARD, bl: 1, fs: 14, ht: LEFT, bd: LINE };

/** Style data by the name that cells refer to. */
export const STYLES = {
  text: { ...BASE, ht: LEFT },
  date: { ...BASE, n: DATE, ht: LEFT },
  euros: { ...BASE, n: EUROS, ht: RIGHT },
  running: { ...BASE, n: EUROS, ht: RIGHT, cl: MUTED },
  head: { ...BASE, bg: HEAD, bl: 1, bd: LINE },
  headRight: { ...BASE, bg: HEAD, bl: 1, bd: LINE, ht: RIGHT },
  cardLabel: { ...BASE, bg: CARD, cl: MUTED, fs: 9, ht: LEFT },
  cardText: CARD_FIGURE,
  cardEuros: { ...CARD_FIGURE, n: EUROS },
  cardDate: { ...CARD_FIGURE, n: DATE },
  title: { ...BASE, bl: 1, fs: 16 },
  note: { ...BASE, cl: MUTED },
  section: { ...BASE, bl: 1, fs: 12 },
  formula: { ...BASE, cl: MUTED, ff: 'Courier New' },
  givenText: { ...BASE, bg: { rgb: '#fff9e6' }, ht: LEFT },
  givenDate: { ...BASE, bg: { rgb: '#fff9e6' }, n: DATE, ht: LEFT },
  givenEuros: { ...BASE, bg: { rgb: '#fff9e6' }, n: EUROS, ht: RIGHT },
  answerText: { ...BASE, bl: 1, ht: LEFT },
  answerSentence: { ...BASE, ht: LEFT, tb: WRAPPED },
  answerDate: { ...BASE, bl: 1, ht: LEFT, n: DATE },
  answerEuros: { ...BASE, bl: 1, ht: LEFT, n: EUROS },
} as const satisfies Record<string, IStyleData>;

/** The name of a style. */
export type StyleName = keyof typeof STYLES;

/** Why a row of a sheet has its kind or its verdict: one sentence for every reason of the reader, in both languages. */
import type { Why, WhyCode } from '../ledger/sheet/reading';
import type { Language } from '../values/language';
import { quoted } from './finding-phrases';
import { supplyIn } from './supply-words';

/** What a reason speaks of: the first of its facts that is there, as text; empty where it has none. */
type Reason = { readonly [language in Language]: (about: string, data: Why['data']) => string };

/** Reason → sentence without a capital and a full stop; a reason without both languages does not compile. */
const REASONS: Readonly<Record<WhyCode, Reason>> = {
  'ordinary-supply': {
    nl: () => 'gewone Nederlandse omzet: telt mee',
    en: () => 'ordinary Dutch turnover: counts',
  },
  'kind-of-supply': {
    nl: (_, { kind }) => supplyIn('nl', kind),
    en: (_, { kind }) => supplyIn('en', kind),
  },
  'words-undecided': {
    nl: (about) => `${about} beslist niet of dit meetelt`,
    en: (about) => `${about} does not decide whether this counts`,
  },
  'account-undecided': {
    nl: (about) => `hoort rekening ${about} bij de omzet?`,
    en: (about) => `does account ${about} belong to the turnover?`,
  },
  'account-not-turnover': {
    nl: (about) => `rekening ${about} is geen omzetrekening`,
    en: (about) => `account ${about} is no turnover account`,
  },
  'closing-entry': {
    nl: () => 'afsluit- of openingsboeking: geen omzet',
    en: () => 'closing or opening entry: no turnover',
  },
  'eu-customer': {
    nl: (about) => `klant in een ander EU-land (${about}): goed of dienst, bedrijf of consument?`,
    en: (about) => `customer in another EU country (${about}): goods or service, business or consumer?`,
  },
  'foreign-customer': {
    nl: (about) => `klant buiten de EU (${about}): goed of dienst, bedrijf of consument?`,
    en: (about) => `customer outside the EU (${about}): goods or service, business or consumer?`,
  },
  'payout-net': {
    nl: (about) => `uitbetaling van ${about}, na aftrek van kosten: de omzet is hoger`,
    en: (about) => `payout from ${about}, after fees: the turnover is higher`,
  },
  'payout-of-provider': {
    nl: () => 'uitbetaling naar de bank: de verkopen staan in andere rijen',
    en: () => 'payout to the bank: the sales stand in other rows',
  },
  'refund-amount-unknown': {
    nl: (about) => `status ${about}: hoeveel is terugbetaald staat er niet`,
    en: (about) => `status ${about}: how much was refunded does not show`,
  },
  'credit-sign-unknown': {
    nl: (about) => `${about} met een positief bedrag: gaat dit van de omzet af?`,
    en: (about) => `${about} with a positive amount: does it lower the turnover?`,
  },
  'vat-in-amount-unknown': {
    nl: () => 'niet te zien is of het bedrag btw bevat',
    en: () => 'it does not show whether the amount contains VAT',
  },
  'receipt-unclear': {
    nl: (about) => `ontvangst van ${about}: is dit omzet?`,
    en: (about) => `receipt from ${about}: is this turnover?`,
  },
  interest: {
    nl: () => 'rente van de bank: telt niet mee',
    en: () => 'interest from the bank: does not count',
  },
  'kind-word': {
    nl: (about) => `soort ${about}: geen omzet`,
    en: (about) => `type ${about}: no turnover`,
  },
  'category-word': {
    nl: (about) => `categorie ${about}: kosten, of te beslissen`,
    en: (about) => `category ${about}: costs, or to be decided`,
  },
  'category-without-invoice': {
    nl: (about) => `categorie ${about} zonder factuurnummer: inkoop`,
    en: (about) => `category ${about} without an invoice number: purchase`,
  },
  'section-of-costs': {
    nl: () => 'staat in het deel met kosten',
    en: () => 'stands in the section of costs',
  },
  'supplier-named': {
    nl: (about) => (about === '' ? 'lijst met leveranciers: inkoop' : `leverancier ${about}: inkoop`),
    en: (about) => (about === '' ? 'list of suppliers: purchase' : `supplier ${about}: purchase`),
  },
  'money-out': {
    nl: () => 'geld gaat eruit: geen omzet',
    en: () => 'money goes out: no turnover',
  },
  status: {
    nl: (about) => `status ${about === '' ? 'vervallen' : about}: niet meegeteld`,
    en: (about) => `status ${about === '' ? 'cancelled' : about}: not counted`,
  },
  counterparty: {
    nl: (about) => `${about}: belasting, lening of eigen geld, geen omzet`,
    en: (about) => `${about}: tax, loan or own money, no turnover`,
  },
  'repeats-row-above': {
    nl: () => 'vervolgregel van de rij erboven',
    en: () => 'continues the row above',
  },
  'no-amount': {
    nl: () => 'geen bedrag in deze rij',
    en: () => 'no amount in this row',
  },
  'sum-of-rows': {
    nl: () => 'de som van de rijen erboven',
    en: () => 'the sum of the rows above',
  },
  label: {
    nl: (about) => `noemt zich een totaal: ${about}`,
    en: (about) => `calls itself a total: ${about}`,
  },
};

/**
 * The reason of a row in a language; no capital and no full stop, so that it fits in a cell beside the row.
 *
 * @example reasonIn('nl', { code: 'no-amount', data: {} }) //=> 'geen bedrag in deze rij'
 */
export function reasonIn(language: Language, { code, data }: Why): string {
  const { account, text, about, type, category, supplier, status, country } = data;
  const named = account ?? text ?? about ?? type ?? category ?? supplier ?? status ?? country ?? '';
  const shown = named === '' || code.startsWith('account') ? String(named) : quoted(String(named));
  return REASONS[code][language](shown, data);
}

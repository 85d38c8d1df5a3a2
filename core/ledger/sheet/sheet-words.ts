/** The words in a row that tell what it is: status, sort of booking, category, and the other side of a bank line. */
import type { RowKind } from './row-kinds';

/** Not (yet) charged, or never: no turnover. */
export const DRAFT_STATUS =
  /^(concept|ontwerp|draft|entwurf|pro ?forma|pending|pending payment|on[- ]hold|voided|void|cancell?ed|geannuleerd|annulering|vervallen|expired|failed|mislukt|offerte|quote|quotation|geweigerd|afgewezen|rejected|trash|unpaid order|checkout-draft|in behandeling|nog (te )?versturen)$/i;

/** The money went back; how much stands elsewhere. */
export const REFUNDED_STATUS = /^(refunded|terugbetaald|gecrediteerd)$/i;

/** What the words of a type column mean; the first that fits. */
export const TYPE_WORDS: readonly (readonly [RegExp, RowKind])[] = [
  [
    /factuurbetaling|betaling (ontvangen|verstuurd|klant|debiteur)|invoice payment|payment received|^(betaling|ontvangst)$/i,
    'payment',
  ],
  [
    /factuur ontvangen|inkoop|geld uitgegeven|purchase|^(bill|kosten|uitgaven?|uitgave|uit|expense|expenses|cost|costs|out|ausgabe|eingangsrechnung)$|stripe_fee|^fee$|_fee$|kostenpost/i,
    'purchase',
  ],
  [/payout|uitbetaling|uitkering saldo|auszahlung/i, 'payout'],
  [/credit ?(nota|note|factuur|invoice|memo)|refund|terugbetaling|gutschrift|^(credit|cn)$/i, 'credit'],
  [/^(transfer|overboeking|kruispost|topup|top-up)$/i, 'transfer'],
  [/offerte|quote|concept|pro ?forma/i, 'draft'],
  [
    /factuur|invoice|verkoop|verkopen|^(charge|payment|sale|sales|order|inkomsten?|inkomst|income|in|omzet|einnahme|rechnung|vk|vrk)$|geld ontvangen/i,
    'sale',
  ],
];

/** Categories and section titles of costs. */
export const COST_WORDS =
  /kosten\b|^kosten|inkoop|inkopen|uitga(ve|ven)\b|expense|\bcosts?\b|purchase|representatie|afschrijving|abonnement|contributie|verzekering|telefoon|internet|brandstof|benzine|porti\b|lunch|software|hardware|materia(al|len)|investering|verbruik|gereedschap|computer|apparatuur|leverancier|ausgaben|literatuur|studie|kleding|parkeren|boodschappen/i;

/** Categories and section titles of income. */
export const INCOME_WORDS =
  /honorari|omzet|verkoop|verkopen|opbrengst|inkomst|income|\bsales?\b|revenue|turnover|facturatie|gefactureerd|erlos|einnahmen|facturen/i;

/** Costs that a seller charges on are turnover. */
export const CHARGED_ON = /doorbelast|doorberekend|recharged|verzendkosten|bezorgkosten/i;

/** A line of a bank that is about tax, a loan, the owner's own money; the first that fits. */
export const BANK_WORDS: readonly (readonly [RegExp, RowKind])[] = [
  [
    /belastingdienst|btw[- ]?(teruggaaf|teruggave|aangifte|afdracht)|teruggaaf (ob|btw|omzetbelasting)|omzetbelasting|inkomstenbelasting|loonheffing|vat (refund|return)|tax refund|\bhmrc\b/i,
    'tax',
  ],
  [
    /\b(lening|leningen|geldlening|hypotheek|krediet|kredietverstrekking|aflossing|financiering|qredits|loan|darlehen|rekening[- ]courant)\b/i,
    'loan',
  ],
  [
    /spaar|eigen rekening|priv[eé](storting|opname|onttrekking|rekening)?\b|kapitaalstorting|storting eigen|savings|own account|kruispost|internal transfer|interne overboeking|eigen geld|between accounts/i,
    'transfer',
  ],
];

/** Payment providers and platforms: what they pay out is less than what the customers paid. */
export const PAYOUT_WORDS =
  /\b(mollie|stripe|adyen|paypal|sumup|zettle|izettle|bol\.? ?com|etsy|shopify|ccv|worldline|buckaroo|multisafepay|pay\.nl|paynl|klarna|airbnb|booking\.?com|uber|thuisbezorgd|takeaway\.?com|deliveroo|amazon|vinted|payout|uitbetaling (verkopen|omzet))\b/i;

/** Interest that a bank pays. */
export const INTEREST_WORDS = /\b(creditrente|rente|interest|zinsen)\b/i;

/** Money that comes in and is perhaps no sale. */
export const UNCLEAR_RECEIPT =
  /\b(retour|terugbetaling|terugboeking|restitutie|refund|storno|teruggestort|chargeback|salaris|loon|uitkering|uwv|svb|toeslag|kinderbijslag|subsidie|gift|schenking|borg|waarborgsom|deposit|verzekeraar|schade-?uitkering)\b/i;

/** A line that speaks of an invoice is a payment for it, whoever paid. */
export const INVOICE_WORDS = /\b(factuur|factuurnr|factuurnummer|fact|invoice|inv|nota|rechnung)\b/i;

/** Booked at the end of a year to empty the accounts: no supply. */
export const CLOSING_ENTRY =
  /\bvjp\b|jaarafsluit|afsluiting (boek)?jaar|balansopening|openingsbalans|beginbalans|year[- ]end clos|closing entr/i;

/** The side of the account holder's gain in a flag. */
export const CREDIT_FLAG = /^(c|cr|credit|kredit|haben|h|bij|in|\+|inkomsten|ontvangst|ontvangen)$/i;

/** The other side. */
export const DEBIT_FLAG = /^(d|dr|debet|debit|soll|s|af|uit|out|-|uitgaven|betaald)$/i;

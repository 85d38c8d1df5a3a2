/** The words for options: the Dutch and the English one that messages name, then others; the first option is the default. */

/** The language of an answer. */
export const LANGUAGES = { nl: ['nl', 'nl', 'nederlands', 'dutch'], en: ['en', 'en', 'engels', 'english'] } as const;

/** The language of an invoice sentence. */
export const INVOICE_LANGUAGES = { ...LANGUAGES, de: ['de', 'de', 'duits', 'deutsch', 'german'] } as const;

/** Is the btw in the amounts, or does it come on top? */
export const VAT_MODES = {
  included: ['inbegrepen', 'included', 'inclusive', 'inclusief'],
  'on-top': ['bovenop', 'on-top', 'on top', 'exclusive', 'exclusief'],
} as const;

/** The last day by the statute, or the day before it that the tax office mostly published. */
export const DEADLINE_MODES = { statutory: ['wettelijk', 'statutory', 'legal'], safe: ['veilig', 'safe'] } as const;

/** The period at whose start the KOR begins. */
export const PERIODS = {
  quarter: ['kwartaal', 'quarter'],
  month: ['maand', 'month'],
  year: ['jaar', 'year'],
} as const;

/** How the KOR ended. */
export const REASONS = {
  crossing: ['overschrijding', 'crossing', 'exceeded'],
  notice: ['opzegging', 'notice', 'afmelding', 'wederopzegging', 'opt-out'],
} as const;

/** Does the KOR start (amounts to repay) or end (amounts back)? */
export const DIRECTIONS = { start: ['start', 'start', 'begin'], end: ['einde', 'end', 'eind'] } as const;

/** The kinds of investment; there is no default, every row must say. */
export const INVESTMENT_KINDS = {
  movable: ['roerend', 'movable', 'roerende zaak'],
  immovable: ['onroerend', 'immovable', 'onroerende zaak'],
  service: ['dienst', 'service', 'investeringsdienst'],
} as const;

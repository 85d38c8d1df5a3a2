/** Ministerial orders: their words. */
import type { ORDERS } from '../sources/orders';

/** The words that were read, for each source of ORDERS. */
export const ORDERS_QUOTES: Readonly<Record<keyof typeof ORDERS, string>> = {
  'ub-ob-13-2@2019':
    'Met betrekking tot onroerende zaken en rechten waaraan deze zijn onderworpen wordt de aftrek herzien in ' +
    'elk van de negen boekjaren, volgende op dat waarin de ondernemer het goed is gaan gebruiken. De herziening ' +
    'geschiedt telkens voor een tiende gedeelte van de voorbelasting',
  'ub-ob-13-3@2019':
    'Met betrekking tot de in het eerste lid, onderdeel b, bedoelde roerende zaken wordt de aftrek herzien in ' +
    'elk van de vier boekjaren, volgende op dat waarin de ondernemer het goed is gaan gebruiken. De herziening ' +
    'geschiedt telkens voor een vijfde gedeelte van de voorbelasting',
  'besluit-registratiedrempel@2021':
    'Dit besluit bevat een goedkeuring voor ondernemers met een jaaromzet van maximaal € 1.800 om de ' +
    'vrijstelling voor kleine ondernemers te mogen toepassen zonder dat zij hiervoor een melding hoeven te doen ' +
    '(vrijwillige registratiedrempel).',
};

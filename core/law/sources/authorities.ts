/** Pages of the Belastingdienst and of KVK, read on the page itself. */
import { day } from '../../values/day';
import type { Source, Sources } from '../source';

const TAX = 'https://www.belastingdienst.nl/wps/wcm/connect';
const VAT_PAGES = `${TAX}/bldcontentnl/belastingdienst/zakelijk/btw`;
const SCHEME_PAGES = `${VAT_PAGES}/hoe_werkt_de_btw/kleineondernemersregeling`;

/** Pages of authorities; the year in the key is that of the words. */
export const AUTHORITIES = {
  'belastingdienst-afmelden-kor@2024': page(
    'Belastingdienst, Afmelden voor de kleineondernemersregeling (KOR)',
    `${TAX}/nl/btw/content/afmelden-kor`,
  ),
  'belastingdienst-registratiedrempel@2020': page(
    'Belastingdienst, Registratiedrempel voor kleine ondernemers (tekst vóór 2025)',
    `${SCHEME_PAGES}/registratiedrempel-voor-kleine-ondernemers`,
  ),
  'belastingdienst-registratiedrempel@2025': page(
    'Belastingdienst, Registratiedrempel voor kleine ondernemers',
    `${SCHEME_PAGES}/registratiedrempel-voor-kleine-ondernemers`,
  ),
  'belastingdienst-herziening-kor@2022': page(
    'Belastingdienst, Moet ik mijn btw-aftrek herzien vanwege de kleineondernemersregeling (KOR)?',
    `${SCHEME_PAGES}/wat-betekent-meedoen-met-de-kleineondernemersregeling/moet-ik-mijn-btw-aftrek-herzien-vanwege-de-kleineondernemersregeling`,
  ),
  'belastingdienst-administratie-bewaren': page(
    'Belastingdienst, Hoe lang moet u uw administratie bewaren voor de btw: 7 of 10 jaar?',
    `${VAT_PAGES}/administratie_bijhouden/administratie_bewaren/administratie_bewaren`,
  ),
  'belastingdienst-logies@2026': page(
    'Belastingdienst, Vanaf 1 januari 2026: btw-tarief logies omhoog naar 21%',
    `${TAX}/bldcontentnl/berichten/nieuws/btw-logies`,
  ),
  'belastingdienst-vrijwilligers@2024': page(
    'Belastingdienst, Vrijwilligersvergoedingen',
    `${TAX}/bldcontentnl/belastingdienst/prive/werk_en_inkomen/werken/werken-als-vrijwilliger/vrijwilligersvergoedingen`,
  ),
  'kvk-inschrijfvergoeding@2026': page(
    'KVK, Registration fee (1 januari 2026)',
    'https://www.kvk.nl/en/registration/registration-fee/',
  ),
} as const satisfies Sources;

function page(title: string, url: string): Source {
  return { title, url, checkedOn: day('2026-11-22'), standing: 'read' };
}

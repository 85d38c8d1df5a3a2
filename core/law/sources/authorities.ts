/** Pages of the Belastingdienst and of KVK, read on the page itself. */
import { read, type Source, type Sources } from '../source';

const VAT_PAGES = 'bldcontentnl/belastingdienst/zakelijk/btw';
const SCHEME_PAGES = `${VAT_PAGES}/hoe_werkt_de_btw/kleineondernemersregeling`;
const REGISTRATION_PAGE = `${SCHEME_PAGES}/registratiedrempel-voor-kleine-ondernemers`;

/** Pages of authorities; the year in the key is that of the words. */
export const AUTHORITIES = {
  'belastingdienst-afmelden-kor@2024': taxPage(
    'Afmelden voor de kleineondernemersregeling (KOR)',
    'nl/btw/content/afmelden-kor',
  ),
  'belastingdienst-registratiedrempel@2020': taxPage(
    'Registratiedrempel voor kleine ondernemers (tekst vóór 2025)',
    REGISTRATION_PAGE,
  ),
  'belastingdienst-registratiedrempel@2025': taxPage('Registratiedrempel voor kleine ondernemers', REGISTRATION_PAGE),
  'belastingdienst-herziening-kor@2022': taxPage(
    'Moet ik mijn btw-aftrek herzien vanwege de kleineondernemersregeling (KOR)?',
    `${SCHEME_PAGES}/wat-betekent-meedoen-met-de-kleineondernemersregeling/moet-ik-mijn-btw-aftrek-herzien-vanwege-de-kleineondernemersregeling`,
  ),
  'belastingdienst-administratie-bewaren': taxPage(
    'Hoe lang moet u uw administratie bewaren voor de btw: 7 of 10 jaar?',
    `${VAT_PAGES}/administratie_bijhouden/administratie_bewaren/administratie_bewaren`,
  ),
  'belastingdienst-logies@2026': taxPage(
    'Vanaf 1 januari 2026: btw-tarief logies omhoog naar 21%',
    'bldcontentnl/berichten/nieuws/btw-logies',
  ),
  'belastingdienst-vrijwilligers@2024': taxPage(
    'Vrijwilligersvergoedingen',
    'bldcontentnl/belastingdienst/prive/werk_en_inkomen/werken/werken-als-vrijwilliger/vrijwilligersvergoedingen',
  ),
  'kvk-inschrijfvergoeding@2026': read(
    'KVK, Registration fee (1 januari 2026)',
    'https://www.kvk.nl/en/registration/registration-fee/',
  ),
} as const satisfies Sources;

function taxPage(title: string, path: string): Source {
  return read(`Belastingdienst, ${title}`, `https://www.belastingdienst.nl/wps/wcm/connect/${path}`);
}

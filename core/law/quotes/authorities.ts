/** Pages of the authorities: their words. */
import type { AUTHORITIES } from '../sources/authorities';

/** The words that were read, for each source of AUTHORITIES. */
export const AUTHORITIES_QUOTES: Readonly<Record<keyof typeof AUTHORITIES, string>> = {
  'belastingdienst-afmelden-kor@2024': 'Die verplichte deelnameperiode vervalt per 1 januari 2025',
  'belastingdienst-registratiedrempel@2020':
    'En is uw omzet per kalenderjaar maximaal € 1.800 (de zogenoemde omzetgrens)? Dan bent u niet verplicht u ' +
    'als btw-ondernemer aan te melden.',
  'belastingdienst-registratiedrempel@2025':
    'Hebt u een jaaromzet van maximaal € 2.200? En bent u niet verplicht uw onderneming in te schrijven bij de ' +
    'Kamer van Koophandel (KVK)?',
  'belastingdienst-herziening-kor@2022': 'het totale bedrag van de herziening in dat boekjaar minder is dan € 500',
  'belastingdienst-administratie-bewaren':
    'U bent verplicht uw administratie 7 jaar te bewaren. Gegevens over onroerende zaken en rechten op ' +
    'onroerende zaken moet u 10 jaar bewaren.',
  'belastingdienst-logies@2026': 'Vanaf 1 januari 2026 geldt voor het verstrekken van logies het btw-tarief van 21%.',
  'belastingdienst-vrijwilligers@2024':
    'Dan mag de vergoeding in 2024 maximaal € 210 (in 2023 € 190 en in 2022 € 180) per maand en € 2.100 (in ' +
    '2023 € 1.900 en in 2022 € 1.800) per jaar zijn.',
  'kvk-inschrijfvergoeding@2026':
    'To register a new company or organisation in the Dutch Business Register (Handelsregister), you pay a ' +
    'one-off fee of €85.15.',
};

/** Articles of the VAT act that only findings cite: their words. */
import type { FINDING_SOURCES } from '../sources/findings';

/** The words that were read, for each source of FINDING_SOURCES. */
export const FINDING_QUOTES: Readonly<Record<keyof typeof FINDING_SOURCES, string>> = {
  'wet-ob-6-1@2026':
    'De plaats van een dienst, verricht voor een als zodanig handelende ondernemer, is de plaats waar die ' +
    'ondernemer de zetel van zijn bedrijfsuitoefening heeft gevestigd.',
  'wet-ob-12-2@2026':
    'en aan degene aan wie de levering wordt verricht of de dienst wordt verleend een btw-identificatienummer in ' +
    'Nederland is toegekend, wordt de belasting geheven van degene aan wie de levering wordt verricht of de dienst ' +
    'wordt verleend.',
  'wet-ob-29-1@2026':
    'in geval van prijsvermindering nadat de goederenlevering of dienst is verricht, wordt de maatstaf van heffing ' +
    'dienovereenkomstig verlaagd',
  'wet-ob-34-1@2026':
    'De ondernemer is gehouden, met inachtneming van bij ministeriële regeling te stellen regels, aantekening te ' +
    'houden van de door hem en aan hem verrichte leveringen van goederen en verleende diensten',
  'wet-ob-34f@2026':
    'Ieder document of bericht dat wijzigingen aanbrengt in, en specifiek en ondubbelzinnig verwijst naar de ' +
    'oorspronkelijke factuur, geldt als factuur.',
  'wet-ob-35a-1b@2026':
    'een opeenvolgend nummer, met één of meer reeksen, waardoor de factuur eenduidig wordt geïdentificeerd',
  'wet-ob-37@2026':
    'Hij die op een factuur op enigerlei wijze melding maakt van omzetbelasting welke hij, anders dan op grond van ' +
    'dit artikel, niet verschuldigd is geworden, wordt die belasting verschuldigd op het tijdstip waarop hij die ' +
    'factuur heeft uitgereikt',
};

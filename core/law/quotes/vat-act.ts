/** Wet op de omzetbelasting 1968, the articles beside the scheme: their words. */
import type { VAT_ACT } from '../sources/vat-act';

/** The words that were read, for each source of VAT_ACT. */
export const VAT_ACT_QUOTES: Readonly<Record<keyof typeof VAT_ACT, string>> = {
  'wet-ob-1a-2@2026':
    'voor zover het totaal van de vergoedingen ter zake van deze verwervingen in het lopende kalenderjaar niet ' +
    'meer bedraagt dan € 10 000',
  'wet-ob-2a-1@2026':
    'en waarbij de vergoeding voor deze dienst ten minste een bij ministeriële regeling vast te stellen bedrag ' +
    'omvat.',
  'wet-ob-6-1@2026':
    'De plaats van een dienst, verricht voor een als zodanig handelende ondernemer, is de plaats waar die ' +
    'ondernemer de zetel van zijn bedrijfsuitoefening heeft gevestigd.',
  'wet-ob-6k-1@2026':
    'het totale bedrag van de leveringen van diensten of goederen, bedoeld in onderdeel b, de belasting niet ' +
    'inbegrepen, is in het lopende kalenderjaar niet hoger dan € 10 000 of de tegenwaarde daarvan in de ' +
    'nationale munteenheid, en heeft dit bedrag ook niet overschreden in de loop van het voorafgaande ' +
    'kalenderjaar.',
  'wet-ob-6k-2@2026':
    'Wanneer de drempel, genoemd in het eerste lid, onderdeel c, in de loop van een kalenderjaar wordt ' +
    'overschreden, zijn artikel 5a, eerste lid, onderdeel a, en artikel 6h vanaf die datum van toepassing.',
  'wet-ob-9-1@2026': 'De belasting bedraagt 21 percent.',
  'wet-ob-9-2@2026': '9 percent voor leveringen van goederen en diensten, genoemd in de bij deze wet behorende tabel I',
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
  'wet-ob-34a@2026':
    'De ondernemer is verplicht boeken, bescheiden en andere gegevensdragers of de inhoud daarvan – zulks ter ' +
    'keuze van de inspecteur – betreffende onroerende zaken en rechten waaraan deze zijn onderworpen gedurende ' +
    'negen jaren, volgende op het jaar waarin hij het goed is gaan gebruiken, te bewaren.',
  'wet-ob-34f@2026':
    'Ieder document of bericht dat wijzigingen aanbrengt in, en specifiek en ondubbelzinnig verwijst naar de ' +
    'oorspronkelijke factuur, geldt als factuur.',
  'wet-ob-35a-1b@2026':
    'een opeenvolgend nummer, met één of meer reeksen, waardoor de factuur eenduidig wordt geïdentificeerd',
  'wet-ob-35a-1@2026':
    'in geval van een vrijstelling of van leveringen met toepassing van de bij deze wet behorende tabel II, ' +
    'onderdeel a, post 6, enige aanduiding daarvan',
  'wet-ob-37@2026':
    'Hij die op een factuur op enigerlei wijze melding maakt van omzetbelasting welke hij, anders dan op grond van ' +
    'dit artikel, niet verschuldigd is geworden, wordt die belasting verschuldigd op het tijdstip waarop hij die ' +
    'factuur heeft uitgereikt',
  'wet-ob-37a-1@2024': 'De ondernemer, uitgezonderd die bedoeld in artikel 7, zesde lid, of artikel 25, is verplicht',
  'wet-ob-37a-1@2026':
    'De ondernemer, uitgezonderd die bedoeld in artikel 7, zesde lid, of artikel 25a, eerste lid, is verplicht',
};

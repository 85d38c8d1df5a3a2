/** Wet op de omzetbelasting 1968, art. 25 to 25c since 2025: their words. */
import type { SCHEME_2025 } from '../sources/scheme-2025';

/** The words that were read, for each source of SCHEME_2025. */
export const SCHEME_2025_QUOTES: Readonly<Record<keyof typeof SCHEME_2025, string>> = {
  'wet-ob-25-1@2025':
    'het totaal van de vergoedingen ter zake van de volgende leveringen van goederen en diensten verricht door ' +
    'een ondernemer binnen Nederland gedurende een kalenderjaar',
  'wet-ob-25-2@2025':
    'In afwijking van het eerste lid, onderdeel a, wordt bij de vaststelling van de jaaromzet in Nederland niet ' +
    'in aanmerking genomen de vergoeding voor de levering van door de ondernemer in zijn bedrijf gebruikte',
  'wet-ob-25a-1@2025':
    'Een ondernemer die in Nederland is gevestigd en van wie de jaaromzet in Nederland niet meer bedraagt dan € ' +
    '20.000 kan kiezen voor toepassing van vrijstelling van belasting ter zake van door de ondernemer in ' +
    'Nederland verrichte leveringen van goederen en diensten.',
  'wet-ob-25a-2@2025':
    'mits tevens aan de voorwaarde is voldaan dat de jaaromzet in de Unie niet meer bedraagt dan € 100.000.',
  'wet-ob-25a-4@2025':
    'De ondernemer die de vrijstelling toepast, heeft geen recht op aftrek van belasting en mag op de factuur ' +
    'op geen enkele wijze melding maken van omzetbelasting.',
  'wet-ob-25a-5@2025':
    'De vrijstelling geldt voor de ondernemer die in Nederland is gevestigd, na een melding aan de inspecteur, ' +
    'vanaf het eerstvolgende belastingtijdvak dat minimaal vier weken na ontvangst van de melding aanvangt.',
  'wet-ob-25a-7@2025':
    'De beëindiging van de vrijstelling wordt van kracht op de eerste dag van het eerstvolgende ' +
    'kalenderkwartaal dat minimaal vier weken na ontvangst van de wederopzegging aanvangt. De ondernemer kan na ' +
    'de beëindiging door wederopzegging pas na het verstrijken van het kalenderjaar waarin de vrijstelling is ' +
    'beëindigd en het daaropvolgende kalenderjaar opnieuw de vrijstelling toepassen.',
  'wet-ob-25a-9@2025':
    'In de hiervoor bedoelde gevallen komt de ondernemer ook niet in aanmerking voor de vrijstelling in het ' +
    'daaropvolgende kalenderjaar of is de vrijstelling niet langer van toepassing voor de levering van het goed ' +
    'of de dienst waardoor die overschrijding tot stand komt, gedurende het resterende kalenderjaar en het ' +
    'daaropvolgende kalenderjaar.',
  'wet-ob-25b-1@2025':
    'de jaaromzet in Nederland bedraagt niet meer dan het bij ministeriële regeling vastgestelde bedrag',
  'wet-ob-25c-5@2025':
    'tenzij: a. de jaaromzet in de Unie meer bedraagt dan € 100.000 in het voorafgaande kalenderjaar of tijdens ' +
    'het kalenderjaar tot aan de kennisgeving of de actualisering daarvan',
};

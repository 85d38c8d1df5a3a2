/** Wet op de omzetbelasting 1968, art. 25, as it stood from 2020 to 2024: its words. */
import type { SCHEME_2020 } from '../sources/scheme-2020';

/** The words that were read, for each source of SCHEME_2020. */
export const SCHEME_2020_QUOTES: Readonly<Record<keyof typeof SCHEME_2020, string>> = {
  'wet-ob-25-1@2020':
    'Een ondernemer die in Nederland is gevestigd of aldaar een vaste inrichting heeft en van wie de omzet in ' +
    'een kalenderjaar in Nederland niet meer bedraagt dan € 20.000 kan kiezen voor toepassing van vrijstelling ' +
    'van belasting ter zake van door hem in dat en volgende kalenderjaren verrichte leveringen van goederen en ' +
    'diensten.',
  'wet-ob-25-2@2020':
    'De omzet, bedoeld in het eerste lid, wordt gevormd door de som van de vergoedingen voor de door de ' +
    'ondernemer verrichte leveringen van goederen en diensten',
  'wet-ob-25-3@2020':
    'In afwijking van het tweede lid wordt bij de vaststelling van de omzet niet in aanmerking genomen de ' +
    'vergoeding voor de levering van door de ondernemer in zijn bedrijf gebruikte',
  'wet-ob-25-4@2020':
    'De ondernemer die de vrijstelling, bedoeld in het eerste lid, toepast, heeft geen recht op aftrek van ' +
    'belasting als bedoeld in artikel 2 en mag op de factuur op geen enkele wijze melding maken van ' +
    'omzetbelasting.',
  'wet-ob-25-6@2020':
    'dient deze ondernemer hiervan melding te doen uiterlijk vier weken voorafgaand aan het belastingtijdvak ' +
    'waarin de vrijstelling toepassing vindt op een door de inspecteur voorgeschreven wijze.',
  'wet-ob-25-7@2020':
    'De toepassing van de vrijstelling, bedoeld in het eerste lid, geldt tot wederopzegging door de ondernemer ' +
    'doch ten minste voor drie jaren na aanvang van de toepassing van de vrijstelling. De ondernemer kan pas ' +
    'drie jaren na die wederopzegging opnieuw kiezen voor de toepassing van de vrijstelling.',
  'wet-ob-25-8@2020':
    'Bij overschrijding van de omzetdrempel, genoemd in het eerste lid, gedurende een kalenderjaar is de ' +
    'vrijstelling niet van toepassing op de levering van het goed of de dienst waardoor die overschrijding tot ' +
    'stand komt en op alle daaropvolgende leveringen van goederen en diensten. De ondernemer kan pas drie jaren ' +
    'na die overschrijding van de omzetdrempel opnieuw kiezen voor de toepassing van de vrijstelling.',
};

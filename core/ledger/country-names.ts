/** Tables of country names and codes, in the notation of `phrase-keys`; case, accents and spaces do not matter. */

/** The Netherlands. The Caribbean parts of the kingdom lie outside the btw and are other countries. */
export const DUTCH = 'NL,NLD,Nederland,(The) Netherlands,Netherlands The,Holland,Pays-Bas,(Die) Niederlande';

/**
 * ISO 3166 codes of two letters, UK, EL and XI; without NA, which people write for "not applicable".
 *
 * Each word is a first letter with every second one it goes with: `ADE` is AD and AE.
 */
export const OTHER_CODES =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHLRST FIJKMOR GABDEFGHILMNPQRSTUWY ' +
  'HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NCEFGIOPRUZ OM PAEFGHKLMNRSTWY QA ' +
  'REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGKMSYZ VACEGINU WFS XIK YET ZAMW';

/**
 * The EU and the countries Dutch small businesses deal with most, in Dutch and English; the neighbours, Austria and
 * Switzerland in German and French too, and the codes of three letters that are met at all.
 */
export const OTHER_NAMES =
  'DEU,BEL,FRA,GBR,USA,België,Belgium,Belgien,Belgique,Duitsland,Germany,' +
  'Deutschland,Frankrijk,France,Luxemburg,Luxembourg,Oostenrijk,Austria,Österreich,Spanje,Spain,' +
  'España,Portugal,Italië,Italy,Italia,Griekenland,Greece,Ierland,Ireland,Denemarken,Denmark,Zweden,Sweden,Finland,' +
  'Estland,Estonia,Letland,Latvia,Litouwen,Lithuania,Polen,Poland,Tsjechië,Tsjechische Republiek,Czechia,' +
  'Czech Republic,Slowakije,Slovakia,Slovenië,Slovenia,Hongarije,Hungary,Roemenië,Romania,Bulgarije,Bulgaria,Kroatië,' +
  'Croatia,Cyprus,Malta,(Het) Verenigd Koninkrijk,(The) United Kingdom,' +
  'Groot-Brittannië,Great Britain,Engeland,England,' +
  '(De) Verenigde Staten (van) (Amerika),VS,(The) United States (of) (America),' +
  'Amerika,Zwitserland,Switzerland,(Die) Schweiz,Suisse,Noorwegen,Norway,IJsland,Iceland,' +
  'Liechtenstein,Turkije,Turkey,Türkiye,Oekraïne,Ukraine,Rusland,Russia,Canada,Mexico,Suriname,Aruba,Curaçao,' +
  'Sint Maarten,Caribisch Nederland,China,Hongkong,Japan,India,Singapore,Israël,Australië,Australia,Nieuw-Zeeland,' +
  'New Zealand,Zuid-Afrika,South Africa,Marokko,Morocco';

/** Which customers live in another country of the Union: their consumers make distance sales. */
import type { Cell } from '../cell';
import { countryIn } from '../country';
import { wordKey } from '../written-words';

const NAMES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR EL HU IE IT LV LT LU MT PL PT RO SK SI ES SE XI ' +
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT POL PRT ROU SVK SVN ESP SWE ' +
  'België Belgium Belgien Belgique Duitsland Germany Deutschland Frankrijk France Frankreich Luxemburg Luxembourg ' +
  'Oostenrijk Austria Österreich Spanje Spain España Portugal Italië Italy Italia Griekenland Greece Ierland Ireland ' +
  'Denemarken Denmark Danmark Zweden Sweden Sverige Finland Estland Estonia Letland Latvia Litouwen Lithuania Polen ' +
  'Poland Tsjechië Czechia Slowakije Slovakia Slovenië Slovenia Hongarije Hungary Roemenië Romania Bulgarije Bulgaria ' +
  'Kroatië Croatia Cyprus Malta';

const EU: ReadonlySet<string> = new Set(NAMES.split(' ').map(wordKey));

/** Where a customer lives: `null` for a blank cell, `unknown` for a text that is no country we know. */
export type Region = 'NL' | 'EU' | 'outside' | 'unknown' | null;

/**
 * The region of a country cell.
 *
 * @example regionOf('BE') //=> 'EU'
 */
export function regionOf(cell: Cell): Region {
  if (cell === null || cell === 0) return null;
  const country = countryIn(cell);
  if (country === null) return 'unknown';
  if (country === 'NL') return 'NL';
  return typeof cell === 'string' && cell.split(/[()[\]/,;:|–—-]+/).some((part) => EU.has(wordKey(part)))
    ? 'EU'
    : 'outside';
}

/** What a source of a rule is: a title, a dated link, and when its words were read. */
import { type Day, day } from '../values/day';

/**
 * How the words were read: `read` on the page of the authority or in the text of the law, `quoted` by somebody who
 * gives the address and the day, `secondary` as an adviser or the press puts it. Nothing from memory is a source.
 */
type Standing = 'read' | 'quoted' | 'secondary';

/** One source; its words stand in quotes, the link of a law text carries the day of the version that was read. */
export type Source = {
  readonly title: string;
  readonly url: string;
  readonly checkedOn: Day;
  readonly standing: Standing;
};

/** Sources by key, such as `wet-ob-25a-1@2025`: law, article, paragraph and the year its words start to hold. */
export type Sources = { readonly [key: string]: Source };

/** The day on which every source was last looked up. */
const CHECKED_ON = day('2026-11-22');

/** A source read on the page of the authority or in the text of the law. */
export function read(title: string, url: string): Source {
  return { title, url, checkedOn: CHECKED_ON, standing: 'read' };
}

/** A source as an adviser or the press puts it. */
export function secondary(title: string, url: string): Source {
  return { ...read(title, url), standing: 'secondary' };
}

/**
 * A text of wetten.overheid.nl; the link leads to its article.
 *
 * @param place - such as `art. 25a lid 1`
 * @param version - the day of the version that was read
 */
export function lawText(id: string, title: string, place: string, version: string, note = ''): Source {
  const [, article = ''] = place.split(' ');
  return read(`${title}, ${place}${note}`, `https://wetten.overheid.nl/${id}/${version}#Artikel${article}`);
}

/** The Wet op de omzetbelasting 1968, in the version of 1 January 2026 unless another one was read. */
export function vatAct(place: string, version = '2026-01-01', note = ''): Source {
  return lawText('BWBR0002629', 'Wet op de omzetbelasting 1968', `art. ${place}`, version, note);
}

/**
 * Paragraphs of the Wet op de omzetbelasting 1968 by key: `25a-1` is art. 25a lid 1.
 *
 * @param year - the year in the key: from then on the words hold
 */
export function paragraphs<const Year extends number, const Place extends string>(
  year: Year,
  version: string,
  note: string,
  ...places: readonly Place[]
): { readonly [Key in `wet-ob-${Place}@${Year}`]: Source } {
  const sources = places.map((place) => [
    `wet-ob-${place}@${year}`,
    vatAct(place.replace('-', ' lid '), version, note),
  ]);
  return Object.fromEntries(sources);
}

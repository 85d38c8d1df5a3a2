/** What a source of a rule is: a title, a dated link, and when its words were read. */
import type { Day } from '../values/day';

/**
 * How the words were read: `read` on the page of the authority or in the text of the law, `quoted` by somebody who
 * gives the address and the day, `secondary` as an adviser or the press puts it. Nothing from memory is a source.
 */
export type Standing = 'read' | 'quoted' | 'secondary';

/** One source; its words stand in quotes, the link of a law text carries the day of the version that was read. */
export type Source = {
  readonly title: string;
  readonly url: string;
  readonly checkedOn: Day;
  readonly standing: Standing;
};

/** Sources by key, such as `wet-ob-25a-1@2025`: law, article, paragraph and the year its words start to hold. */
export type Sources = { readonly [key: string]: Source };

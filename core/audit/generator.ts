/** A small seeded generator: the same seed gives the same numbers on every machine. */

/** The next number, from 0 up to but not including 1. */
export type Generator = () => number;

/**
 * Mulberry32.
 *
 * @param seed - a whole number; only its lowest 32 bits count
 */
export function generator(seed: number): Generator {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws without putting back; all of them when there are fewer. The order is that of the list. */
export function drawn<Item>(items: readonly Item[], size: number, next: Generator): Item[] {
  const places = items.map((_, place) => place);
  const wanted = Math.min(size, places.length);
  for (let at = 0; at < wanted; at += 1) {
    const other = at + Math.floor(next() * (places.length - at));
    const held = places[at] as number;
    places[at] = places[other] as number;
    places[other] = held;
  }
  return places
    .slice(0, wanted)
    .sort((a, b) => a - b)
    .map((place) => items[place] as Item);
}

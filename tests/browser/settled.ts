/** Waits for a condition, and says what it saw last when it never comes. */

const LONGEST = 15_000;
const PAUSE = 50;

/**
 * Asks again and again until there is nothing left to complain about.
 *
 * @param complaint - what is not yet right, or `null`
 * @param longest - milliseconds
 * @throws Error with the last complaint
 */
export async function settled(complaint: () => Promise<string | null>, longest = LONGEST): Promise<void> {
  const until = Date.now() + longest;
  for (;;) {
    const last = await complaint();
    if (last === null) return;
    if (Date.now() > until) throw new Error(last);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** The oracle against the golden cases: what was worked out by hand must hold for it too. */
import { describe, expect, it } from 'vitest';
import { goldenFiles, mismatch } from '../golden-runner';
import { knows, oracle } from './oracle';

// The oracle knows plain words only, and of CHECK the rows and columns.
const BEYOND = ['treatments-other-words', 'errors-check-shows'];

for (const { name, cases } of goldenFiles()) {
  const known = cases.filter(({ id, fn }) => knows(fn) && !BEYOND.includes(id));
  if (known.length === 0) continue;
  describe(name, () => {
    it.each(known.map((one) => [one.id, one.fn, one.why, one] as const))('%s %s: %s', (_id, fn, _why, one) => {
      expect(mismatch(oracle(fn, one.args), one)).toBeNull();
    });
  });
}

/** Every golden case, in both hosts as they ship. */
import { describe, expect, it } from 'vitest';
import { goldenFiles, mismatch } from '../golden-runner';
import { HOSTS } from './bundles';

describe.each(HOSTS)('golden cases in $name', ({ load }) => {
  const call = load();
  for (const { name, cases } of goldenFiles()) {
    describe(name, () => {
      it.each(cases.map((one) => [one.id, one.fn, one.why, one] as const))('%s %s: %s', (_id, fn, _why, one) => {
        expect(mismatch(call(fn, one.args), one)).toBeNull();
      });
    });
  }
});

/** Tells when the sheet is at rest: nothing is calculated, and no add-in is asked. */
import type { Calls } from './calls';
import type { Engine } from './spreadsheet';

/** An answer starts a calculation in the next turns of the page; until then the sheet is not at rest. */
const SETTLING = 60;

/**
 * Follows the calculation of a workbook.
 *
 * @param changed - told `true` when the sheet comes to rest, `false` when it starts again
 */
export function watchQuiet(engine: Engine, calls: Calls, changed: (quiet: boolean) => void): void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const formula = engine.getFormula();
  formula.calculationStart(() => {
    clearTimeout(settling);
    changed(false);
  });
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => (calls.waiting() === 0 ? changed(true) : settle()), SETTLING);
  };
  formula.calculationEnd(settle);
}

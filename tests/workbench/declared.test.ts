/** The functions that Google would find in the text of a script. */
import { expect, test } from 'vitest';
import { declaredFunctions } from '../../workbench/gsheets/declared';

const CODE = `
/** Not for cells. */
function onOpen() {}

/**
 * Omzet die meetelt.
 *
 * @param {A2:A500} datums Eén kolom
 * @param {H1} peildatum (Optioneel) Een dag
 * @return Eén cel
 * @customfunction
 */
function KOR_TURNOVER(datums, peildatum) {
  return 1;
}
`;

test('a function under a comment with @customfunction is found, with its help', () => {
  expect(declaredFunctions(CODE)).toEqual([
    {
      name: 'KOR_TURNOVER',
      summary: 'Omzet die meetelt.',
      parameters: [
        { name: 'datums', about: 'Eén kolom', optional: false },
        { name: 'peildatum', about: 'Een dag', optional: true },
      ],
      least: -1,
      most: -1,
    },
  ]);
});

/** Every formula of ours in the open workbook, with what the core answers in Node to the same cells. */
import type { Page } from 'playwright-core';
import { type AnswerCell, type FunctionId, type Outcome, run } from '../../core/index';

/** A formula with its place, its function and the cells of its arguments. */
type AskedFormula = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly id: FunctionId;
  readonly args: readonly unknown[];
};

/** A cell that must show an answer; numbers and days as numbers. */
export type ExpectedCell = { readonly at: string; readonly id: FunctionId; readonly value: string | number };

/** What the workbook must show, cell by cell; `error` stands for a call that fails. */
export async function expectedAnswers(page: Page, error: Readonly<Record<string, string>>): Promise<ExpectedCell[]> {
  const asked = await page.evaluate(formulasOfOurs);
  return asked.flatMap(({ sheet, row, column, id, args }) => {
    const outcome = run(id, args, { cell: () => null, language: () => 'nl' });
    return plainCells(outcome, error).flatMap((cells, i) =>
      cells.map((value, j) => ({ at: `${sheet}!${letters(column + j)}${row + i + 1}`, id, value })),
    );
  });
}

/** What a cell shows, as a plain value: Dutch euros and days become numbers. */
export function plainValue(shown: string | number | null): string | number {
  if (typeof shown === 'number') return shown;
  const euros = /^(-?)€ ([\d.]+),(\d\d)$/.exec(shown ?? '');
  if (euros) return Number(`${euros[1]}${euros[2]?.replaceAll('.', '')}.${euros[3]}`);
  const day = /^(\d\d)-(\d\d)-(\d{4})$/.exec(shown ?? '');
  return day ? Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])) / 86_400_000 + 25569 : (shown ?? '');
}

function plainCells(outcome: Outcome, error: Readonly<Record<string, string>>): (string | number)[][] {
  if (!outcome.ok) return [[error[outcome.error] ?? '']];
  const plain = (cell: AnswerCell) =>
    typeof cell === 'object' ? cell.day : typeof cell === 'boolean' ? Number(cell) : cell;
  return outcome.cells.map((row) => row.map(plain));
}

const letters = (column: number): string => String.fromCharCode(65 + column);

/** Runs in the page: finds the formulas and reads the cells behind their arguments. */
function formulasOfOurs(): AskedFormula[] {
  const book = window.workbench.engine.getActiveWorkbook();
  if (!book) throw new Error('no workbook');
  const cellsOf = (arg: string, here: string): unknown => {
    if (/^"/.test(arg)) return arg.slice(1, -1);
    const [sheet, range] = arg.includes('!') ? arg.split('!') : [here, arg];
    const cells = book
      .getSheetByName(sheet ?? '')
      ?.getRange(range ?? '')
      .getRawValues();
    return range?.includes(':') ? cells : cells?.[0]?.[0];
  };
  return book.getSheets().flatMap((sheet) =>
    sheet
      .getDataRange()
      .getFormulas()
      .flatMap((formulas, row) =>
        formulas.flatMap((formula, column) => {
          const [, id, args = ''] = /^=KOR[._]([A-Z0-9]+)\((.*)\)$/.exec(formula) ?? [];
          if (id === undefined) return [];
          const name = sheet.getSheetName();
          return [
            { sheet: name, row, column, id: id as FunctionId, args: args.split(',').map((arg) => cellsOf(arg, name)) },
          ];
        }),
      ),
  );
}

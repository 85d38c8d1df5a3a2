/** The functions of an add-in as functions of the formula engine. */
import {
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  type IFunctionInfo,
  type IUniverEngineFormulaConfig,
} from '@univerjs/preset-sheets-core';
import type { AddIn, Argument, SheetFunction } from './add-in';
import type { Calls } from './calls';
import { argumentOf, errorValue, sheetValue } from './cells';

/** A function as Univer wants it: its class and its name in formulas. */
export type EngineFunction = NonNullable<IUniverEngineFormulaConfig['function']>[number];

/** Shown while the add-in is at work. */
const BUSY = '#BUSY!';

/**
 * One class for each function of an add-in.
 *
 * Univer's `registerFunction` is no way in: a function that throws there stops the whole calculation, and blank cells
 * arrive as 0.
 *
 * @param isOpen - is this the add-in whose turn it is? The functions of another are unknown, as in the real program
 */
export function engineFunctions(addIn: AddIn, calls: Calls, isOpen: () => boolean): EngineFunction[] {
  return addIn.functions.map(({ name, least, most }) => {
    class AddInFunction extends BaseFunction {
      override minParams = least;
      override maxParams = most;

      override calculate(...values: BaseValueObject[]): BaseValueObject {
        if (!isOpen()) return errorValue('#NAME?');
        const args = values.map(argumentOf);
        if (args.some(isBusy)) return errorValue(BUSY);
        const { unitId, subUnitId, row, column } = this;
        const place = { unitId: unitId ?? '', sheetId: subUnitId ?? '', row, column };
        const answer = calls.answer(addIn, name, args, place);
        return answer === null ? errorValue(BUSY) : sheetValue(answer, place);
      }
    }
    return [AddInFunction, name];
  });
}

/** What the engine's own help shows for the functions of an add-in. */
export function engineHelp({ functions }: AddIn): IFunctionInfo[] {
  return functions.map(({ name, summary, parameters }: SheetFunction) => ({
    functionName: name,
    functionType: FunctionType.User,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.about,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

/** A cell that depends on a busy cell waits with it; the engine reads a busy cell as plain text. */
function isBusy(argument: Argument): boolean {
  return argument?.some((row) => row.includes(BUSY)) === true;
}

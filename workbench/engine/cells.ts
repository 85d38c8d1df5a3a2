/** Cells in and out: what the formula engine hands to a function, and what it accepts as an answer. */
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { Answer, Argument, Given, Shown } from './add-in';
import type { Place } from './place';

/** An argument of a formula as plain cells; an argument left out between two others arrives as a lone blank. */
export function argumentOf(value: BaseValueObject): Argument {
  if (value.isArray()) return value.getArrayValue().map((row) => Array.from(row, (cell) => given(cell ?? null)));
  return value.isNull() ? null : [[given(value)]];
}

function given(value: BaseValueObject | null): Given {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  return value.isDateFormat() ? { date: Number(plain) } : plain;
}

/** An answer as the engine shows it at a place; more than one cell spills. */
export function sheetValue(answer: Answer, { unitId, sheetId, row, column }: Place): BaseValueObject {
  if (!answer.ok) return errorValue(answer.error);
  const values = answer.cells.map((cells) => cells.map(shown));
  const [first] = values[0] ?? [];
  if (first === undefined) return StringValueObject.create('');
  const columnCount = values[0]?.length ?? 1;
  if (values.length === 1 && columnCount === 1) return first;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount,
    unitId,
    sheetId,
    row,
    column,
  });
}

/** An error value; the engine also shows codes of other programs, such as `#BUSY!`. */
export function errorValue(code: string): ErrorValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

function shown(cell: Shown): BaseValueObject {
  if (typeof cell === 'string') return StringValueObject.create(cell);
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? NumberValueObject.create(cell) : errorValue('#NUM!');
  return NumberValueObject.create(cell.number, cell.format);
}

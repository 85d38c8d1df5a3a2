/** A checksum of the cells that were audited, to see whether a later run saw the same. */
import { type Cell, type CellReader, cellOf, type Grid } from '../ledger/cell';
import { hashOf } from './fingerprint';

/** The checksum of a grid: of every cell with its sort and place; blanks at the end of a row add nothing. */
export function checksumOf(grid: Grid, reader: CellReader): string {
  return hashOf(grid.map((row) => hashOf(rowOf(row, reader))).join(''));
}

function rowOf(row: readonly unknown[], reader: CellReader): string {
  const cells = row.map((value) => shown(cellOf(value, reader)));
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return cells.join('\u0001');
}

/** A number 1 and a text 1 are not the same input. */
function shown(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.kind === 'day' ? `d${cell.day}` : `e${cell.code}`;
  return `${(typeof cell)[0]}${cell}`;
}

/** A report with its rows as one line of JSON, in pieces: a million rows never stand in memory as objects or as text. */
import type { FileReport, RowReport } from './file-report';

const ROWS_IN_PIECE = 20_000;

/** The bytes of the line, without a line break; `rows` is its last member. */
export function jsonLine(report: FileReport, rows: Iterable<RowReport>): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let text = `${JSON.stringify(report).slice(0, -1)},"rows":[`;
  let count = 0;
  for (const row of rows) {
    text += `${count === 0 ? '' : ','}${JSON.stringify(row)}`;
    count += 1;
    if (count % ROWS_IN_PIECE !== 0) continue;
    pieces.push(bytesOf(text));
    text = '';
  }
  pieces.push(bytesOf(`${text}]}`));
  return pieces;
}

/** Memory of its own, so that it can be handed from thread to thread. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

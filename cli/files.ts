/** The files of a run: those named, and those of a kind we read inside the folders named. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const READABLE = new Set(['.xlsx', '.xlsm', '.csv', '.txt', '.tsv', '.xaf', '.xml']);
/** Inside a folder plain text is left alone: it is rarely a ledger. */
const IN_FOLDERS = new Set([...READABLE].filter((extension) => extension !== '.txt'));

/**
 * The files to read, each once, those of a folder in the order of their names.
 *
 * @param leaveOut - paths that are no ledger: the overview of this very run
 * @returns a path that does not exist is among them: it becomes a line with that reason
 */
export function findFiles(paths: readonly string[], leaveOut: readonly string[] = []): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    if (isFolder(path)) for (const file of filesIn(path)) found.add(file);
    else found.add(path);
  }
  for (const path of leaveOut) found.delete(path);
  return [...found];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Not followed: links to folders, hidden folders, and the lock files that Excel leaves beside an open workbook. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (/^(\.|~\$)/.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() && IN_FOLDERS.has(extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

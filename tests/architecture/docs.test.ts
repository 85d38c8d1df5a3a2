/** Every file says what it is for, every export has a docblock, and every law it cites can be looked up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { SOURCES } from '../../core/law/sources';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['core', 'excel-addin', 'gsheets-addon', 'sidebar', 'cli'];
const GENERATED = /(^|[\\/])(node_modules|dist)[\\/]|\.d\.ts$/;

it('documents every file and every export, with laws that exist', () => {
  const misses = FOLDERS.flatMap(filesOf).flatMap((path) => missesOf(path, readFileSync(join(ROOT, path), 'utf8')));
  expect(misses.join('\n')).toBe('');
});

it.each([
  ['/** A file. */\nexport const a = 1;', 'a.ts: no sentence that says what the file is for'],
  ['/** A file. */\n\nexport const a = 1;\n', 'a.ts: no sentence that says what the file is for'],
  ['const a = 1;\n/** A. */\nexport function b() {}', 'a.ts: no sentence that says what the file is for'],
  ['/** A file. */\nimport "b";\nexport type A = 1;', 'a.ts:3: A has no docblock'],
  [
    '/** A file. */\n\n/** A.\n *\n * Law: wet-ob-25a-10@2025\n */\nexport const a = 1;',
    'a.ts: no source wet-ob-25a-10@2025',
  ],
])('finds a miss: %j', (text, miss) => {
  expect(missesOf('a.ts', text)).toContain(miss);
});

it('accepts several laws in one line', () => {
  const text =
    '/** A file. */\n\n/** A.\n *\n * Law: wet-ob-25a-9@2025,\n * wet-ob-25-8@2020\n */\nexport const a = 1;';
  expect(missesOf('a.ts', text)).toEqual([]);
});

function filesOf(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !GENERATED.test(file))
    .sort();
}

function missesOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const opening = opens(file, text) ? [] : [`${path}: no sentence that says what the file is for`];
  return [...opening, ...undocumented(file, path), ...unknownLaws(path, text)];
}

/** A docblock at the top that belongs to the file: the first export needs one of its own after it. */
function opens(file: ts.SourceFile, text: string): boolean {
  if (!text.startsWith('/**')) return false;
  const first = file.statements[0];
  return first === undefined || !isExported(first) || docblocksOf(first).length > 1;
}

function undocumented(file: ts.SourceFile, path: string): string[] {
  const seen = new Set<string>();
  return file.statements.filter(isExported).flatMap((statement) => {
    const name = namesOf(statement);
    const documented = docblocksOf(statement).length > 0 || seen.has(name);
    seen.add(name);
    const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line + 1;
    return documented ? [] : [`${path}:${line}: ${name} has no docblock`];
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function docblocksOf(statement: ts.Statement): readonly string[] {
  const text = statement.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, statement.pos) ?? [];
  return comments.map(({ pos, end }) => text.slice(pos, end)).filter((comment) => comment.startsWith('/**'));
}

function namesOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  return (statement as ts.DeclarationStatement).name?.getText() ?? 'an export';
}

function unknownLaws(path: string, text: string): string[] {
  return docblocksIn(text)
    .flatMap((block) => [...block.matchAll(/\bLaw:\s*([\w@.-]+(?:\s*,\s*[\w@.-]+)*)/g)])
    .flatMap(([, keys = '']) => keys.split(',').map((key) => key.trim()))
    .filter((key) => !Object.hasOwn(SOURCES, key))
    .map((key) => `${path}: no source ${key}`);
}

function docblocksIn(text: string): string[] {
  return (text.match(/\/\*\*[\s\S]*?\*\//g) ?? []).map((block) => block.replace(/^\s*\*(?!\/)/gm, ''));
}

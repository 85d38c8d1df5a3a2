/** Code.js as Google Sheets meets it: its names, its help, its syntax, its menu, and the services it may touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, PARAMETERS } from '../../core/index';
import { codeJs, loadScript, ROOT } from './gas/load-script';
import { functionMode, noneMode } from './gas/modes';
import { SERVICES, strict } from './gas/strict';

const HANDLERS = ['activateHere', 'onEdit', 'onInstall', 'onOpen', 'repairAllFormulas', 'showAbout'];
const code = codeJs();
const tree = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2021, true, ts.ScriptKind.JS);
const declared = tree.statements.filter(ts.isFunctionDeclaration);
const nameOf = (node: ts.FunctionDeclaration) => node.name?.text ?? '';

function everyNode(visit: (node: ts.Node) => void): void {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(tree);
}

describe('the folder that is pushed', () => {
  test('holds three files', () => {
    expect(readdirSync(`${ROOT}dist/gsheets`).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  });

  test('asks for two rights and nothing more', () => {
    expect(JSON.parse(readFileSync(`${ROOT}dist/gsheets/appsscript.json`, 'utf8'))).toEqual({
      timeZone: 'Europe/Amsterdam',
      // Messages quote cells of the ledger: an exception log elsewhere would carry them out of the workbook.
      exceptionLogging: 'NONE',
      runtimeVersion: 'V8',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test('has a sidebar that is one file and loads nothing', () => {
    const page = readFileSync(`${ROOT}dist/gsheets/sidebar.html`, 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).not.toMatch(/<link|<img|<iframe|\ssrc\s*=|@import|url\(/i);
    expect(page).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\beval\(/);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('{{');
    expect(page).not.toContain('=KOR.');
  });
});

describe('Code.js', () => {
  test('declares every function of the catalogue, the triggers and the menu items, and one global of its own', () => {
    const names = [...CATALOGUE.map(({ id }) => `KOR_${id}`), ...HANDLERS].sort();
    expect(declared.map(nameOf).sort()).toEqual(names);
    expect([...loadScript(code).names].sort()).toEqual(['__kor', ...names].sort());
    for (const name of names) expect(name).not.toMatch(/_$/);
  });

  test.each(CATALOGUE.map((spec) => [spec.id, spec] as const))('KOR_%s has complete help in Dutch', (id, spec) => {
    const node = declared.find((one) => nameOf(one) === `KOR_${id}`);
    if (node === undefined) throw new Error('not declared');
    const [help, ...more] = node.getChildren(tree).filter(ts.isJSDoc);
    expect(more).toEqual([]);
    // Google reads the comment directly above the declaration alone.
    expect(code.slice(help?.end, node.getStart(tree))).toBe('\n');
    expect(help?.comment).toBe(`${spec.summary.nl}.`);
    const lines = (help?.getText(tree) ?? '').split('\n').map((line) => line.replace(/^ \*\/? ?/, ''));
    const parameters = spec.parameters.map((key) => PARAMETERS[key]);
    expect(lines.filter((line) => line.startsWith('@param'))).toEqual(
      parameters.map(
        ({ name, about, optional, example }) =>
          `@param {${example}} ${name.nl} ${optional ? '(Optioneel) ' : ''}${about.nl}`,
      ),
    );
    expect(lines.filter((line) => line.startsWith('@')).slice(parameters.length)).toEqual([
      expect.stringMatching(/^@return \S/),
      '@customfunction',
    ]);
    expect(node.parameters.map((one) => one.getText(tree))).toEqual(parameters.map(({ name }) => name.nl));
    expect(help?.getText(tree)).not.toMatch(/[<>]/);
  });

  test('triggers and menu items are not offered as functions', () => {
    for (const node of declared.filter((one) => HANDLERS.includes(nameOf(one)))) {
      expect(node.getChildren(tree).filter(ts.isJSDoc)).toEqual([]);
    }
  });

  test('is a script of 2021 at most, without private or static members', () => {
    // Lowering to 2021 changes nothing: nothing newer stands in it.
    const at = (target: string) => transformSync(code, { target, charset: 'utf8' }).code;
    expect(at('es2021')).toBe(at('esnext'));
    everyNode((node) => {
      expect(ts.isPrivateIdentifier(node) || ts.isClassStaticBlockDeclaration(node)).toBe(false);
      const statics = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
      expect(statics.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)).toBe(false);
      expect(ts.isImportDeclaration(node) || ts.isExportDeclaration(node)).toBe(false);
    });
  });

  test('knows four services and no other, no network, no timers, no code from text, no clock of the server', () => {
    const used = new Set<string>();
    everyNode((node) => {
      if (ts.isIdentifier(node)) used.add(node.text);
    });
    const services = SERVICES.filter((name) => used.has(name));
    expect(services).toEqual(['HtmlService', 'ScriptApp', 'Session', 'SpreadsheetApp', 'Utilities']);
    for (const name of ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval']) {
      expect(used).not.toContain(name);
    }
    // The day of a Date in the zone of the script is the wrong day for files elsewhere.
    for (const name of ['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getTimezoneOffset', 'now']) {
      expect(used).not.toContain(name);
    }
    for (const name of ['window', 'document', 'process', 'require', 'performance', 'crypto', 'TextEncoder', 'URL']) {
      expect(used).not.toContain(name);
    }
  });

  test('is smaller than 150 kB', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(150_000);
  });

  test('touches no service while it loads', () => {
    expect(() => loadScript(code)).not.toThrow();
  });
});

describe('the menu', () => {
  const items = (locale?: string, trigger = 'onOpen') => {
    const mode = noneMode(locale);
    loadScript(code, mode.services).call(trigger, { authMode: 'NONE' });
    expect(mode.shown()).toBe(1);
    return mode.items;
  };

  test('stands before the user has allowed anything, in Dutch', () => {
    const dutch = [
      ['Activeer in dit bestand', 'activateHere'],
      ['KOR-formules herstellen', 'repairAllFormulas'],
      ['Over KORwacht', 'showAbout'],
    ];
    expect(items()).toEqual(dutch);
    expect(items('nl')).toEqual(dutch);
    expect(items('de')).toEqual(dutch);
    expect(items('nl', 'onInstall')).toEqual(dutch);
  });

  test('is English for who uses Google in English', () => {
    expect(items('en_GB').map(([text]) => text)).toEqual([
      'Activate in this file',
      'Repair KOR formulas',
      'About KORwacht',
    ]);
  });

  test('names functions that exist', () => {
    const { names } = loadScript(code);
    for (const [, handler] of items()) expect(names).toContain(handler);
  });

  /** A click in the menu: all rights, and what was shown. */
  const clicked = (handler: string, locale = 'nl') => {
    const shown: unknown[] = [];
    let asked = 0;
    const page = { title: '', setTitle: (title: string) => Object.assign(page, { title }) };
    loadScript(code, {
      ScriptApp: { AuthMode: strict('AuthMode', { FULL: 'FULL' }), requireAllScopes: () => void asked++ },
      Session: { getActiveUserLocale: () => locale },
      HtmlService: { createHtmlOutputFromFile: (file: string) => Object.assign(page, { file }) },
      SpreadsheetApp: {
        getUi: () =>
          strict('Ui', {
            ButtonSet: strict('ButtonSet', { OK: 'OK' }),
            alert: (...texts: string[]) => void shown.push(texts),
            showSidebar: (html: unknown) => void shown.push(html),
          }),
      },
    }).call(handler);
    expect(asked).toBe(1);
    return shown;
  };

  test('activating says which function to try, with ; between arguments', () => {
    expect(clicked('activateHere')).toEqual([
      ['KORwacht', expect.stringContaining('=KOR_TURNOVER(A2:A500;D2:D500)'), 'OK'],
    ]);
    expect(clicked('activateHere', 'en')).toEqual([['KORwacht', expect.stringMatching(/^KORwacht is active/), 'OK']]);
  });

  test('the sidebar opens under its own name', () => {
    expect(clicked('showAbout')).toMatchObject([{ file: 'sidebar', title: 'KORwacht' }]);
  });
});

describe('a worksheet function', () => {
  /** Calls with what a function may touch, and counts. */
  const called = (name: string, args: readonly unknown[], settings = {}) => {
    const mode = functionMode(settings);
    const script = loadScript(code, mode.services);
    const answer = (): unknown => script.call(name, ...args);
    return { answer, asked: mode.asked };
  };

  test('asks Google nothing where no date object and no message is needed', () => {
    const { answer, asked } = called('KOR_TURNOVER', [
      [['2026-05-01'], ['']],
      [[1234.5], ['']],
    ]);
    expect(answer()).toBe(1234.5);
    expect(asked).toEqual({ zone: 0, locale: 0, formatDate: 0 });
  });

  test('asks for the zone once in a call, and again in the next one', () => {
    const mode = functionMode();
    const script = loadScript(code, mode.services);
    const dates = [[new Date('2026-05-01T12:00:00Z')], [new Date('2026-06-01T12:00:00Z')]];
    expect(script.call('KOR_TURNOVER', dates, [[1], [2]])).toBe(3);
    expect(mode.asked.zone).toBe(1);
    script.call('KOR_TURNOVER', dates, [[1], [2]]);
    expect(mode.asked.zone).toBe(2);
  });

  test('takes "" or nothing for an argument left out in the middle', () => {
    const dates = [['2026-05-01']];
    for (const none of ['', undefined]) {
      expect(called('KOR_STATUS', [dates, [[1]], none, none, none, 'en']).answer()).toBe('within limit');
      expect(called('KOR_STATUS', [dates, [[1]], none, none, none, none]).answer()).toBe('binnen grens');
    }
  });

  test('answers one cell as itself and a range as rows without holes', () => {
    expect(called('KOR_RUNNING', [[['2026-05-01']], [[5]]]).answer()).toBe(5);
    const rows = called('KOR_RUNNING', [
      [['2026-05-01'], [''], ['2026-05-02']],
      [[5], [''], [6]],
    ]).answer();
    expect(JSON.parse(JSON.stringify(rows))).toEqual([[5], [''], [11]]);
  });

  test('throws the message where there is no answer, in the language of the user', () => {
    const dutch = called('KOR_CROSSING', [[['2026-05-01']], [[5]]]);
    const english = called('KOR_CROSSING', [[['2026-05-01']], [[5]]], { locale: 'en_US' });
    const said = ({ answer }: typeof dutch): Error => {
      try {
        answer();
      } catch (thrown) {
        return thrown as Error;
      }
      throw new Error('an answer came');
    };
    expect(said(dutch)).toMatchObject({ name: 'Error', message: expect.stringMatching(/\w/) });
    expect(said(english).message).not.toBe(said(dutch).message);
    expect(dutch.asked.locale).toBeGreaterThan(0);
    expect(said(dutch).message).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('refuses more arguments than it has', () => {
    const { answer } = called('KOR_DEADLINE', ['2027-01-01', 'veilig', 1]);
    expect(answer).toThrow(/KOR_DEADLINE neemt hoogstens 2 argumenten/);
  });

  test('answers a day as a Date of the script, and a thing that is no cell as an unreadable row', () => {
    const { answer } = called('KOR_OPENAGAIN', ['2026-05-01']);
    expect(Object.prototype.toString.call(answer())).toBe('[object Date]');
    expect(called('KOR_TURNOVER', [[['2026-05-01']], [[{ picture: true }]]]).answer).toThrow(/1/);
    expect(called('KOR_TURNOVER', [[[new Date(Number.NaN)]], [[1]]]).answer).toThrow(/1/);
  });
});

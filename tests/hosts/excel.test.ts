/** The built functions of Excel: what is associated, how they are called, and the face of their answers. */
import { describe, expect, test } from 'vitest';
import { CATALOGUE, PARAMETERS } from '../../core/index';
import { builtFile, CustomFunctionsError, type FakeOffice, INVOCATION, loadBundle } from './office-host/bundle';

type Declared = { readonly id: string; readonly parameters: readonly { readonly name: string }[] };

const dutch: FakeOffice = { context: { displayLanguage: 'nl-NL' } };
const english: FakeOffice = { context: { displayLanguage: 'en-US' } };
const withFormats: FakeOffice = { context: { displayLanguage: 'nl-NL', requirements: { isSetSupported: () => true } } };

const dates = [[46023], [46054], [46082]];
const amounts = [[9000], [11000], [0.01]];

const call = (id: string, args: readonly unknown[], office: FakeOffice | undefined = dutch) => {
  const called = loadBundle(office).get(id);
  if (called === undefined) throw new Error(`not associated: ${id}`);
  const { length } = CATALOGUE.find((one) => one.id === id)?.parameters ?? [];
  return called(...args, ...Array.from({ length: length - args.length }, () => null), INVOCATION);
};

const refusal = (run: () => unknown): CustomFunctionsError => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof CustomFunctionsError) return thrown;
    throw thrown;
  }
  throw new Error('it answered');
};

describe('the functions that Excel finds', () => {
  const declared = (file: string) => (JSON.parse(builtFile(file)) as { functions: readonly Declared[] }).functions;
  const ids = CATALOGUE.map(({ id }) => id);

  test('are those of the catalogue, in script and metadata alike', () => {
    expect([...loadBundle(dutch).keys()]).toEqual(ids);
    expect(declared('functions.json').map(({ id }) => id)).toEqual(ids);
    expect(declared('functions-en.json').map(({ id }) => id)).toEqual(ids);
  });

  test('name their arguments in both languages', () => {
    const names = (language: 'nl' | 'en') =>
      CATALOGUE.map(({ parameters }) => parameters.map((key) => PARAMETERS[key].name[language]));
    const inFile = (file: string) => declared(file).map(({ parameters }) => parameters.map(({ name }) => name));
    expect(inFile('functions.json')).toEqual(names('nl'));
    expect(inFile('functions-en.json')).toEqual(names('en'));
  });

  test('load where there is no Office, and answer in Dutch', () => {
    expect(call('TURNOVER', [dates, amounts], undefined)).toEqual([[20000.01]]);
    const undecided = loadBundle().get('TURNOVER');
    expect(refusal(() => undecided?.(dates, [[1], ['veel'], [3]], null, null, null, INVOCATION)).message).toMatch(
      /^Rij 2\b/,
    );
  });
});

describe('arguments', () => {
  test('left out are null', () => {
    expect(call('TURNOVER', [dates, amounts])).toEqual([[20000.01]]);
  });

  test('never include the invocation object, not even where old metadata declares fewer', () => {
    const turnover = loadBundle(dutch).get('TURNOVER');
    expect(turnover?.(dates, amounts, INVOCATION)).toEqual([[20000.01]]);
    expect(turnover?.(dates, amounts, null, null, null, INVOCATION, 'more')).toEqual([[20000.01]]);
  });

  test.each([
    ['null, as Excel on the web hands it over', null],
    ['0, as Excel on the desktop hands it over', 0],
    ['empty text', ''],
    ['an empty rich value', { type: 'Empty', basicValue: '' }],
  ])('a blank row may be %s', (_words, blank) => {
    expect(
      call('TURNOVER', [
        [...dates, [blank]],
        [...amounts, [blank]],
      ]),
    ).toEqual([[20000.01]]);
  });

  test.each([
    ['a formatted number', { type: 'FormattedNumber', basicValue: 9000, numberFormat: '€ #,##0.00' }],
    ['a number with a format', { type: 'Double', basicValue: 9000, numberFormat: '0.00' }],
    ['rich text', { type: 'String', basicValue: '9.000,00' }],
  ])('an amount may be %s', (_words, rich) => {
    expect(call('TURNOVER', [dates, [[rich], [11000], [0.01]]])).toEqual([[20000.01]]);
  });

  test.each([
    ['an error value', new CustomFunctionsError('#DIV/0!')],
    ['a rich error', { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }],
    ['a stock', { type: 'LinkedEntity', basicValue: '#VALUE!', text: 'MSFT' }],
    ['a picture', { type: 'WebImage', basicValue: '#VALUE!', address: 'https://example.org/a.png' }],
    ['something of a later Excel', { type: 'Hologram', basicValue: 9000 }],
    ['a number that is none', { type: 'Double', basicValue: 'veel' }],
  ])('%s refuses its row', (_words, found) => {
    const refused = refusal(() => call('TURNOVER', [dates, [[9000], [found], [0.01]]]));
    expect(refused.code).toBe('#VALUE!');
    expect(refused.message).toMatch(/^Rij 2\b/);
  });

  test('are not written to', () => {
    const frozen = (rows: readonly (readonly unknown[])[]) => Object.freeze(rows.map((row) => Object.freeze([...row])));
    expect(call('RUNNING', [frozen(dates), frozen(amounts)])).toEqual([[9000], [20000], [20000.01]]);
  });
});

describe('answers', () => {
  test('no answer is #N/A with a message in the language of the user', () => {
    const ask = (office: FakeOffice) => refusal(() => call('CROSSING', [dates, [[1], [2], [3]]], office));
    expect(ask(dutch).code).toBe('#N/A');
    expect(ask(dutch).message).not.toBe('');
    expect(ask(english).message).not.toBe(ask(dutch).message);
  });

  test('a function of one cell answers a scalar, others a rectangle', () => {
    for (const { id, answer } of CATALOGUE) {
      if (id !== 'RULE' && id !== 'TURNOVER') continue;
      const shown = call(id, id === 'RULE' ? ['threshold'] : [dates, amounts]);
      expect(Array.isArray(shown)).toBe(answer === 'range');
    }
  });

  test('a day is a serial number, with a date format where this Excel takes one', () => {
    const crossed = [dates, amounts];
    expect(call('CROSSING', crossed)).toEqual([[46082]]);
    expect(call('CROSSING', crossed, withFormats)).toEqual([
      [{ type: 'Double', basicValue: 46082, numberFormat: 'dd-mm-yyyy' }],
    ]);
    expect(call('OPENAGAIN', [46082], withFormats)).toMatchObject({ type: 'Double', numberFormat: 'dd-mm-yyyy' });
  });

  test('an Office that is not ready costs the format, not the answer', () => {
    const notReady = {
      get context(): never {
        throw new Error('Office is not ready');
      },
    };
    expect(call('CROSSING', [dates, amounts], notReady)).toEqual([[46082]]);
  });

  test('every cell is a number, text or boolean, in rows of one width', () => {
    const ledger = [
      [...dates, ['morgen']],
      [...amounts, [5]],
    ];
    for (const rows of [
      call('CHECK', ledger),
      call('CROSSINGS', [dates, amounts]),
      call('RUNNING', [dates, amounts]),
    ]) {
      const matrix = rows as readonly (readonly unknown[])[];
      const [first = []] = matrix;
      for (const row of matrix) {
        expect(row).toHaveLength(first.length);
        for (const cell of row) expect(typeof cell === 'number' ? Number.isFinite(cell) : typeof cell).not.toBe(false);
        for (const cell of row) expect(['number', 'string', 'boolean']).toContain(typeof cell);
      }
    }
  });

  test('a blank asOf answers empty text, never null', () => {
    expect(call('TURNOVER', [dates, amounts, null, [[46054], [null], ['']]])).toEqual([[20000], [''], ['']]);
  });
});

describe('the script', () => {
  const source = builtFile('functions.js');

  test('is smaller than 100 kB', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(60_000);
  });

  test('asks for no network, timer, storage or code from text', () => {
    const forbidden =
      /\b(eval|fetch|XMLHttpRequest|WebSocket|setTimeout|setInterval|importScripts|localStorage|sessionStorage|indexedDB)\b|\bnew Function\b|\bimport\(/;
    expect(forbidden.exec(source)?.[0]).toBeUndefined();
  });
});

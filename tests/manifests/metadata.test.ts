/** The metadata of the worksheet functions: as built it passes, and each fault that Excel would punish is named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idFaults, metadataFaults } from '../../tools/check-metadata.mjs';
import { BUILT } from './copied-build';

type Parameter = { name: string; description: string; type: string; dimensionality: string; optional: boolean };
type Declared = {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  result: object;
  parameters: Parameter[];
};
type Metadata = { allowErrorForDataTypeAny: boolean; allowCustomDataForDataTypeAny: boolean; functions: Declared[] };

const built = (file = 'functions.json') => JSON.parse(readFileSync(join(BUILT, file), 'utf8')) as Metadata;

/** The faults after a change to the first function and its first argument. */
const after = (change: (first: Declared, argument: Parameter, all: Metadata) => void): string[] => {
  const metadata = built();
  const [first] = metadata.functions;
  const [argument] = first?.parameters ?? [];
  if (first && argument) change(first, argument, metadata);
  return metadataFaults(metadata);
};

describe('the built metadata', () => {
  test.each(['functions.json', 'functions-en.json'])('%s passes', (file) => {
    expect(metadataFaults(built(file))).toEqual([]);
  });

  test('hands over errors and rich values, at the level where Excel reads the flags', () => {
    expect(built()).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  });

  test('leads to a place in the help that is there', () => {
    for (const file of ['functions.json', 'functions-en.json'])
      for (const { helpUrl } of built(file).functions) {
        const [page = '', id = ''] = new URL(helpUrl).href.split('/').at(-1)?.split('#') ?? [];
        expect(readFileSync(join(BUILT, page), 'utf8')).toContain(`id="${id}"`);
      }
  });
});

describe('a fault in the metadata', () => {
  test.each<[string, Parameters<typeof after>[0], string]>([
    [
      'no errors',
      (_first, _argument, all) => (all.allowErrorForDataTypeAny = false),
      'allowErrorForDataTypeAny must be true',
    ],
    ['a twin', (first, _argument, all) => all.functions.push({ ...first }), 'the id stands twice'],
    ['a translated name', (first) => (first.name = 'OMZET'), 'its name must be its id'],
    ['no description', (first) => (first.description = ''), 'the description has 0 characters'],
    ['a long description', (first) => (first.description = 'x'.repeat(1025)), 'has 1025 characters'],
    ['a help address without encryption', (first) => (first.helpUrl = 'http://a.example'), 'its helpUrl is not https'],
    ['no shape of the answer', (first) => (first.result = { type: 'any' }), 'its result has no dimensionality'],
    [
      'an argument without a description',
      (_first, argument) => (argument.description = ''),
      'the description of datums',
    ],
    ['an argument of numbers alone', (_first, argument) => (argument.type = 'number'), 'must be of type any'],
    [
      'an optional argument first',
      (_first, argument) => (argument.optional = true),
      'is required but stands after datums',
    ],
    [
      'two arguments of one name',
      (first) => (first.parameters[1] = { ...first.parameters[0] } as Parameter),
      'stands twice',
    ],
  ])('%s is named', (_words, change, message) => {
    expect(after(change).join('\n')).toContain(message);
  });
});

describe('an id', () => {
  test.each(['KOR12', 'MAT12', 'SOM3', 'XFD1048576', 'R1C1', 'R100C', 'RC5'])('%s reads as a cell', (id) => {
    expect(idFaults(id)).toContain('the id reads as a cell of the sheet');
  });

  test.each(['XFE1', 'A1B', 'XFD1048577', 'ROLLING12', 'VATDUE', 'FORECASTDATE', 'A.B_1'])('%s is no cell', (id) => {
    expect(idFaults(id)).toEqual([]);
  });

  test.each(['ROLL-12', 'rolling', '1ROLL', 'AB', 'ÉÉN', 'A'.repeat(65)])('%s is refused', (id) => {
    expect(idFaults(id)).not.toEqual([]);
  });
});

/** Filling manifests: nothing is left open, nothing is filled in by accident, no address leads users to themselves. */
import { describe, expect, test } from 'vitest';
import { ESCAPED, fill, serverAddress } from '../../tools/manifest.mjs';

describe('a template', () => {
  test('takes its values, written as its form needs them', () => {
    expect(fill('<a b="{{text}}"/>', { text: 'R&D "x" <y>' }, ESCAPED.xml)).toBe(
      '<a b="R&amp;D &quot;x&quot; &lt;y&gt;"/>',
    );
    expect(fill('{"a":"{{text}}"}', { text: 'say "x"\n' }, ESCAPED.json)).toBe('{"a":"say \\"x\\"\\n"}');
  });

  test('fails on a placeholder without a value', () => {
    expect(() => fill('{{name}}', {}, ESCAPED.xml)).toThrow('{{name}}, which has no value');
    expect(() => fill('{{name}}', { name: ' ' }, ESCAPED.xml)).toThrow('{{name}}, which has no value');
    expect(() => fill('{{toString}}', {}, ESCAPED.xml)).toThrow('{{toString}}, which has no value');
  });

  test('fails on half a placeholder', () => {
    expect(() => fill('{{name', { name: 'x' }, ESCAPED.xml)).toThrow('half a placeholder');
    expect(() => fill('name}}', { name: 'x' }, ESCAPED.xml)).toThrow('half a placeholder');
  });

  test('does not read a value as a template', () => {
    expect(fill('{{a}}', { a: '{{b}}', b: 'x' }, ESCAPED.xml)).toBe('{{b}}');
  });
});

describe('the address for users', () => {
  test.each([
    ['https://korwacht.example/', 'https://korwacht.example'],
    ['https://example.org/excel/', 'https://example.org/excel'],
  ])('%s is %s', (given, address) => {
    expect(serverAddress(given)).toBe(address);
  });

  test.each(['http://example.org', 'ftp://example.org', 'example.org', ''])('%j is not https', (given) => {
    expect(() => serverAddress(given)).toThrow('must start with https://');
  });

  test.each([
    'https://localhost',
    'https://localhost:3000',
    'https://kor.localhost',
    'https://127.0.0.1',
    'https://[::1]',
    'https://pc.local',
  ])('%s is on this machine', (given) => {
    expect(() => serverAddress(given)).toThrow('on this machine');
  });

  test('is a folder', () => {
    expect(() => serverAddress('https://example.org/?a=1')).toThrow('a plain folder');
  });
});

/** The built manifests pass every check, and one deliberate fault of each class is found and named. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL_FILES, manifestFaults } from '../../tools/check-manifests.mjs';
import { BUILT, copiedBuild, damage } from './copied-build';

const BASE = 'https://korwacht.example';
const long = (length: number) => 'x'.repeat(length);

type Fault = readonly [words: string, file: string, from: string, to: string, message: string | RegExp];

const XML_FAULTS: readonly Fault[] = [
  ['text that is no XML', 'manifest.xml', '</ProviderName>', '</Provider>', /line \d+: .*tag mismatch/],
  [
    'elements in another order',
    'manifest.xml',
    '<Hosts>',
    '<Permissions>ReadWriteDocument</Permissions><Hosts>',
    'in this order',
  ],
  ['an element that is missing', 'manifest.xml', 'SupportUrl', 'HelpUrl', 'OfficeApp holds'],
  [
    'a resid that leads nowhere',
    'manifest.xml',
    'resid="Pane.Tip"',
    'resid="Pane.Top"',
    'the resid Pane.Top stands nowhere in bt:LongStrings',
  ],
  ['a resource that nobody asks for', 'manifest.xml', 'resid="Icon.80"', 'resid="Icon.32"', 'nothing asks for Icon.80'],
  [
    'a resource that stands twice',
    'manifest.xml',
    'bt:Url id="Help.Url"',
    'bt:Url id="Pane.Url"',
    'the id Pane.Url stands twice',
  ],
  ['an id of 33 characters', 'manifest.xml', 'Pane.Tip', long(33), 'has 33 characters; at most 32'],
  [
    'a short text of 126 characters',
    'manifest.xml',
    'DefaultValue="Zijpaneel"',
    `DefaultValue="${long(126)}"`,
    'Pane.Label in bt:ShortStrings has 126 characters; at most 125',
  ],
  [
    'a translation of 251 characters',
    'manifest.xml',
    'Value="Opens the side pane of KORwacht with help and examples."',
    `Value="${long(251)}"`,
    'Pane.Tip in bt:LongStrings has 251 characters; at most 250',
  ],
  [
    'a pane on another page',
    'manifest.xml',
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'the shared runtime needs one page everywhere',
  ],
  ['a runtime with a short life', 'manifest.xml', 'lifetime="long"', 'lifetime="short"', 'lifetime="long"'],
  [
    'an address without encryption',
    'manifest.xml',
    `${BASE}/functions.js"`,
    'http://korwacht.example/functions.js"',
    'http://korwacht.example/functions.js is not https',
  ],
  [
    'an address that is not whole',
    'manifest.xml',
    `${BASE}/functions.js"`,
    'functions.js"',
    'functions.js is no full address',
  ],
  [
    'a production address on this machine',
    'manifest.xml',
    `${BASE}/functions.js"`,
    'https://localhost:3000/functions.js"',
    "leads to the user's own machine",
  ],
  [
    'a development address elsewhere',
    'manifest.dev.xml',
    'https://localhost:3000/functions.js"',
    `${BASE}/functions.js"`,
    "is not on the developer's machine",
  ],
  [
    'a file that was not built',
    'manifest.xml',
    '/functions.json"',
    '/funkties.json"',
    'the build has no file funkties.json',
  ],
  [
    'a text without English',
    'manifest.xml',
    'Locale="en-US" Value="Side pane"',
    'Locale="en-GB" Value="Side pane"',
    'Pane.Label has no English',
  ],
  ['another default language', 'manifest.xml', 'nl-NL', 'nl-BE', 'DefaultLocale must be nl-NL'],
  ['a placeholder that was left', 'manifest.xml', 'Aan de slag', '{{startTitle.nl}}', 'has a placeholder left'],
  [
    'an empty text',
    'manifest.xml',
    '<ProviderName>KORwacht</ProviderName>',
    '<ProviderName></ProviderName>',
    'ProviderName is empty',
  ],
  ['an id that is no GUID', 'manifest.xml', '<Id>', '<Id>kor-', 'Id is no GUID'],
  ['a version of three numbers', 'manifest.xml', '.0</Version>', '</Version>', 'Version is not of the form'],
  [
    'the permission that keeps Excel on the web busy',
    'manifest.xml',
    'ReadWriteDocument',
    'WriteDocument',
    'Permissions must be ReadWriteDocument',
  ],
  [
    'the namespace of developers',
    'manifest.xml',
    'DefaultValue="KOR"',
    'DefaultValue="KORDEV"',
    'manifest.xml: the namespace of the functions must be KOR',
  ],
];

const JSON_FAULTS: readonly Fault[] = [
  ['text that is no JSON', 'manifest.json', '"icons":', 'icons:', /manifest\.json: .*JSON/],
  [
    'a value outside the schema',
    'manifest.json',
    '"lifetime": "long"',
    '"lifetime": "longer"',
    '/extensions/0/runtimes/0/lifetime must be equal to one of the allowed values',
  ],
  [
    'a name that is too long',
    'manifest.json',
    '"short": "KORwacht"',
    `"short": "${long(31)}"`,
    '/name/short must NOT have more than 30 characters',
  ],
  ['a namespace with a dash', 'manifest.json', '"id": "KOR"', '"id": "K-OR"', 'namespace/id must match pattern'],
  ['a schema that nobody checked', 'manifest.json', 'v1.25/', 'v1.31/', '$schema must be'],
  [
    'a button without an action',
    'manifest.json',
    '"actionId": "ShowPane"',
    '"actionId": "HidePane"',
    'no runtime has the action HidePane',
  ],
  [
    'an address without encryption',
    'manifest.json',
    `${BASE}/functions.js"`,
    'http://korwacht.example/functions.js"',
    'is not https',
  ],
  [
    'a production address on this machine',
    'manifest.json',
    `${BASE}/functions.js"`,
    'https://localhost:3000/functions.js"',
    "leads to the user's own machine",
  ],
  [
    'a file that was not built',
    'manifest.json',
    '/functions.json"',
    '/funkties.json"',
    'the build has no file funkties.json',
  ],
  [
    'a place in a page that is not there',
    'manifest.json',
    '#privacy',
    '#geheim',
    'help.html has no place called #geheim',
  ],
  [
    'a placeholder that was left',
    'manifest.json',
    'Aan de slag',
    '{{startTitle.nl}}',
    'a placeholder is left: {{startTitle.nl}}',
  ],
  ['English texts that are not there', 'manifest.json', 'en-us.json', 'en-uk.json', 'en-uk.json'],
  ['an English text that replaces nothing', 'en-us.json', 'groups[0].label', 'groups[1].label', 'replaces nothing'],
  [
    'an English text that is too long',
    'en-us.json',
    '"name.short": "KORwacht"',
    `"name.short": "${long(31)}"`,
    '/name.short must NOT have more than 30',
  ],
  [
    'the id of the XML form',
    'manifest.json',
    '9f3d13fc-3079-4a3c-93e6-648af0bba42f',
    '73dd5066-c94f-4210-a5b4-0f78f1e453c5',
    'has the id of manifest.xml',
  ],
];

describe('the built manifests', () => {
  test('pass every check', async () => {
    expect(await manifestFaults(BUILT)).toEqual([]);
  });

  test.each([...XML_FAULTS, ...JSON_FAULTS])('%s is found in %s', async (_words, file, from, to, message) => {
    const folder = copiedBuild();
    damage(folder, file, from, to);
    const faults = await manifestFaults(folder, file.endsWith('.xml') ? [file] : ALL_FILES);
    expect(faults.join('\n')).toMatch(message);
  });

  test('an icon that is missing, and one of another size, are found', async () => {
    const folder = copiedBuild();
    rmSync(join(folder, 'assets/outline.png'));
    rmSync(join(folder, 'assets/icon-80.png'));
    const faults = await manifestFaults(folder);
    expect(faults).toContain('assets: the icon outline.png is missing');
    expect(faults).toContain('manifest.xml: the build has no file assets/icon-80.png');
  });
});

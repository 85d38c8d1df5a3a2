/** The icons of the add-in measure what Office expects. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ICONS, iconFaults } from '../../tools/check-icons.mjs';
import { BUILT, copiedBuild } from './copied-build';

test('the built icons have their sizes', async () => {
  expect(ICONS.map(({ file }) => file)).toContain('icon-128.png');
  expect(await iconFaults(join(BUILT, 'assets'))).toEqual([]);
});

test('an icon of another size is named with both sizes', async () => {
  const assets = join(copiedBuild(), 'assets');
  copyFileSync(join(assets, 'icon-16.png'), join(assets, 'icon-32.png'));
  expect(await iconFaults(assets)).toEqual(['the icon icon-32.png measures 16 × 16, not 32 × 32']);
});

test('a file that is no picture is named', async () => {
  const assets = join(copiedBuild(), 'assets');
  writeFileSync(join(assets, 'color.png'), 'color');
  expect(await iconFaults(assets)).toEqual(['the icon color.png is no PNG file']);
});

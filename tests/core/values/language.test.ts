/** The language of the product for the language tag of a host. */
import { expect, test } from 'vitest';
import { languageOf } from '../../../core/values/language';

test.each(['en', 'en-US', 'en_GB', 'EN-us', 'EN'])('%s is English', (tag) => expect(languageOf(tag)).toBe('en'));

test.each(['nl', 'nl-NL', 'de-DE', 'fr', 'eng', 'english', '', undefined])('%s is Dutch', (tag) =>
  expect(languageOf(tag)).toBe('nl'),
);

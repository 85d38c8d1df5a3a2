/** The words of the page in both languages, and how they reach it. */
import type { InBoth, Language } from '../../core/index';

/** Every text of the page, by the name in `data-say` or `data-label`. */
export const WORDS = {
  lead: {
    nl: 'Verander een bedrag in het grootboek en zie meteen hoe de kleineondernemersregeling ervoor staat.',
    en: 'Change an amount in the ledger and see at once where the Dutch small-business VAT exemption (KOR) stands.',
  },
  program: { nl: 'Programma', en: 'Program' },
  language: { nl: 'Taal', en: 'Language' },
  links: { nl: 'Meer over KORwacht', en: 'More about KORwacht' },
  sheet: { nl: 'Rekenblad', en: 'Spreadsheet' },
  advice: { nl: 'Geen fiscaal advies', en: 'Not tax advice' },
  noMessage: {
    nl: 'Kies een cel met een foutwaarde om hier de melding te lezen.',
    en: 'Select a cell with an error value to read its message here.',
  },
} as const satisfies Record<string, InBoth>;

/** Fills every element that asks for a text. */
export function sayAll(language: Language): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = wordOf(element.dataset['say'], language);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.ariaLabel = wordOf(element.dataset['label'], language);
  }
}

function wordOf(name: string | undefined, language: Language): string {
  const word: InBoth | undefined = WORDS[name as keyof typeof WORDS];
  if (word === undefined) throw new Error(`the page has no word ${name}`);
  return word[language];
}

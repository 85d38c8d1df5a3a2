/** Wet op de omzetbelasting 1968, art. 25 to 25c: the kleineondernemersregeling since 1 January 2025. */
import { day } from '../../values/day';
import type { Source, Sources } from '../source';

/** Art. 25, 25a, 25b and 25c since 2025, paragraph by paragraph. */
export const SCHEME_2025 = {
  'wet-ob-25-1@2025': article('25', 'lid 1'),
  'wet-ob-25-2@2025': article('25', 'lid 2'),
  'wet-ob-25a-1@2025': article('25a', 'lid 1'),
  'wet-ob-25a-2@2025': article('25a', 'lid 2'),
  'wet-ob-25a-4@2025': article('25a', 'lid 4'),
  'wet-ob-25a-5@2025': article('25a', 'lid 5'),
  'wet-ob-25a-7@2025': article('25a', 'lid 7'),
  'wet-ob-25a-9@2025': article('25a', 'lid 9'),
  'wet-ob-25b-1@2025': article('25b', 'lid 1'),
  'wet-ob-25c-5@2025': article('25c', 'lid 5'),
} as const satisfies Sources;

/** The version of 1 January 2025 has the same words in these paragraphs. */
function article(number: string, paragraph: string): Source {
  return {
    title: `Wet op de omzetbelasting 1968, art. ${number} ${paragraph}`,
    url: `https://wetten.overheid.nl/BWBR0002629/2026-01-01#Artikel${number}`,
    checkedOn: day('2026-11-22'),
    standing: 'read',
  };
}

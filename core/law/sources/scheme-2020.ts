/** Wet op de omzetbelasting 1968, art. 25: the kleineondernemersregeling as it stood from 2020 to 2024. */
import { day } from '../../values/day';
import type { Source, Sources } from '../source';

/** Art. 25 of the years 2020 to 2024, paragraph by paragraph. */
export const SCHEME_2020 = {
  'wet-ob-25-1@2020': article25('lid 1'),
  'wet-ob-25-2@2020': article25('lid 2'),
  'wet-ob-25-3@2020': article25('lid 3'),
  'wet-ob-25-4@2020': article25('lid 4'),
  'wet-ob-25-6@2020': article25('lid 6'),
  'wet-ob-25-7@2020': article25('lid 7'),
  'wet-ob-25-8@2020': article25('lid 8'),
} as const satisfies Sources;

/** The versions of 1 January 2020 and 1 January 2024 were compared: the same words. */
function article25(paragraph: string): Source {
  return {
    title: `Wet op de omzetbelasting 1968, art. 25 ${paragraph} (tekst 2020–2024)`,
    url: 'https://wetten.overheid.nl/BWBR0002629/2024-01-01#Artikel25',
    checkedOn: day('2026-11-22'),
    standing: 'read',
  };
}

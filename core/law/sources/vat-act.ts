/**
 * Wet op de omzetbelasting 1968, the articles beside the scheme itself, in the version of 1 January 2026.
 *
 * Art. 9 has the same words in the version of 1 January 2020, art. 6k in that of 1 July 2021.
 */
import { day } from '../../values/day';
import type { Source, Sources } from '../source';

/** Articles of the VAT act that are no part of the scheme, but decide about it. */
export const VAT_ACT = {
  'wet-ob-1a-2@2026': article('1a', 'lid 2'),
  'wet-ob-2a-1@2026': article('2a', 'lid 1, onderdeel y'),
  'wet-ob-6-1@2026': article('6', 'lid 1'),
  'wet-ob-6k-1@2026': article('6k', 'lid 1, onderdeel c'),
  'wet-ob-6k-2@2026': article('6k', 'lid 2'),
  'wet-ob-9-1@2026': article('9', 'lid 1'),
  'wet-ob-9-2@2026': article('9', 'lid 2, onderdeel a'),
  'wet-ob-12-2@2026': article('12', 'lid 2'),
  'wet-ob-29-1@2026': article('29', 'lid 1'),
  'wet-ob-34-1@2026': article('34', 'lid 1'),
  'wet-ob-34a@2026': article('34a', null),
  'wet-ob-34f@2026': article('34f', null),
  'wet-ob-35a-1b@2026': article('35a', 'lid 1, onderdeel b'),
  'wet-ob-35a-1@2026': article('35a', 'lid 1, onderdeel l'),
  'wet-ob-37@2026': article('37', null),
  'wet-ob-37a-1@2024': {
    title: 'Wet op de omzetbelasting 1968, art. 37a lid 1 (tekst 2024)',
    url: 'https://wetten.overheid.nl/BWBR0002629/2024-01-01#Artikel37a',
    checkedOn: day('2026-11-22'),
    standing: 'read',
  },
  'wet-ob-37a-1@2026': article('37a', 'lid 1'),
} as const satisfies Sources;

function article(number: string, paragraph: string | null): Source {
  return {
    title: `Wet op de omzetbelasting 1968, art. ${number}${paragraph === null ? '' : ` ${paragraph}`}`,
    url: `https://wetten.overheid.nl/BWBR0002629/2026-01-01#Artikel${number}`,
    checkedOn: day('2026-11-22'),
    standing: 'read',
  };
}

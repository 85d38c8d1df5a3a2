/** Acts beside the VAT act: on keeping records, and on what a volunteer may get. */
import { day } from '../../values/day';
import type { Source, Sources } from '../source';

/** Algemene wet inzake rijksbelastingen, and Wet op de loonbelasting 1964, whose amounts change every year. */
export const OTHER_ACTS = {
  'awr-52-4@2026': {
    title: 'Algemene wet inzake rijksbelastingen, art. 52 lid 4',
    url: 'https://wetten.overheid.nl/BWBR0002320/2026-01-01#Artikel52',
    checkedOn: day('2026-11-22'),
    standing: 'read',
  },
  'wet-lb-2-6@2025': volunteers(2025),
  'wet-lb-2-6@2026': volunteers(2026),
} as const satisfies Sources;

function volunteers(year: number): Source {
  return {
    title: `Wet op de loonbelasting 1964, art. 2 lid 6 (tekst ${year})`,
    url: `https://wetten.overheid.nl/BWBR0002471/${year}-01-01#Artikel2`,
    checkedOn: day('2026-11-22'),
    standing: 'read',
  };
}

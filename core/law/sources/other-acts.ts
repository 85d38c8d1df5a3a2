/** Acts beside the VAT act: on keeping records, and on what a volunteer may get. */
import { lawText, type Source, type Sources } from '../source';

/** Algemene wet inzake rijksbelastingen, and Wet op de loonbelasting 1964, whose amounts change every year. */
export const OTHER_ACTS = {
  'awr-52-4@2026': lawText('BWBR0002320', 'Algemene wet inzake rijksbelastingen', 'art. 52 lid 4', '2026-01-01'),
  'wet-lb-2-6@2025': volunteers(2025),
  'wet-lb-2-6@2026': volunteers(2026),
} as const satisfies Sources;

function volunteers(year: number): Source {
  return lawText('BWBR0002471', 'Wet op de loonbelasting 1964', 'art. 2 lid 6', `${year}-01-01`, ` (tekst ${year})`);
}

/**
 * Wet op de omzetbelasting 1968, the articles beside the scheme itself, in the version of 1 January 2026.
 *
 * Art. 9 has the same words in the version of 1 January 2020, art. 6k in that of 1 July 2021.
 */
import { paragraphs, type Sources, vatAct } from '../source';

/** Articles of the VAT act that are no part of the scheme, but decide about it. */
export const VAT_ACT = {
  ...paragraphs(2026, '2026-01-01', '', '1a-2', '6k-2', '9-1', '37a-1'),
  'wet-ob-2a-1@2026': vatAct('2a lid 1, onderdeel y'),
  'wet-ob-6k-1@2026': vatAct('6k lid 1, onderdeel c'),
  'wet-ob-9-2@2026': vatAct('9 lid 2, onderdeel a'),
  'wet-ob-34a@2026': vatAct('34a'),
  'wet-ob-35a-1@2026': vatAct('35a lid 1, onderdeel l'),
  'wet-ob-37a-1@2024': vatAct('37a lid 1', '2024-01-01', ' (tekst 2024)'),
} as const satisfies Sources;

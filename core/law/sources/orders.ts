/** Ministerial orders: the Uitvoeringsbeschikking omzetbelasting 1968 and the decree on very small businesses. */
import { day } from '../../values/day';
import type { Source, Sources } from '../source';

/** Art. 13 on revision, and the decree that held the registration threshold until 2025. */
export const ORDERS = {
  'ub-ob-13-2@2019': article13('lid 2'),
  'ub-ob-13-3@2019': article13('lid 3'),
  'besluit-registratiedrempel@2021': {
    title: 'Besluit Omzetbelasting, registratiedrempel voor kleine ondernemers, onderdeel 1',
    url: 'https://wetten.overheid.nl/BWBR0045248/2024-01-01',
    checkedOn: day('2026-11-22'),
    standing: 'read',
  },
} as const satisfies Sources;

/** The newest text that could be read is that of 1 January 2019. */
function article13(paragraph: string): Source {
  return {
    title: `Uitvoeringsbeschikking omzetbelasting 1968, art. 13 ${paragraph} (tekst van 1-1-2019)`,
    url: 'https://wetten.overheid.nl/BWBR0002634/2019-01-01#Artikel13',
    checkedOn: day('2026-11-22'),
    standing: 'read',
  };
}

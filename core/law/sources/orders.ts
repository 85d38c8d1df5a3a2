/** Ministerial orders: the Uitvoeringsbeschikking omzetbelasting 1968 and the decree on very small businesses. */
import { lawText, read, type Source, type Sources } from '../source';

/** Art. 13 on revision, and the decree that held the registration threshold until 2025. */
export const ORDERS = {
  'ub-ob-13-2@2019': article13(2),
  'ub-ob-13-3@2019': article13(3),
  'besluit-registratiedrempel@2021': read(
    'Besluit Omzetbelasting, registratiedrempel voor kleine ondernemers, onderdeel 1',
    'https://wetten.overheid.nl/BWBR0045248/2024-01-01',
  ),
} as const satisfies Sources;

/** The newest text that could be read is that of 1 January 2019. */
function article13(paragraph: number): Source {
  const place = `art. 13 lid ${paragraph}`;
  return lawText(
    'BWBR0002634',
    'Uitvoeringsbeschikking omzetbelasting 1968',
    place,
    '2019-01-01',
    ' (tekst van 1-1-2019)',
  );
}

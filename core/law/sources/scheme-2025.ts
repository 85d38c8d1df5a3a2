/** Wet op de omzetbelasting 1968, art. 25 to 25c: the kleineondernemersregeling since 1 January 2025. */
import { paragraphs } from '../source';

/** Art. 25, 25a, 25b and 25c since 2025; the version of 1 January 2025 has the same words in these paragraphs. */
export const SCHEME_2025 = paragraphs(
  2025,
  '2026-01-01',
  '',
  '25-1',
  '25-2',
  '25a-1',
  '25a-2',
  '25a-4',
  '25a-5',
  '25a-7',
  '25a-9',
  '25b-1',
  '25c-5',
);

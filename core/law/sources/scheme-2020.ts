/** Wet op de omzetbelasting 1968, art. 25: the kleineondernemersregeling as it stood from 2020 to 2024. */
import { paragraphs } from '../source';

const VERSION = '2024-01-01';
const NOTE = ' (tekst 2020–2024)';

/** Art. 25 of the years 2020 to 2024; the versions of 1 January 2020 and 1 January 2024 have the same words. */
export const SCHEME_2020 = paragraphs(2020, VERSION, NOTE, '25-1', '25-2', '25-3', '25-4', '25-6', '25-7', '25-8');

/** Advisers and trade press, where the words of the law or the authority itself could not be read. */
import { type Sources, secondary } from '../source';

/** Second-hand sources: what follows from them is served with that mark. */
export const OTHERS = {
  'accountancyvanmorgen-logies@2022': secondary(
    'accountancyvanmorgen.nl, Btw-tarief verhuur accommodaties aan gemeenten (13-09-2022)',
    'https://www.accountancyvanmorgen.nl/2022/09/13/btw-tarief-verhuur-accommodaties-aan-gemeenten-voor-opvang-oekraiense-vluchtelingen/',
  ),
  'joanknecht-investeringsdiensten@2026': secondary(
    'joanknecht.nl, Herziening van btw op investeringsdiensten onroerende zaken vanaf 2026 (27-10-2025)',
    'https://joanknecht.nl/herziening-van-btw-op-investeringsdiensten-onroerende-zaken-vanaf-2026',
  ),
} as const satisfies Sources;

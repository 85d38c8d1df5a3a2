/** What the menu and its messages say in Google Sheets; everything about the KOR itself is said by the core. */
import type { Language } from '../core/index';

/** The texts of the add-on around the functions. */
export type Texts = {
  readonly activate: string;
  readonly repair: string;
  readonly about: string;
  readonly activated: string;
  readonly repaired: (formulas: number) => string;
  readonly refused: (sheets: readonly string[]) => string;
  readonly tooMany: (name: string, most: number) => string;
};

/** The texts in both languages; the names of functions and every example use `;`, which all locales accept. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  nl: {
    activate: 'Activeer in dit bestand',
    repair: 'KOR-formules herstellen',
    about: 'Over KORwacht',
    activated:
      'KORwacht is actief in dit bestand. Typ =KOR_ in een cel en kies een functie, bijvoorbeeld =KOR_TURNOVER(A2:A500;D2:D500). Blijft een formule #NAME? tonen? Open het bestand dan opnieuw.',
    repaired: (formulas) =>
      formulas === 0
        ? 'Er was niets te herstellen.'
        : `${formulas} ${formulas === 1 ? 'cel' : 'cellen'} hersteld: =KOR.X(…) heet hier =KOR_X(…).`,
    refused: (sheets) => `Niet alles kon worden gewijzigd op: ${sheets.join(', ')}. Is daar iets beveiligd?`,
    tooMany: (name, most) => `${name} neemt hoogstens ${most} argumenten. Haal het teveel weg.`,
  },
  en: {
    activate: 'Activate in this file',
    repair: 'Repair KOR formulas',
    about: 'About KORwacht',
    activated:
      'KORwacht is active in this file. Type =KOR_ in a cell and choose a function, such as =KOR_TURNOVER(A2:A500;D2:D500). Does a formula still show #NAME?? Then open the file again.',
    repaired: (formulas) =>
      formulas === 0
        ? 'There was nothing to repair.'
        : `${formulas} ${formulas === 1 ? 'cell' : 'cells'} repaired: =KOR.X(…) is called =KOR_X(…) here.`,
    refused: (sheets) => `Not everything could be changed on: ${sheets.join(', ')}. Is something protected there?`,
    tooMany: (name, most) => `${name} takes at most ${most} arguments. Remove the rest.`,
  },
};

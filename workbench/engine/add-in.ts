/** What the engine asks of an add-in, whichever program it was made for: its functions, and an answer to a call. */

/** A cell as the sheet holds it; a date is a number whose number format says so. */
export type Given = string | number | boolean | null | { readonly date: number } | { readonly error: string };

/** One argument: a rectangle of cells, or `null` where it was left out. */
export type Argument = readonly (readonly Given[])[] | null;

/** A cell of an answer; a number may bring the format it wants to be shown in. */
export type Shown = string | number | boolean | { readonly number: number; readonly format: string };

/** What an add-in answers: a rectangle of cells, or an error value with its message. */
export type Answer =
  | { readonly ok: true; readonly cells: readonly (readonly Shown[])[] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** One call of a worksheet function, from the cell at `address`. */
export type Call = { readonly name: string; readonly args: readonly Argument[]; readonly address: string };

/** A worksheet function as formulas write it. `least` and `most` arguments; -1 = not checked by the program. */
export type SheetFunction = {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly about: string; readonly optional: boolean }[];
  readonly least: number;
  readonly most: number;
};

/** A built add-in: what it offers to formulas, and a frame of its own to run in. */
export type AddIn = {
  readonly functions: readonly SheetFunction[];
  /** Loads the add-in afresh; a call made before it is ready waits. */
  readonly open: () => void;
  /** Takes the add-in away; its functions are then unknown. */
  readonly close: () => void;
  readonly call: (call: Call) => Promise<Answer>;
};

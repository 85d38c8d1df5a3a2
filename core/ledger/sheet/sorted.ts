/** The outcome of sorting a row: its kind, why, and whether its texts are still to be judged. */
import type { Cents } from '../../values/cents';
import type { Why } from './reading';
import type { RowKind } from './row-kinds';

/**
 * The kind of a row and why. `ask` is set when only the user knows whether it is turnover; `never` when it is none
 * whatever the user says; `unsigned` for a credit note written as a positive amount.
 */
export type Sorted = {
  readonly kind: RowKind;
  readonly why: Why | null;
  readonly verdict: 'judge' | 'ask' | 'no' | 'none';
  readonly about: string | null;
  readonly negate: boolean;
};

/** What sorting looks at beside the sheet. */
export type Facts = { readonly net: Cents | null; readonly section: 'costs' | 'income' | null };

/** Turnover, to be judged by its texts. */
export function judged(kind: RowKind): Sorted {
  return { kind, why: null, verdict: 'judge', about: null, negate: false };
}

/** Perhaps turnover: only the user knows. */
export function asks(kind: RowKind, code: Why['code'], about: string): Sorted {
  return { kind, why: { code, data: { text: about } }, verdict: 'ask', about, negate: false };
}

/** No turnover. */
export function none(kind: RowKind, code: Why['code'], data: Why['data']): Sorted {
  return { kind, why: { code, data }, verdict: 'none', about: null, negate: false };
}

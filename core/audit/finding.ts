/** A finding: what was seen, where, on what ground, and what it is worth; the sentence is made in the room `text`. */
import type { SourceKey } from '../law/sources';
import type { SheetRow } from '../ledger/sheet/reading';
import type { Cents } from '../values/cents';
import type { FindingCode, FindingFacts } from './finding-facts';
import { factsFingerprint, rowFingerprint } from './fingerprint';
import { type Scope, SEVERITY, type Severity, scopeOf } from './nature';
import type { ProfessionalReference } from './professional';

/** The ground of a finding: a law or page that was read, or a professional reference. */
export type Ground = SourceKey | ProfessionalReference;

/**
 * A finding of one code. `row` is the sheet row (1 = the first) and `column` the 1-based column it speaks of, `null`
 * where it speaks of more; `worthCents` is what is at stake, where that can be said.
 */
type FindingOf<Code extends FindingCode> = {
  readonly code: Code;
  readonly scope: Scope;
  readonly severity: Severity;
  readonly row: number | null;
  readonly column: number | null;
  readonly data: FindingFacts[Code];
  readonly sources: readonly Ground[];
  readonly worthCents: Cents | null;
  readonly fingerprint: string;
};

/** Any finding; its code tells which facts it has. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** What a check adds to code and facts. */
export type Extras = {
  readonly sources: readonly Ground[];
  readonly column?: number | null;
  readonly worth?: Cents | null;
};

/** A finding about a row. */
export function findingAt<Code extends FindingCode>(
  code: Code,
  row: SheetRow,
  data: FindingFacts[Code],
  { sources, column = null, worth = null }: Extras,
): Finding {
  const fingerprint = rowFingerprint(code, row);
  return found({ ...nature(code), row: row.row, column, data, sources, worthCents: worth, fingerprint });
}

/** A finding about a year or the whole sheet; with a row when one row made it so. */
export function findingAbout<Code extends FindingCode>(
  code: Code,
  data: FindingFacts[Code],
  { sources, worth = null }: Extras,
): Finding {
  const fingerprint = factsFingerprint(code, data);
  return found({ ...nature(code), row: null, column: null, data, sources, worthCents: worth, fingerprint });
}

/** The code as it is published: that of an account carries its number, as in `ASK_ACCOUNT_8900`. */
export function publishedCode(finding: Finding): string {
  return finding.code === 'ASK_ACCOUNT' ? `ASK_ACCOUNT_${finding.data.account}` : finding.code;
}

function nature<Code extends FindingCode>(code: Code): Pick<FindingOf<Code>, 'code' | 'scope' | 'severity'> {
  return { code, scope: scopeOf(code), severity: SEVERITY[code] };
}

/** The one place where a finding of one code becomes any finding: the compiler cannot follow that by itself. */
function found<Code extends FindingCode>(finding: FindingOf<Code>): Finding {
  return finding as unknown as Finding;
}

/** Why a file, or a whole run, could not be used: a code with what it speaks of. The sentences stand in `messages`. */

/** Every reason for which a file becomes a line without figures. */
export type FailureCode =
  | 'not-found'
  | 'empty'
  | 'encrypted'
  | 'old-xls'
  | 'not-a-ledger'
  | 'zip-broken'
  | 'zip-bomb'
  | 'too-large'
  | 'xml-entities'
  | 'xml-broken'
  | 'xaf-version'
  | 'workbook-broken'
  | 'sheet-missing'
  | 'no-sheet'
  | 'own-overview'
  | 'settings-broken'
  | 'out-of-memory'
  | 'too-slow'
  | 'crashed';

/** A failure that becomes the line of its file; `detail` is shown as it stands. */
export class FileFailure extends Error {
  readonly code: FailureCode;
  readonly detail: string;

  constructor(code: FailureCode, detail = '') {
    super(`${code} ${detail}`.trim());
    this.code = code;
    this.detail = detail;
  }
}

/** A mistake in the command itself: nothing is run, and the exit code is 2. */
export class UsageFailure extends Error {}

/** The elements of an audit file, one after the other: what is kept of them, and a row for every transaction line. */
import { SaxesParser } from 'saxes';
import { FileFailure } from './failure';
import { type Texts, type XafContext, XafRows } from './xaf-grid';

/** An RGS code: B for the balance, W for the profit and loss, then groups of letters. */
const RGS = /^[BW][A-Z][a-z]{2}([A-Z][a-z0-9]{2})*/;
const DEEPEST = 40;
/** Elements of which the children are kept, and given away when they close. */
const RECORDS = new Set([
  'ledgerAccount',
  'customerSupplier',
  'vatCode',
  'journal',
  'transaction',
  'trLine',
  'vat',
  'currency',
  'streetAddress',
  'postalAddress',
]);

type Mutable = Record<string, string>;

/** Takes the text of an audit file in pieces and gives its rows away; nothing of the document is kept. */
export class XafParser {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #rows = new XafRows();
  readonly #accounts = new Map<string, Mutable>();
  readonly #customers = new Map<string, Texts>();
  readonly #vatCodes = new Map<string, string>();
  readonly #open: { readonly name: string; readonly texts: Mutable | null }[] = [];
  readonly #brief: boolean;
  readonly #onRow: (row: unknown[], account: Texts) => void;
  #vats: Texts[] = [];
  #text = '';
  #since4 = false;
  #started = false;

  constructor(brief: boolean, onRow: (row: unknown[], account: Texts) => void) {
    this.#brief = brief;
    this.#onRow = onRow;
    this.#parser.on('doctype', () => {
      throw new FileFailure('xml-entities');
    });
    this.#parser.on('error', ({ message }) => {
      throw new FileFailure('xml-broken', message);
    });
    this.#parser.on('opentag', ({ name, attributes }) => this.#enter(plain(name), attributes));
    this.#parser.on('text', (text) => {
      this.#text += text;
    });
    this.#parser.on('cdata', (text) => {
      this.#text += text;
    });
    this.#parser.on('closetag', ({ name }) => this.#leave(plain(name)));
  }

  /** The next piece of text. */
  write(piece: string): void {
    this.#parser.write(piece);
  }

  /** The end of the file. */
  close(): void {
    this.#parser.close();
    if (!this.#started) throw new FileFailure('not-a-ledger', 'xml');
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!this.#started) this.#begin(name, attributes);
    if (this.#open.length > DEEPEST) throw new FileFailure('xml-broken', name);
    this.#open.push({ name, texts: RECORDS.has(name) ? {} : null });
    this.#text = '';
  }

  #begin(root: string, attributes: Readonly<Record<string, string>>): void {
    if (!/^(auditfile|xaf)$/i.test(root)) throw new FileFailure('not-a-ledger', root);
    this.#started = true;
    this.#since4 = Object.values(attributes).some((value) => /xaf[_/]?4/i.test(value));
  }

  #leave(name: string): void {
    const { texts } = this.#open.pop() ?? { texts: null };
    if (texts !== null) this.#record(name, texts);
    else this.#leaf(name, this.#text.trim());
    this.#text = '';
  }

  /** A text belongs to the record around it; names that only version 4.0 has tell the version as well. */
  #leaf(name: string, text: string): void {
    if (name === 'auditfileVersion' && /^CLAIR/i.test(text)) throw new FileFailure('xaf-version', text);
    if (name === 'RGSVersion' || name === 'settDate') this.#since4 = true;
    if (text === '') return;
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const texts = this.#open[at]?.texts;
      if (!texts) continue;
      // The first text under a name is the record's own; a later one belongs to something nested in it.
      texts[name] ??= text;
      return;
    }
  }

  #record(name: string, texts: Mutable): void {
    if (name === 'ledgerAccount') this.#accounts.set(texts['accID'] ?? '', withRgs(texts));
    else if (name === 'customerSupplier') this.#customers.set(texts['custSupID'] ?? '', customerOf(texts));
    else if (name === 'vatCode') this.#vatCodes.set(texts['vatID'] ?? '', texts['vatDesc'] ?? '');
    else if (name === 'vat') this.#vats.push(texts);
    else if (/Address$/.test(name)) this.#address(texts);
    else if (name === 'trLine') this.#line(texts);
  }

  #address({ country }: Mutable): void {
    const owner = this.#innermost('customerSupplier');
    if (owner !== null && country !== undefined) owner['country'] ??= country;
  }

  #line(line: Texts): void {
    const context: XafContext = {
      since4: this.#since4,
      brief: this.#brief,
      journal: this.#innermost('journal') ?? {},
      transaction: this.#innermost('transaction') ?? {},
      accounts: this.#accounts,
      customers: this.#customers,
      vatCodes: this.#vatCodes,
    };
    this.#onRow(this.#rows.rowOf(line, this.#vats, context), this.#accounts.get(line['accID'] ?? '') ?? {});
    this.#vats = [];
  }

  #innermost(name: string): Mutable | null {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at];
      if (open?.name === name) return open.texts;
    }
    return null;
  }
}

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withRgs(texts: Mutable): Mutable {
  const candidates = [texts['RGScode'], texts['conceptRef'], texts['leadReference'], texts['leadCode']];
  const rgs = candidates.find((text) => text !== undefined && RGS.test(text));
  return rgs === undefined ? texts : { ...texts, rgs };
}

function customerOf({ custSupName = '', country = '' }: Mutable): Texts {
  return { custSupName, country };
}

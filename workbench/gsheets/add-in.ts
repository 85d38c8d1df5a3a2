/** The built Google Sheets add-on, unchanged, as a script in a frame of the page with the services it may ask. */
import type { AddIn, Answer, Call } from '../engine/add-in';
import type { AddInFrame } from '../engine/frame';
import { scriptAnswer, scriptArgument, scriptFailure } from './arguments';
import { declaredFunctions } from './declared';
import { type FileFacts, installServices } from './services';
import { type Zone, zoneOf } from './zone';

type Surroundings = {
  readonly frame: AddInFrame;
  /** The text of the built script. */
  readonly code: string;
  /** The manifest beside it; it names the zone of the script's own clock. */
  readonly manifest: { readonly timeZone: string };
  readonly facts: () => FileFacts;
};

type Realm = Window & typeof globalThis & Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** The Sheets add-on in a frame; the frame fetches its services with `installSheets` and says when it is loaded. */
export function gsheetsAddIn({ frame, code, manifest, facts }: Surroundings): AddIn {
  let loaded: Promise<Realm> = new Promise(() => undefined);
  let zone: Zone = zoneOf(facts().timeZone);
  return {
    functions: declaredFunctions(code),
    open: () => {
      zone = zoneOf(facts().timeZone);
      loaded = new Promise((resolve) => {
        const installSheets = (inside: Realm) => {
          installServices(inside, facts(), manifest.timeZone);
          inside.addEventListener('load', () => resolve(inside));
        };
        Object.assign(window, { installSheets });
      });
      frame.load('gsheets-frame.html');
    },
    close: () => frame.empty(),
    call: (call) => loaded.then((realm) => answerIn(realm, call, zone)),
  };
}

function answerIn(realm: Realm, { name, args }: Call, zone: Zone): Answer {
  try {
    const given = args.map((argument) => scriptArgument(argument, realm, zone));
    return scriptAnswer(realm[name]?.(...given), zone);
  } catch (error) {
    return scriptFailure(error);
  }
}

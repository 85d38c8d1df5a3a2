/** The workbench: a spreadsheet of its own in which the built add-ins of Excel and Google Sheets run unchanged. */
import type { Language } from '../core/index';
import type { AddIn } from './engine/add-in';
import { keepCalls } from './engine/calls';
import { hiddenFrame } from './engine/frame';
import { type EngineFunction, engineFunctions, engineHelp } from './engine/functions';
import { watchQuiet } from './engine/quiet';
import { recalculate, startEngine } from './engine/spreadsheet';
import { excelAddIn, type Metadata } from './excel/add-in';
import { excelWorkbook } from './excel/workbook';
import { gsheetsAddIn } from './gsheets/add-in';
import { type Choices, choicesInAddress, type Program, wireSwitches } from './page/choices';
import { wireMessageLine } from './page/message-line';
import { rewriteFormulas, rewriteTexts } from './page/rewrite';
import { sayAll } from './page/words';
import type { Prefix } from './sample/formula';
import { LAST_SALE } from './sample/ledger-sheet';
import { sampleWorkbook } from './sample/workbook';

const PREFIX: Readonly<Record<Program, Prefix>> = { excel: 'KOR.', gsheets: 'KOR_' };
const METADATA: Readonly<Record<Language, string>> = { nl: '/excel/functions.json', en: '/excel/functions-en.json' };
/** The zone of the sample file; the add-on must not mistake it for its own. */
const FILE_ZONE = 'Europe/Amsterdam';
/** Room for the headers, the frozen rows, the tabs and the newest sale itself, in rows of the sheet. */
const ROWS_TAKEN = 12;
const ROW_HEIGHT = 22;

const choices = { now: choicesInAddress() };
const [metadata, manifest, code] = await Promise.all([
  fetched(METADATA[choices.now.language]).then((it) => it.json() as Promise<Metadata>),
  fetched('/gsheets/appsscript.json').then((it) => it.json() as Promise<{ timeZone: string }>),
  fetched('/gsheets/Code.js').then((it) => it.text()),
]);
sayAll(choices.now.language);
const calls = keepCalls((places) => recalculate(engine, places));
const addIns = openableAddIns();
const { data, texts } = sampleWorkbook(PREFIX[choices.now.host], choices.now.language);
addIns[choices.now.host].open();
const engine = startEngine(
  'sheet',
  [...functionsOf('excel'), ...functionsOf('gsheets')],
  Object.values(addIns).flatMap(engineHelp),
  data,
);
const showMessage = wireMessageLine(engine, calls, () => choices.now.language);
watchQuiet(engine, calls, showRest);
wireSwitches(choices.now, follow);
showLatestSales();
// For tests, and for whoever wants to look inside from the console.
Object.assign(window, { workbench: { engine, calls } });

function openableAddIns(): Readonly<Record<Program, AddIn>> {
  const parent = document.getElementById('frames') ?? document.body;
  const language = () => choices.now.language;
  return {
    excel: excelAddIn({
      frame: hiddenFrame(parent, 'Excel'),
      metadata,
      language,
      ...excelWorkbook(() => engine),
    }),
    gsheets: gsheetsAddIn({
      frame: hiddenFrame(parent, 'Google Sheets'),
      code,
      manifest,
      facts: () => ({ timeZone: FILE_ZONE, language: language() }),
    }),
  };
}

function functionsOf(program: Program): EngineFunction[] {
  return engineFunctions(addIns[program], calls, () => choices.now.host === program);
}

/** Brings the page in line with a new choice; the add-in starts afresh, because it asks for the language once. */
function follow(next: Choices): void {
  const { host, language } = choices.now;
  choices.now = next;
  showRest(false);
  addIns[host].close();
  calls.forget();
  addIns[next.host].open();
  if (next.language !== language) {
    sayAll(next.language);
    rewriteTexts(engine, texts, next.language);
    showMessage();
  }
  if (next.host !== host) rewriteFormulas(engine, PREFIX[next.host]);
  engine.getFormula().executeCalculation();
}

/** Tests and pictures wait for a sheet at rest. */
function showRest(quiet: boolean): void {
  document.documentElement.dataset['sheet'] = quiet ? 'quiet' : 'busy';
}

/** The newest sales are what the owner comes for; the sheet can scroll once it is drawn. */
function showLatestSales(): void {
  const sheet = engine.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return;
  sheet.setActiveRange(sheet.getRange(LAST_SALE.row, LAST_SALE.column));
  const above = Math.floor((document.getElementById('sheet')?.clientHeight ?? 0) / ROW_HEIGHT) - ROWS_TAKEN;
  const drawn = engine.addEvent(engine.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== engine.Enum.LifecycleStages.Rendered) return;
    sheet.scrollToCell(Math.max(0, LAST_SALE.row - above), 0, 0);
    drawn.dispose();
  });
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The command line: its arguments, its help (Dutch first), and what each flag may be. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Day, type Language, languageOf } from '../core/index';
import { type AuditRun, runAudit } from './audit-command';
import { SEVERITIES, type Severity } from './file-report';
import { runReport } from './report-command';
import { type ClientSettings, fieldNamed, NO_SETTINGS, settingOf } from './settings';
import { VERSION } from './version';

type Flags = {
  readonly json?: true;
  readonly jsonl?: true;
  readonly out?: string;
  readonly lang: string;
  readonly asOf?: Day;
  readonly korFrom?: Day;
  readonly korTo?: Day;
  readonly date: ClientSettings['date'];
  readonly sheet?: string;
  readonly map: ClientSettings['map'];
  readonly clientFrom: ClientSettings['clientFrom'];
  readonly failOn: Severity;
  readonly workers?: number;
  readonly memory: number;
  readonly timeout: number;
};

const EXIT_CODES = `
Exitcodes / exit codes:
  0  niets op het niveau van --fail-on / nothing at the level of --fail-on
  1  bevindingen op dat niveau, of een bestand dat niet te lezen is / findings, or a file that cannot be read
  2  niet uitgevoerd: verkeerde opdracht, of niet te schrijven / not run: wrong command, or not writable

Instellingen per klant / settings per client: <naam>.kor.json naast <naam>.xlsx, gaat voor de vlaggen:
  {"korFrom":"2026-04-01","sheet":"Omzet","map":{"Bedrag":"amountExVat"},"words":{"massage":"exempt"}}
  client, clientFrom, sheet, headerRow, map, date, dateOrder, korFrom, korTo, asOf, year, words

Een afgebroken run met --out gaat verder waar hij was. / An interrupted run with --out goes on where it was.`;

/**
 * Runs the command.
 *
 * @param script - the built command itself: its workers run it too
 * @param done - receives the exit code of a run
 */
export function programOf(script: URL, done: (code: 0 | 1) => void): Command {
  const program = new Command('kor')
    .description('KORwacht: controleert administraties op de kleineondernemersregeling (audits ledgers for the KOR)')
    .version(VERSION)
    .exitOverride();
  program
    .command('audit')
    .description('bestanden of mappen controleren: xlsx, csv, XAF (audit files or folders)')
    .argument('<paden...>', 'bestanden of mappen / files or folders')
    .option('--json', 'alle uitkomsten als één array / all results as one array')
    .option('--jsonl', 'één regel JSON per bestand / one line of JSON per file')
    .option('--out <bestand>', 'overzicht schrijven als xlsx / write an overview workbook')
    .addOption(new Option('--lang <taal>', 'taal / language').choices(['nl', 'en']).default('nl'))
    .option('--as-of <dag>', 'rijen na deze dag weglaten / leave out later rows, 2026-12-31', setting('asOf'))
    .option('--kor-from <dag>', 'eerste dag met de KOR / first day of the KOR', setting('korFrom'))
    .option('--kor-to <dag>', 'laatste dag met de KOR / last day of the KOR', setting('korTo'))
    .addOption(
      new Option('--date <soort>', 'datum van de prestatie of van de factuur / which date decides')
        .choices(['supply', 'invoice'])
        .default('supply'),
    )
    .option('--sheet <naam>', 'blad, naam of nummer / sheet, name or number')
    .option('--map <kolom=veld>', 'kolom duiden, herhaalbaar / name a column, repeatable', addToMap, {})
    .addOption(
      new Option('--client-from <bron>', 'naam van de klant uit map of bestand / client name from')
        .choices(['folder', 'file'])
        .default('file'),
    )
    .addOption(failOn())
    .option('--workers <aantal>', 'taken naast elkaar / parallel tasks (alle kernen / all cores)', wholeNumber)
    .option('--memory <MB>', 'geheugen per taak / memory per task', wholeNumber, 448)
    .option('--timeout <seconden>', 'langste tijd per bestand / longest time per file', wholeNumber, 120)
    .addHelpText('after', EXIT_CODES)
    .action(async (paths: string[], flags: Flags) => done(await runAudit(runOf(paths, flags, script))));
  program
    .command('report')
    .description('uitkomsten van --jsonl samenvoegen tot één overzicht (join parts into one overview)')
    .argument('<delen...>', 'bestanden van --jsonl / files of --jsonl')
    .requiredOption('--out <bestand>', 'overzicht (xlsx) / overview workbook')
    .addOption(new Option('--lang <taal>', 'taal / language').choices(['nl', 'en']).default('nl'))
    .addOption(failOn())
    .action(async (parts: string[], { out, lang, failOn: level }: { out: string; lang: string; failOn: Severity }) =>
      done(await runReport(parts, out, languageOf(lang), level)),
    );
  for (const command of program.commands) command.exitOverride();
  return program;
}

function runOf(paths: readonly string[], flags: Flags, script: URL): AuditRun {
  if (flags.json && flags.jsonl) throw new InvalidArgumentError('--json --jsonl: kies er één / choose one');
  const language: Language = languageOf(flags.lang);
  return {
    paths,
    json: flags.json === true,
    jsonl: flags.jsonl === true,
    out: flags.out ?? null,
    language,
    failOn: flags.failOn,
    settings: settingsOf(flags),
    workers: flags.workers ?? null,
    megabytes: flags.memory,
    seconds: flags.timeout,
    script,
  };
}

function settingsOf({ asOf, korFrom, korTo, date, sheet, map, clientFrom }: Flags): ClientSettings {
  return {
    ...NO_SETTINGS,
    asOf: asOf ?? null,
    korFrom: korFrom ?? null,
    korTo: korTo ?? null,
    sheet: sheet ?? null,
    date,
    map,
    clientFrom,
  };
}

function failOn(): Option {
  return new Option('--fail-on <niveau>', 'vanaf welke ernst exitcode 1 / severity that gives exit code 1')
    .choices(SEVERITIES)
    .default('error');
}

function setting(name: 'asOf' | 'korFrom' | 'korTo'): (text: string) => unknown {
  return (text) => {
    const value = settingOf(name, /^\d{4}$/.test(text) ? `${text}-12-31` : text);
    if (value === undefined) throw new InvalidArgumentError('schrijf een dag als 2026-12-31 / write a day like that');
    return value;
  };
}

function addToMap(text: string, map: ClientSettings['map']): ClientSettings['map'] {
  const at = text.lastIndexOf('=');
  const field = at < 1 ? undefined : fieldNamed(text.slice(at + 1));
  if (field === undefined) throw new InvalidArgumentError('schrijf kolom=veld / write header=field');
  return { ...map, [text.slice(0, at).trim()]: field };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('schrijf een geheel getal / a whole number');
  return value;
}

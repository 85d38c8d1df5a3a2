/** The built bundles of both hosts against the oracle, on thousands of generated ledgers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Argument, type Reply, sameRows } from '../golden-runner';
import { HOSTS } from '../hosts/bundles';
import { asOfs, isoDay, korPeriods, type LedgerColumns, ledgers } from './arbitrary-ledgers';
import { oracle } from './oracle';

const RUNS = Number(process.env['KOR_DIFFERENTIAL_RUNS'] ?? 200);
const hosts = HOSTS.map(({ name, load }) => ({ name, call: load() }));

/** Fails with the whole question and both answers when a host answers something else than the oracle. */
function agree(fn: string, args: readonly Argument[]): void {
  const wanted = oracle(fn, args);
  for (const { name, call } of hosts) {
    const wrong = difference(shown(fn, call(fn, args)), wanted);
    if (wrong !== null) expect.fail(`${name} ${fn}(${JSON.stringify(args)}): ${wrong}`);
  }
}

/** Of CHECK the oracle knows rows and columns only. */
function shown(fn: string, reply: Reply): Reply {
  if (fn !== 'CHECK' || reply.kind === 'error' || reply.rows[0]?.length === 1) return reply;
  return { kind: 'cells', rows: reply.rows.map((row) => row.slice(0, 2)) };
}

function difference(got: Reply, wanted: Reply): string | null {
  const both = `got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`;
  if (got.kind === 'cells') return wanted.kind === 'cells' && sameRows(got.rows, wanted.rows) ? null : both;
  if (wanted.kind === 'cells' || got.crash || got.message === '') return both;
  if (got.code !== null && got.code !== wanted.code) return both;
  // "Rij 7: … (2 rijen)": the first such row, and how many there are.
  const says = wanted.message.startsWith('Rij') ? wanted.message.split(/: ?/).map((part) => part.trim()) : [];
  const counted = /\(\d+ rijen\)/.test(got.message) === /\(\d+ rijen\)/.test(wanted.message);
  const named =
    got.message.startsWith(`${says[0] ?? ''}`) && got.message.includes(/\(.*\)/.exec(says[1] ?? '')?.[0] ?? '');
  return says.length === 0 || (named && counted) ? null : both;
}

const check = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
  claim: (...values: Values) => void,
) => fc.assert(fc.property(...(arbitraries as [fc.Arbitrary<unknown>]), claim as never), { numRuns: RUNS });

const columns = ({ dates, amounts, treatments }: LedgerColumns) => [dates, amounts, treatments] as const;
const readable = ledgers(false);
const any = fc.oneof({ weight: 4, arbitrary: readable }, { weight: 1, arbitrary: ledgers(true) });

describe('both hosts answer as the oracle does', { timeout: 120_000 }, () => {
  it.each(['TURNOVER', 'ROLLING12', 'HEADROOM', 'CROSSING', 'FORECAST', 'FORECASTDATE'])('%s', (fn) => {
    check([any, asOfs], (ledger, asOf) => agree(fn, [...columns(ledger), asOf, ledger.words]));
  });

  it.each(['RUNNING', 'CHECK'])('%s', (fn) => {
    check([any], (ledger) => agree(fn, [...columns(ledger), ledger.words]));
  });

  it('CROSSINGS', () => {
    check([any, korPeriods], (ledger, kor) => agree('CROSSINGS', [...columns(ledger), ...kor, ledger.words]));
  });

  it('STATUS', () => {
    const alarms = fc.constantFrom<Argument>(null, null, 18_000, 15_000, 5000.01);
    const languages = fc.constantFrom<Argument>(null, 'nl', 'EN');
    check([any, asOfs, alarms, languages, korPeriods], (ledger, asOf, alarm, language, kor) => {
      agree('STATUS', [...columns(ledger), asOf, alarm, language, ...kor, ledger.words]);
    });
  });

  it('VATDUE', () => {
    const modes = fc.constantFrom<Argument>(null, 'inbegrepen', 'Bovenop', 'included', 'on-top');
    check([any, modes, korPeriods], (ledger, mode, kor) => {
      agree('VATDUE', [...columns(ledger), ledger.rates, mode, ...kor, ledger.words]);
    });
  });

  it('DEADLINE, START and OPENAGAIN', () => {
    const day = isoDay.map((iso) => ({ d: iso }));
    const first = isoDay.map((iso) => ({ d: `${iso.slice(0, 7)}-01` })).filter(({ d }) => d >= '2020');
    check([fc.oneof(first, first, day), fc.constantFrom(null, 'wettelijk', 'veilig', 'SAFE')], (start, mode) => {
      if (start.d >= '2020-02') agree('DEADLINE', [start, mode]);
    });
    check([day, fc.constantFrom(null, 'kwartaal', 'maand', 'jaar', 'Month')], (received, period) => {
      if (received.d >= '2020') agree('START', [received, period]);
    });
    check([day, fc.constantFrom(null, 'overschrijding', 'opzegging', 'notice')], (ended, reason) => {
      agree('OPENAGAIN', [ended, reason]);
    });
  });

  it('REVISION', () => {
    const investment = fc.record({
      cents: fc.integer({ min: 1, max: 1_500_000 }),
      iso: isoDay,
      kind: fc.constantFrom('roerend', 'onroerend', 'movable', 'Immovable'),
    });
    const directions = fc.constantFrom<Argument>(null, 'start', 'einde', 'end');
    const change = fc.integer({ min: 2022, max: 2030 }).map((year) => ({ d: `${year}-01-01` }));
    check([fc.array(investment, { minLength: 1, maxLength: 6 }), change, directions], (list, on, direction) => {
      const column = (of: (one: (typeof list)[number]) => Argument) => list.map((one) => [of(one)]) as Argument;
      const [vat, used] = [column(({ cents }) => cents / 100), column(({ iso }) => ({ d: iso }))];
      agree('REVISION', [vat, used, column(({ kind }) => kind), on, direction]);
    });
  });
});

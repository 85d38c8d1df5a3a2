/** The sums of a reading as a report gives them, and what another choice would make of them. */
import {
  type Alternative,
  type Crossing,
  type Day,
  datesDiffer,
  isoOf,
  ledgerOf,
  type Position,
  positionOf,
  type SheetReading,
} from '../core/index';
import type { BasisReport, CrossingReport, FileReport } from './file-report';
import type { RowNumber } from './rows';
import type { ClientSettings } from './settings';

type Figures = Pick<
  FileReport,
  | 'asOf'
  | 'turnoverByCalendarYearCents'
  | 'crossingByYear'
  | 'rolling12Cents'
  | 'basisInvoiceDate'
  | 'ifAskRowsCount'
  | 'ifDuplicateSuspectsDropped'
  | 'forecastCents'
  | 'forecastDate'
  | 'status'
  | 'incomplete'
  | 'unreadable'
  | 'undecided'
>;

/** All figures of a sheet. */
export function figuresOf(reading: SheetReading, settings: ClientSettings, numberOf: RowNumber): Figures {
  const kor = { from: settings.korFrom, to: settings.korTo };
  const positionIf = (alternative: Alternative): Position =>
    positionOf(ledgerOf(reading, alternative), settings.asOf, kor);
  const position = positionIf({});
  const basis = basisOf(position, reading, numberOf);
  const unless = (applies: boolean, alternative: Alternative): BasisReport | null => {
    const other = applies ? basisOf(positionIf(alternative), reading, numberOf) : basis;
    return sameBasis(other, basis) ? null : other;
  };
  const unreadable = reading.rows.filter(({ kind }) => kind === 'unreadable');
  const undecided = reading.rows.filter(({ counts }) => counts === 'ask');
  const ifAskRowsCount = unless(undecided.length > 0, { countAsked: true });
  return {
    asOf: isoOrNull(position.asOf),
    ...basis,
    basisInvoiceDate: unless(reading.dateChoice === 'supply' && datesDiffer(reading), { dateChoice: 'invoice' }),
    ifAskRowsCount,
    ifDuplicateSuspectsDropped: unless(
      reading.rows.some(({ duplicateOf }) => duplicateOf !== null),
      { dropDuplicates: true },
    ),
    forecastCents: position.forecast,
    forecastDate: isoOrNull(position.forecastDay),
    status: position.status,
    incomplete: unreadable.length > 0 || ifAskRowsCount !== null || lacksColumn(reading),
    unreadable: {
      rows: unreadable.length,
      cents: unreadable.reduce((sum, { netCents, amountCents }) => sum + (netCents ?? amountCents ?? 0), 0),
    },
    undecided: { rows: undecided.length, cents: undecided.reduce((sum, { netCents }) => sum + (netCents ?? 0), 0) },
  };
}

function basisOf(position: Position, { rows }: SheetReading, numberOf: RowNumber): BasisReport {
  const crossing = (found: Crossing): CrossingReport => ({
    row: numberOf(found.index + 1),
    date: isoOf(found.on),
    beforeCents: found.turnover - found.amount,
    afterCents: found.turnover,
    invoiceNo: rows[found.index]?.invoiceNo ?? null,
  });
  return {
    turnoverByCalendarYearCents: Object.fromEntries(position.turnoverByYear),
    crossingByYear: Object.fromEntries(position.crossings.map((found) => [found.year, crossing(found)])),
    rolling12Cents: position.rolling12,
  };
}

/** A question about a whole column leaves the sums open. */
function lacksColumn({ questions }: SheetReading): boolean {
  return questions.some(({ code }) => /^(no-|year$|date-order$)/.test(code));
}

function sameBasis(a: BasisReport, b: BasisReport): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}

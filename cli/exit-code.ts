/** The exit codes: 0 nothing at the asked level, 1 findings at or above it, 2 the run could not be made. */
import { type FileReport, heaviest, SEVERITIES, type Severity } from './file-report';

/** Does this report hold anything at that level or above? */
export function failsAt(report: FileReport, level: Severity): boolean {
  const found = heaviest(report);
  return found !== null && SEVERITIES.indexOf(found) <= SEVERITIES.indexOf(level);
}

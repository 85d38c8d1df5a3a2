/** The progress bar: on the error stream, and only where somebody watches. */
import cliProgress from 'cli-progress';
import type { Language } from '../core/index';

/** What a run tells while it goes on. */
export type Progress = { readonly step: () => void; readonly stop: () => void };

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

const FORMAT: Readonly<Record<Language, string>> = {
  nl: '{bar} {value}/{total} bestanden, nog {eta_formatted}',
  en: '{bar} {value}/{total} files, {eta_formatted} left',
};

/** A bar for a run of so many files, of which some were done before. */
export function progressOf(total: number, before: number, language: Language): Progress {
  if (!process.stderr.isTTY || total - before < 2) return SILENT;
  const bar = new cliProgress.SingleBar(
    { format: FORMAT[language], stream: process.stderr, hideCursor: true, etaBuffer: 50 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, before);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

/** The program: judges, writes the report, and says by its exit code what came of it. */
import { writeFile } from 'node:fs/promises';
import { languageOf, readArguments, USAGE, type Arguments } from './arguments.js';
import { CannotRun } from './check.js';
import { writeHtml } from './report/html.js';
import { writeJunit } from './report/junit.js';
import { SENTENCES } from './report/sentences.js';
import { countOf, isPassing } from './report/summary.js';
import { writeText } from './report/text.js';
import { runConformance, type ConformanceOptions, type ConformanceRun } from './run.js';

/** Where the program speaks. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

const WRITERS = { text: writeText, junit: writeJunit, html: writeHtml };

/**
 * @param more what tests choose: `pauseMs`, `timeoutMs`, `fetch`, `signal`
 * @returns the exit code: 0 where all passes, 1 where something fails, 2 where it could not run
 */
export async function runProgram(
  args: readonly string[],
  terminal: Terminal,
  more: Pick<ConformanceOptions, 'pauseMs' | 'timeoutMs' | 'fetch' | 'signal'> = {},
): Promise<0 | 1 | 2> {
  try {
    const asked = readArguments(args);
    if (asked.isHelp) {
      terminal.out(`${USAGE}\n`);
      return 0;
    }
    const { url, write, levels, language } = asked;
    terminal.error(`${SENTENCES[language].begins(url)}\n`);
    const run = await runConformance({ url, write, levels, ...more });
    await deliver(run, asked, terminal);
    return isPassing(run) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    terminal.error(`${error.said[languageOf(args)]}\n`);
    return 2;
  }
}

async function deliver(run: ConformanceRun, { report, language, out }: Arguments, terminal: Terminal) {
  const text = WRITERS[report](run, language);
  if (out === null) return terminal.out(text);
  await writeFile(out, text).catch((error: Error) => {
    throw notWritten(out, error);
  });
  const words = SENTENCES[language];
  terminal.out(
    `${words.counts(countOf(run.results))}. ${words.verdict(isPassing(run))} ${words.written(out)}\n`,
  );
}

const notWritten = (out: string, error: Error): CannotRun =>
  new CannotRun('not-written', {
    id: `--out ${out} tidak dapat ditulis (${error.message}): pilih berkas lain`,
    en: `--out ${out} can’t be written (${error.message}): choose another file`,
  });

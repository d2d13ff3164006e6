/** `aduan-conformance` and `npm run conformance`. Imported, it does nothing. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CannotRun, LANGUAGES, LEVELS, type Language, type Level } from './check.js';
import { writeHtml } from './report/html.js';
import { writeJunit } from './report/junit.js';
import { SENTENCES, countOf, isPassing } from './report/sentences.js';
import { writeText } from './report/text.js';
import { runConformance, type ConformanceOptions, type ConformanceRun } from './run.js';

const FORMATS = ['text', 'junit', 'html'] as const;
type Format = (typeof FORMATS)[number];

interface Arguments {
  url: string;
  write: boolean;
  levels: readonly Level[];
  report: Format;
  language: Language;
  /** Null for the standard output. */
  out: string | null;
  isHelp: boolean;
}

/** Levels of which nothing is left without `--write`. */
const WRITING: readonly Level[] = ['file', 'once'];

const USAGE = `aduan-conformance URL [--write] [--level ${LEVELS.join('|')}]…
  [--report ${FORMATS.join('|')}] [--lang ${LANGUAGES.join('|')}] [--out FILE]`;

/** @throws CannotRun naming the argument that can't be meant, and what could */
function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  const levels = (values.level ?? []).flatMap((value) => value.split(','));
  const write = values.write ?? false;
  const [url, ...more] = positionals;
  const isHelp = values.help ?? false;
  if (url === undefined && !isHelp)
    throw wrong('URL tidak ada: tulis alamat endpoint', 'URL is missing: write the endpoint’s address');
  if (more.length > 0)
    throw wrong(
      `"${more[0]}" berlebih: satu URL saja, dan nilai di belakang namanya`,
      `"${more[0]}" is too much: one URL alone, and values behind their names`,
    );
  const chosen = levels.length === 0 ? LEVELS : levels.map((level) => oneOf('--level', LEVELS, level));
  const writing = levels.length === 0 ? undefined : chosen.find((level) => WRITING.includes(level));
  if (writing !== undefined && !write)
    throw wrong(
      `--level ${writing} menulis laporan uji: tambahkan --write, atau hapus --level ${writing}`,
      `--level ${writing} files test reports: add --write, or leave --level ${writing} out`,
    );
  return {
    url: url ?? '',
    write,
    levels: chosen,
    report: oneOf('--report', FORMATS, values.report ?? 'text'),
    language: oneOf('--lang', LANGUAGES, values.lang ?? 'id'),
    out: values.out ?? null,
    isHelp,
  };
}

/** The language to speak before the arguments are read. */
const languageOf = (args: readonly string[]): Language =>
  args[args.indexOf('--lang') + 1] === 'en' || args.includes('--lang=en') ? 'en' : 'id';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        write: { type: 'boolean' },
        level: { type: 'string', multiple: true },
        report: { type: 'string' },
        lang: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const [, flag = '?'] = /'(-{1,2}[\w-]+)/.exec((error as Error).message) ?? [];
    throw wrong(`${flag} tidak dikenal, atau nilainya tidak ada`, `${flag} is unknown, or lacks its value`);
  }
}

function oneOf<T extends string>(flag: string, known: readonly T[], value: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const list = known.join(', ');
  throw wrong(`${flag} ${value} tidak ada: pilih ${list}`, `${flag} ${value} doesn’t exist: choose ${list}`);
}

const wrong = (id: string, en: string): CannotRun =>
  new CannotRun('bad-arguments', { id: `${id}.\n\n${USAGE}`, en: `${en}.\n\n${USAGE}` });

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

const [, started, ...args] = process.argv;
const isStarted = started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);

if (isStarted) {
  const ending = new AbortController();
  // Test reports are withdrawn at the first signal; a second one ends the program at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    error: (text: string) => void process.stderr.write(text),
  };
  process.exitCode = await runProgram(args, terminal, { signal: ending.signal }).catch((error: Error) => {
    terminal.error(`${error.stack}\n`);
    return 2;
  });
}

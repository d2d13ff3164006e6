/** What the program was called with. */
import { parseArgs } from 'node:util';
import { CannotRun, LANGUAGES, LEVELS, type Language, type Level } from './check.js';

const FORMATS = ['text', 'junit', 'html'] as const;
type Format = (typeof FORMATS)[number];

export interface Arguments {
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

export const USAGE = `aduan-conformance URL [--write] [--level ${LEVELS.join('|')}]…
  [--report ${FORMATS.join('|')}] [--lang ${LANGUAGES.join('|')}] [--out FILE]`;

/** @throws CannotRun naming the argument that can't be meant, and what could */
export function readArguments(args: readonly string[]): Arguments {
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
export const languageOf = (args: readonly string[]): Language =>
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

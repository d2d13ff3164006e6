/** Writes what was measured into the documentation's two pages, below the words that stand there. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../demo/setup/repository.mjs';
import { findPrograms } from '../endpoint/database/postgres-server.js';
import type { Section } from './parts.js';
import { besideTable, ratioTable, tableOf, verdictTable } from './tables.js';
import { FEED, FORM, SLOWEST, TRACKER, type Verdict } from './targets.js';

/** Below it everything is the program's. */
export const MARK = '<!-- npm run bench -- --record writes what follows -->';

export interface Circumstances {
  processor: string;
  memoryGb: number;
  engines: string;
  date: string;
  commit: string;
}

export function circumstances(chromium: string): Circumstances {
  const out = (program: string, ...args: string[]): string =>
    execFileSync(program, args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json'), 'utf8'),
  ) as { version: string };
  const postgres = out(join(findPrograms(), 'postgres'), '--version').replace(/^\D+(\S+).*$/, '$1');
  return {
    processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    engines: `${chromium.replace(/^Headless/, '').replace('/', ' ')}, Node ${process.versions.node}, PostgreSQL ${postgres}, PGlite ${version}`,
    date: new Date().toISOString().slice(0, 10),
    commit: out('git', 'rev-parse', '--short', 'HEAD'),
  };
}

const remarkOf = ({ remark }: Section): string => (remark ? `\n\n${remark}` : '');

/** All of it, for whoever wants to know. */
export function wholeRecord(
  { processor, memoryGb, engines, date, commit }: Circumstances,
  sections: readonly Section[],
  verdicts: readonly Verdict[],
): string {
  const tables = sections.map(
    (section) =>
      `### ${section.title}\n\n${tableOf(section.rows, section.columns)}${besideTable(section)}${remarkOf(section)}`,
  );
  return [
    `Measured on ${date} at commit ${commit}: ${processor}, ${memoryGb} GB, ${engines}.`,
    '## Targets',
    verdictTable(verdicts),
    '## Tables',
    ...tables,
  ].join('\n\n');
}

const NAMES_ID: Record<string, string> = {
  html: 'HTML polos',
  shoelace: 'Shoelace',
  react: 'React, react-hook-form, zod',
  survey: 'SurveyJS',
  formio: 'Form.io',
  'aduan-form': '**Aduan**',
  'aduan-form-named': '**Aduan**, berkasnya disebut di halaman',
  'aduan-form-begun': '**Aduan**, dengan formulir kecil di dalam tag',
  'tracker-html': 'skrip polos',
  'aduan-tracker': '**Aduan**',
  'feed-html': 'skrip polos',
  'aduan-feed': '**Aduan**',
};

const FIGURES_ID: Record<string, string> = {
  'typed, s': 'huruf pertama terketik, detik',
  'works, s': 'tombol utama menjawab, detik',
  'kB until works': 'kB sampai itu',
  'answer, s': 'jawaban kantor tampil, detik',
  'first card, s': 'laporan pertama tampil, detik',
  'all kB': 'kB semuanya',
};

/** What a webmaster wants to know, in Indonesian. */
export function shortRecord(
  { processor, engines, date, commit }: Circumstances,
  sections: readonly Section[],
): string {
  const part = (title: string, heading: string, base: string, figures: string[]): string[] => {
    const rows = sections.find((section) => section.title === title)?.rows;
    if (rows === undefined) return [];
    const named = [...rows].filter(([name]) => name in NAMES_ID);
    const columns = figures.map((figure) => FIGURES_ID[figure]!);
    const translated = new Map(
      named.map(([name, row]) => [
        NAMES_ID[name]!,
        Object.fromEntries(figures.map((figure, index) => [columns[index]!, row[figure]!])),
      ]),
    );
    return [`## ${heading}`, ratioTable(translated, columns, NAMES_ID[base]!)];
  };
  return [
    `Diukur ${date} pada commit ${commit}: ${processor}, ${engines}. Dalam kurung: berapa kali lipat yang polos.`,
    ...part(FORM, 'Formulir, 3G lambat', 'html', ['typed, s', 'works, s', 'kB until works']),
    ...part(SLOWEST, 'Formulir, 50 kbit/detik', 'html', ['typed, s', 'works, s', 'kB until works']),
    ...part(TRACKER, 'Pelacak, 3G lambat', 'tracker-html', ['answer, s', 'all kB']),
    ...part(FEED, 'Daftar laporan, 3G lambat', 'feed-html', ['first card, s', 'all kB']),
  ].join('\n\n');
}

/** Replaces what stands below {@link MARK}. */
export const withRecord = (page: string, record: string): string => {
  const at = page.indexOf(MARK);
  if (at < 0) throw new Error('The page has no mark to write below');
  return `${page.slice(0, at + MARK.length)}\n\n${record}\n`;
};

export async function writeRecord(name: string, record: string): Promise<void> {
  const path = join(ROOT, 'test', 'bench', name);
  const options = (await resolveConfig(path)) ?? {};
  const page = withRecord(readFileSync(path, 'utf8'), record);
  writeFileSync(path, await format(page, { ...options, filepath: path }));
}

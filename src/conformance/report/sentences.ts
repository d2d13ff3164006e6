/** Sentences of reports and the program around the checks' own words, and the counts that they tell. */
import { type Language, type Level, type Outcome, LEVELS } from '../check.js';
import type { ConformanceRun, Result } from '../run.js';

export interface Sentences {
  heading: string;
  levels: Record<Level, string>;
  states: Record<Outcome['state'], string>;
  level: string;
  mend: string;
  found: string;
  /** The first of the sentences is quoted. */
  contract(where: readonly string[], quote: string | null): string;
  contractIs: string;
  counts(count: Count): string;
  requests(number: number): string;
  mode(write: boolean): string;
  cutShort(isSilent: boolean): string;
  left(numbers: readonly string[]): string;
  verdict(isPassing: boolean): string;
  toMend(failed: number): string;
  judgedBy(version: string): string;
  badge: string;
  badgeHow: string;
  badgeNot: string;
  badgeCode: string;
  badgeName(levels: readonly Level[]): string;
  begins(url: string): string;
  written(file: string): string;
}

const ID: Sentences = {
  heading: 'Uji kesesuaian endpoint SP4N',
  levels: {
    discover: 'memperkenalkan diri',
    read: 'laporan publik dapat dibaca',
    track: 'laporan dapat dilacak',
    file: 'laporan diterima',
    once: 'kiriman ulang terhitung sekali',
    privacy: 'yang tertutup tetap tertutup',
    hostile: 'tahan terhadap kiriman yang salah',
    open311: 'Open311 berkata sama',
  },
  states: { passed: 'lulus', failed: 'gagal', skipped: 'dilewati' },
  level: 'Tingkat',
  mend: 'Perbaiki',
  found: 'Ditemukan',
  contract: ([first, ...more], quote) =>
    `Kontrak, kalimat ${first}${quote === null ? '' : `: “${quote}”`}${more.length === 0 ? '' : ` Lihat juga ${more.join(', ')}.`}`,
  contractIs:
    'Kontrak kalimat demi kalimat: contract.md dalam paket aduan, dan halamannya dalam dokumentasi.',
  counts: ({ passed, failed, skipped }) => `${passed} lulus, ${failed} gagal, ${skipped} dilewati`,
  requests: (number) => `${number} permintaan`,
  mode: (write) =>
    write
      ? 'dengan --write: laporan uji ditulis, lalu ditarik lagi'
      : 'hanya membaca; --write menguji sisanya',
  cutShort: (isSilent) =>
    isSilent ? 'Dihentikan sebelum selesai: endpoint tidak menjawab lagi.' : 'Dihentikan sebelum selesai.',
  left: (numbers) =>
    `Laporan uji yang tidak dapat ditarik, dan perlu diarsipkan petugas: ${numbers.join(', ')}.`,
  verdict: (isPassing) => (isPassing ? 'Semua yang dinilai lulus.' : 'Belum sesuai dengan kontrak.'),
  toMend: (failed) => `Yang perlu diperbaiki (${failed})`,
  judgedBy: (version) => `Dinilai oleh aduan-conformance ${version}`,
  badge: 'Lencana',
  badgeHow: 'Server yang lulus boleh menampilkannya. Salin kode ini ke dalam berkas .svg:',
  badgeNot: 'Lencana diberikan bila semua tingkat dinilai dengan --write dan tak satu pun gagal.',
  badgeCode: 'Kode lencana (SVG)',
  badgeName: (levels) => `Sesuai kontrak SP4N: ${levels.join(', ')}`,
  begins: (url) => `Menilai ${url} …`,
  written: (file) => `Laporan ditulis ke ${file}.`,
};

const EN: Sentences = {
  heading: 'Conformance of an SP4N endpoint',
  levels: {
    discover: 'it introduces itself',
    read: 'public reports can be read',
    track: 'a report can be tracked',
    file: 'reports are taken',
    once: 'what is sent again counts once',
    privacy: 'what is closed stays closed',
    hostile: 'it withstands what nobody means',
    open311: 'Open311 says the same',
  },
  states: { passed: 'passed', failed: 'failed', skipped: 'skipped' },
  level: 'Level',
  mend: 'Mend',
  found: 'Found',
  contract: ([first, ...more], quote) =>
    `Contract, sentence ${first}${quote === null ? '' : `: “${quote}”`}${more.length === 0 ? '' : ` See ${more.join(', ')} too.`}`,
  contractIs:
    'The contract, sentence by sentence: contract.md of the package aduan, and its page in the documentation.',
  counts: ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`,
  requests: (number) => `${number} requests`,
  mode: (write) =>
    write
      ? 'with --write: test reports were filed, and withdrawn again'
      : 'reading alone; --write judges the rest',
  cutShort: (isSilent) =>
    isSilent ? 'Ended before it was done: the endpoint answers no more.' : 'Ended before it was done.',
  left: (numbers) =>
    `Test reports that could not be withdrawn, and that an officer has to archive: ${numbers.join(', ')}.`,
  verdict: (isPassing) =>
    isPassing ? 'All that was judged passes.' : 'It doesn’t conform to the contract yet.',
  toMend: (failed) => `What to mend (${failed})`,
  judgedBy: (version) => `Judged by aduan-conformance ${version}`,
  badge: 'Badge',
  badgeHow: 'A server that passes may show it. Copy this code into an .svg file:',
  badgeNot: 'A badge is earned where all levels are judged with --write, and nothing fails.',
  badgeCode: 'Code of the badge (SVG)',
  badgeName: (levels) => `Conforms to the SP4N contract: ${levels.join(', ')}`,
  begins: (url) => `Judging ${url} …`,
  written: (file) => `The report is in ${file}.`,
};

export const SENTENCES: Record<Language, Sentences> = { id: ID, en: EN };

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface LevelResults extends Count {
  level: Level;
  results: Result[];
}

const count = (results: readonly Result[], state: Outcome['state']): number =>
  results.filter(({ outcome }) => outcome.state === state).length;

export const countOf = (results: readonly Result[]): Count => ({
  passed: count(results, 'passed'),
  failed: count(results, 'failed'),
  skipped: count(results, 'skipped'),
});

/** When it began, such as `2026-11-24 03:00 UTC`. */
export const momentOf = ({ startedAt }: ConformanceRun): string =>
  `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The levels of the run, in their order. */
export const byLevel = ({ results, levels }: ConformanceRun): LevelResults[] =>
  LEVELS.filter((level) => levels.includes(level)).map((level) => {
    const own = results.filter(({ check }) => check.level === level);
    return { level, results: own, ...countOf(own) };
  });

/** Whether nothing failed, of all that was asked for. */
export const isPassing = (run: ConformanceRun): boolean => run.isWhole && countOf(run.results).failed === 0;

/**
 * Levels that a badge may name: of a run that wrote too and left no level out. Empty where anything failed.
 */
export function earned(run: ConformanceRun): Level[] {
  const isAll = run.write && LEVELS.every((level) => run.levels.includes(level));
  if (!isAll || !isPassing(run)) return [];
  return byLevel(run)
    .filter(({ passed }) => passed > 0)
    .map(({ level }) => level);
}

/** Text as text, in XML and HTML alike, attributes included; without characters that XML knows none of. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

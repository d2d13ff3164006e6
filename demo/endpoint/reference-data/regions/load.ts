import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Region, RegionLevel } from './region.js';

const FILES: readonly (readonly [RegionLevel, string])[] = [
  ['province', 'provinces.csv'],
  ['regency', 'regencies.csv'],
  ['district', 'districts.csv'],
  ['village', 'villages.csv'],
];
/** Lengths of the codes of the four levels, dots included. */
const LENGTHS = [2, 5, 8, 13];

/** `loadRegions` are all regions, larger ones first. */
export function loadRegions(): Region[] {
  return load([''], () => true);
}

/** `regionsIn` are the regions of these codes, all below them, and their parents; larger ones first. */
export function regionsIn(codes: readonly string[]): Region[] {
  const wanted = new Set(codes);
  const above = new Set(codes.flatMap((code) => LENGTHS.map((length) => code.slice(0, length))));
  const provinces = new Set(codes.map((code) => code.slice(0, LENGTHS[0])));
  return load(
    [...provinces].sort(),
    (code) => above.has(code) || LENGTHS.some((length) => wanted.has(code.slice(0, length))),
  );
}

export function levelOf(code: string): RegionLevel {
  return FILES[code.split('.').length - 1]![0];
}

/**
 * `load` reads the package's CSV files directly: its own parser first makes an object of strings for each line, at
 * several times the time and memory. A row is code[, parent code], name; a name with a comma or a quote is quoted.
 * @param starts what codes begin with; other lines are not looked at, and these are nearly all of 90,000
 */
function load(starts: readonly string[], isWanted: (code: string) => boolean): Region[] {
  const main = createRequire(import.meta.url).resolve('idn-area-data');
  const folder = join(dirname(main), '..', 'data');
  return FILES.flatMap(([level, file]) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return starts.flatMap((start) => rows(text, start, level, isWanted));
  });
}

/** `rows` leaves out the first line, which names the columns. */
function rows(
  text: string,
  start: string,
  level: RegionLevel,
  isWanted: (code: string) => boolean,
): Region[] {
  const regions: Region[] = [];
  for (let at = text.indexOf(`\n${start}`); at >= 0;) {
    const end = text.indexOf('\n', at + 1);
    const line = text.slice(at + 1, end < 0 ? text.length : end).trim();
    if (line && isWanted(line.slice(0, line.indexOf(',')))) regions.push(toRegion(line, level));
    at = end < 0 ? -1 : text.indexOf(`\n${start}`, end);
  }
  return regions;
}

function toRegion(line: string, level: RegionLevel): Region {
  const code = line.slice(0, line.indexOf(','));
  const lastDot = code.lastIndexOf('.');
  // A name may hold commas; between it and the code stands the code above, where there is one.
  const name = line
    .split(',')
    .slice(lastDot < 0 ? 1 : 2)
    .join(',');
  return {
    id: `r-${code.replaceAll('.', '')}`,
    name: tidyName(unquoted(name)),
    code,
    level,
    parentCode: lastDot < 0 ? null : code.slice(0, lastDot),
  };
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** `tidyName`: the lists write a few names in capitals, and the glottal stop of Madura and Flores as `"` or `’`. */
function tidyName(raw: string): string {
  const name = raw.replace(/["’]/g, "'");
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])([a-z])/g, (_match, before: string, letter: string) => before + letter.toUpperCase());
}

import { closest, distance } from 'fastest-levenshtein';
import { KNOWN_NAMES } from './settings.js';

const OUR_PREFIX = /^ADUAN_/i;
/** Short names are near to too much that other programs read. */
const LENGTH_MIN = 7;
const DISTANCE_MAX = 2;

/** A line for each name that is meant for us and means nothing: one that begins with `ADUAN_`, or nearly is one that we read. */
export function faultsOfNames(names: readonly string[]): string[] {
  return names
    .filter((name) => !KNOWN_NAMES.includes(name))
    .flatMap((name) => {
      const nearest = nearestTo(name.replace(OUR_PREFIX, '').toUpperCase());
      if (nearest !== null && (OUR_PREFIX.test(name) || name === name.toUpperCase()))
        return `${name}: there is no such variable; did you mean ${nearest}?`;
      return OUR_PREFIX.test(name) ? `${name}: there is no such variable` : [];
    });
}

function nearestTo(name: string): string | null {
  const nearest = closest(name, KNOWN_NAMES);
  const isNear = name.length >= LENGTH_MIN && distance(name, nearest) <= DISTANCE_MAX;
  return name === nearest || isNear ? nearest : null;
}

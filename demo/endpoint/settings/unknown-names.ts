import { closest, distance } from 'fastest-levenshtein';
import { KNOWN_NAMES, SETTING_NAMES } from './settings.js';

const OUR_PREFIX = /^ADUAN_/i;
/** Shorter names are near too many of other programs. */
const LENGTH_MIN = 7;
const DISTANCE_MAX = 2;

/** `faultsOfNames` has a line for each name that begins with `ADUAN_`, or nearly is ours, and is unknown. */
export function faultsOfNames(names: readonly string[]): string[] {
  return names
    .filter((name) => !KNOWN_NAMES.includes(name))
    .flatMap((name) => {
      const open = SETTING_NAMES.find((one) => name === `${one}_FILE`);
      if (open !== undefined) return `${name}: only secrets are read from files; write ${open}`;
      const nearest = nearestTo(name.replace(OUR_PREFIX, '').toUpperCase());
      if (nearest !== null && isMeantForUs(name, nearest))
        return `${name}: there is no such variable; did you mean ${nearest}?`;
      return OUR_PREFIX.test(name) ? `${name}: there is no such variable` : [];
    });
}

/** `isMeantForUs`: names in small letters are other programs', as `http_proxy`, unless they spell one of ours. */
function isMeantForUs(name: string, nearest: string): boolean {
  const isSpelt = name.length >= LENGTH_MIN && name.toUpperCase() === nearest;
  return OUR_PREFIX.test(name) || name === name.toUpperCase() || isSpelt;
}

function nearestTo(name: string): string | null {
  const nearest = closest(name, KNOWN_NAMES);
  const isNear = name.length >= LENGTH_MIN && distance(name, nearest) <= DISTANCE_MAX;
  return name === nearest || isNear ? nearest : null;
}

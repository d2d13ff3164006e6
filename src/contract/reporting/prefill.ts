/**
 * Values that a page or a link may propose to a form (contract §10, `values` and `?aduan-isi=`): a sticker on a lamp
 * post knows the lamp post, never its reader. They are foreign input, so each is read by itself, and an invalid one is
 * dropped: a truncated code would be the code of something else.
 */
import { MAXIMA } from '../maxima.js';
import { PREFILL_PARAMETER } from './prefill-parameter.js';
import { isRecord, readOrNull, reads, readsObject, toNumber, toText } from '../read.js';

/** Values as a page gives them; a link has texts alone. */
export interface PrefillValues {
  /** Id of a category. */
  category?: string | number;
  title?: string;
  /** The place in words. */
  place?: string;
  /** Degrees, WGS 84; both or neither. */
  lat?: number | string;
  lon?: number | string;
  /** Code of the thing that the report is about, at most 60 characters. */
  ref?: string | number;
}

/** Empty and null for values that are missing or invalid. */
export interface Prefill {
  categoryId: string;
  title: string;
  place: string;
  point: { latitude: number; longitude: number } | null;
  assetRef: string;
}

/** Longest link in characters: no sticker needs more, and a longer one makes a QR code hard to scan. */
const LONGEST_LINK = 2_000;
const LONGEST_TITLE = 150;
const LONGEST_PLACE = 200;

const KNOWN: readonly string[] = ['category', 'title', 'place', 'lat', 'lon', 'ref'];
const IDENTITY = /name|nama|phone|telp|telepon|hp|mail|surel|nik|ktp/i;

/** `line` has a limited length; a longer one counts as missing. */
const line = (longest: number) =>
  reads((value) => {
    const text = (toText(value) ?? '').replace(/\s+/g, ' ');
    return [...text].length > longest ? '' : text;
  });

const degrees = (limit: number) =>
  reads((value) => {
    const number = toNumber(value);
    return number !== null && Math.abs(number) <= limit ? number : null;
  });

const prefill = /* @__PURE__ */ readsObject(
  {
    category: line(MAXIMA.id),
    title: line(LONGEST_TITLE),
    place: line(LONGEST_PLACE),
    lat: degrees(90),
    lon: degrees(180),
    ref: line(MAXIMA.assetRef),
  },
  ({ category, title, place, lat, lon, ref }): Prefill => ({
    categoryId: category,
    title,
    place,
    // 0, 0 is the position of a device that has none.
    point: lat !== null && lon !== null && (lat || lon) ? { latitude: lat, longitude: lon } : null,
    assetRef: ref,
  }),
);

/**
 * @param given a page's property, or the pairs of a link
 * @param warn told which value isn't read, never its content
 * @returns null when nothing is given
 */
export function readPrefill(given: unknown, warn: (message: string) => void): Prefill | null {
  if (!isRecord(given)) return null;
  const read = readOrNull(prefill, given)!;
  const { categoryId, title, place, point, assetRef } = read;
  const taken = [categoryId, title, place, point, point, assetRef].filter(Boolean).length;
  const names = Object.keys(given).filter((name) => given[name] !== '');
  if (names.some((name) => !KNOWN.includes(name) && IDENTITY.test(name)))
    warn('a form is never filled in with a name, a phone number, an e-mail address or a NIK.');
  else if (names.length > taken)
    warn(
      `of what a form was to be filled in with, only ${KNOWN.join(', ')} are taken, and only as short as the documentation says.`,
    );
  return taken > 0 ? read : null;
}

/**
 * @param search of a URL, with or without its question mark
 * @returns null when it proposes nothing
 */
export function readPrefillLink(search: string, warn: (message: string) => void): Prefill | null {
  const pairs = new URLSearchParams(search).get(PREFILL_PARAMETER);
  if (pairs === null) return null;
  if (pairs.length > LONGEST_LINK) {
    warn(`${PREFILL_PARAMETER} is longer than ${LONGEST_LINK} characters, and is ignored.`);
    return null;
  }
  return readPrefill(Object.fromEntries(new URLSearchParams(pairs)), warn);
}

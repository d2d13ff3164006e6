import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import {
  differenceOf,
  fingerprintOf,
  readFingerprint,
  writeFingerprint,
  type Difference,
} from './fingerprint.js';

const FINGERPRINTS = fileURLToPath(new URL('fingerprints', import.meta.url));
const PICTURES = fileURLToPath(new URL('pictures', import.meta.url));
const RESULTS = fileURLToPath(new URL('../.results/visual', import.meta.url));
/** `RENEW_PICTURES=1`: what is seen takes the place of what was kept. */
export const MUST_RENEW = process.env['RENEW_PICTURES'] === '1';

/** Kept whole too, for people: one of each kind of screen. */
const WHOLE = [
  'form-writing-390-light',
  'form-writing-390-dark',
  'form-writing-1280-light',
  'form-error-390-light',
  'form-receipt-390-light',
  'tracker-in-progress-390-light',
  'tracker-in-progress-390-dark',
  'tracker-in-progress-1280-light',
  'feed-list-390-light',
  'feed-list-390-dark',
  'feed-list-1280-light',
  'feed-empty-320-light',
];

type Fingerprints = Record<string, string>;

const widgetOf = (name: string) => name.slice(0, name.indexOf('-'));
const fileOf = (widget: string) => join(FINGERPRINTS, `${widget}.json`);
const kept = new Map<string, Fingerprints>();

function keptOf(widget: string): Fingerprints {
  const known = kept.get(widget);
  if (known) return known;
  const path = fileOf(widget);
  const read = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Fingerprints) : {};
  kept.set(widget, read);
  return read;
}

/**
 * Compares a picture with the fingerprint of this name that somebody kept. With `RENEW_PICTURES=1` it takes its place,
 * where it is another.
 *
 * @param name `<widget>-…`
 * @param picture a PNG
 * @returns what is different, in a sentence; null when nothing is
 */
export async function compare(name: string, picture: Buffer): Promise<string | null> {
  const fingerprints = keptOf(widgetOf(name));
  const actual = await fingerprintOf(picture);
  const expected = fingerprints[name];
  const difference = expected === undefined ? null : differenceOf(actual, await readFingerprint(expected));
  if (expected !== undefined && difference === null) return null;
  if (MUST_RENEW) {
    fingerprints[name] = await writeFingerprint(actual);
    await renew(name, picture);
    return null;
  }
  await show(name, picture, difference?.places ?? []);
  const told = difference?.told ?? 'nothing is kept yet; look at it, then RENEW_PICTURES=1';
  return `${name}: ${told}; see test/.results/visual/${name}.png`;
}

/**
 * Finds what is kept of states that are no more; `RENEW_PICTURES=1` forgets it.
 *
 * @param states all there are
 * @returns names of pictures that are still kept
 */
export async function forgetOthers(states: readonly string[]): Promise<string[]> {
  const isGone = (name: string) => !states.some((state) => LOOK_OF(state).test(name));
  const files = existsSync(FINGERPRINTS) ? readdirSync(FINGERPRINTS) : [];
  const widgets = files.map((file) => file.replace('.json', ''));
  const gone = widgets.flatMap((widget) => Object.keys(keptOf(widget)).filter(isGone));
  if (!MUST_RENEW) return gone;
  for (const name of gone) delete keptOf(widgetOf(name))[name];
  for (const widget of widgets) await write(widget);
  return [];
}

const LOOK_OF = (state: string) => new RegExp(`^${state}-\\d+-(light|dark)$`);

/** In the order of their names, one a line: a change is one line of the diff. */
async function write(widget: string): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(keptOf(widget)).sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(FINGERPRINTS, { recursive: true });
  await writeFile(fileOf(widget), `${JSON.stringify(sorted, null, 2)}\n`);
}

async function renew(name: string, picture: Buffer): Promise<void> {
  await write(widgetOf(name));
  if (!WHOLE.includes(name)) return;
  await mkdir(PICTURES, { recursive: true });
  const few = sharp(picture).png({ palette: true, colours: 28, dither: 0, effort: 10 });
  await few.toFile(join(PICTURES, `${name}.png`));
}

/** The picture as it is now, with a frame around each place that is different. */
async function show(name: string, picture: Buffer, places: Difference['places']): Promise<void> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const frames = places.map(
    (at) =>
      `<rect x="${at.left}" y="${at.top}" width="${at.width}" height="${at.height}" fill="none" stroke="#f0f"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${frames.join('')}</svg>`;
  await mkdir(RESULTS, { recursive: true });
  await sharp(picture)
    .composite([{ input: Buffer.from(svg) }])
    .toFile(join(RESULTS, `${name}.png`));
}

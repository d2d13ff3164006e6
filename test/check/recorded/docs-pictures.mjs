import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';

/**
 * The states of the gallery that each picture of the documentation shows, by the picture's name in `demo/docs/assets`.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const DOCS_PICTURES = {
  screens: ['form-topics', 'form-receipt', 'feed-list'],
  'pictures/form-insecure': ['form-insecure'],
};

/** Record of the screens that the pictures were drawn of. */
export const RECORD = join(ROOT, 'test/check/recorded/docs-pictures.json');

const FINGERPRINTS = join(ROOT, 'test/visual/fingerprints');

/**
 * How a picture's screens look by what is kept of them, which the pictures' tests hold against the widgets.
 *
 * @returns a hash
 */
export function screensOf(name) {
  const kept = DOCS_PICTURES[name].map((state) => {
    const all = JSON.parse(readFileSync(join(FINGERPRINTS, `${state.split('-')[0]}.json`), 'utf8'));
    return all[`${state}-390-light`] ?? `nothing of ${state}`;
  });
  return createHash('sha256').update(kept.join('\n')).digest('hex').slice(0, 16);
}

/** The pictures that were drawn of screens which look otherwise by now. */
export function staleDocsPictures(record = RECORD) {
  const drawn = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
  return Object.keys(DOCS_PICTURES).filter((name) => drawn[name] !== screensOf(name));
}

/** @returns one line a picture that is older than its screens */
export const checkDocsPictures = (record = RECORD) =>
  staleDocsPictures(record).map(
    (name) =>
      `demo/docs/assets/${name}.webp is older than the screens in it: RENEW_PICTURES=1 npm test -- --only visual-full --file whole`,
  );

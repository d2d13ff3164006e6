import { posix } from 'node:path';

const STATIC = /(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+)"/g;
const DYNAMIC = /\bimport\("(\.{1,2}\/[^"]+)"\)/g;
/** Files that the page names in its head; its icon is fetched beside, whenever the browser likes. */
const NAMED = /<(?:link rel="stylesheet" href|script src)="([^"]+)"/g;

/**
 * The files that a browser fetches for the officers' page, below `dist/desk`: the page with its style sheets and
 * scripts, then the rooms that are opened.
 *
 * @param {(file: string) => string} textOf
 * @param {readonly string[]} rooms as their modules are named, such as `queue`
 * @returns {Set<string>}
 */
export function deskFiles(textOf, rooms = []) {
  const files = new Set();
  const take = (file) => {
    if (files.has(file)) return;
    files.add(file);
    if (file.endsWith('.js')) for (const next of imported(file, textOf(file), STATIC)) take(next);
  };
  take('index.html');
  for (const [, file] of textOf('index.html').matchAll(NAMED)) take(file);
  for (const room of rooms) {
    const offered = [...files].flatMap((file) =>
      imported(file, file.endsWith('.js') ? textOf(file) : '', DYNAMIC),
    );
    const file = offered.find((one) => posix.basename(one).startsWith(`${room}-`));
    if (file === undefined) throw new Error(`The desk offers no room ${room}`);
    take(file);
  }
  return files;
}

const imported = (file, text, pattern) =>
  [...text.matchAll(pattern)].map(([, path]) => posix.join(posix.dirname(file), path));

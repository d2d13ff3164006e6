/**
 * What is weighed, and how heavy it may be, in bytes after gzip. The stub has its own line, as in the design's
 * table. A first load is the widget's chunk and all it imports statically: what one visible widget fetches before it is idle.
 *
 * @typedef {{ ceiling: number, file: string } | { ceiling: number, entry: string, idle?: boolean }} Artefact
 *   `file` below `dist/`, or `entry`, the name of a chunk in `dist/chunks.json`; one that is not built yet is left out
 */

/**
 * Chunks that are no part of what comes at idle; each is weighed by itself. Most are fetched when there is something for them to do.
 * `draft-chunk` is not one of those: it is fetched right after the first paint, whatever the person does, and counted with the first
 * load it would put that above its ceiling. `steps-chunk` comes with the form's other later parts.
 */
export const ON_DEMAND = [
  'replying',
  'deliver-reply',
  'choices-chunk',
  'suggest-category',
  'guide-chunk',
  'evidence-chunk',
  'receipt-chunk',
  'similar-chunk',
  'feed-presses',
  'qr-code',
  'place-chunk',
  'photo-place',
  'map',
  'draft-chunk',
  'steps-chunk',
  'assisted-chunk',
  'practice-chunk',
  'waiting-chunk',
  // Fetched right after the first paint, as the draft is; and where another language than Indonesian is wanted.
  'language-chunk',
  'rare-chunk',
];

/** @type {Record<string, Artefact>} */
export const ARTEFACTS = {
  stub: { ceiling: 3_000, file: 'embed.js' },
  doctor: { ceiling: 6_000, file: 'doctor.js' },
  'frame page': { ceiling: 1_500, file: 'frame.js' },
  'frame resize': { ceiling: 1_000, file: 'frame-resize.js' },
  // Fetched by the browser when a site registers it, beside the page and never before it.
  'service worker': { ceiling: 26_000, file: 'aduan-sw.js' },
  'form, first load': { ceiling: 32_000, entry: 'form' },
  'form, at idle': { ceiling: 30_000, entry: 'form', idle: true },
  'tracker, first load': { ceiling: 24_000, entry: 'tracker' },
  'feed, first load': { ceiling: 26_000, entry: 'feed' },
};

/** Ceilings of chunks reached by `import()`, by name; the first that fits counts. */
export const LAZY_CEILINGS = [
  { name: /^map$/, ceiling: 49_000 },
  // Steps, delivery and outcome are all needed by everyone who gets as far as Kirim: what holds them is the form's sum at idle.
  { name: /^late-chunk$/, ceiling: 13_000 },
  // A widget in one more language, all its parts at once: a switch is one answer of the network, and nothing is left half in
  // another language. Above the 4,000, 2,500 and 2,000 B once meant for fewer parts and shorter errors.
  { name: /^form-(en|jv|su)$/, ceiling: 12_000 },
  { name: /^tracker-(en|jv|su)$/, ceiling: 4_500 },
  { name: /^feed-(en|jv|su)$/, ceiling: 4_500 },
  { name: /./, ceiling: 6_000 },
];

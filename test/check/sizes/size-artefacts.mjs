/**
 * What a person waits for, and how heavy it may be: bytes after gzip of the script files that came by then, the stub
 * included, and how many they are. A file that comes by a press is weighed by itself.
 *
 * @typedef {object} Artefact
 * @property {number} ceiling bytes after gzip
 * @property {number} [files] at most so many
 * @property {string} [file] below `dist/`; or else
 * @property {string[]} [widgets] whose files, as in `dist/chunks.json`, come
 * @property {'first' | 'whole' | 'idle'} [until] `first`: what the entry imports; `whole`: all that it fetches without
 * a press (the default); `idle`: with what
 *   `dist/chunks.json` calls `idle`
 */

/** @type {Record<string, Artefact>} */
export const ARTEFACTS = {
  stub: { ceiling: 3_040, file: 'embed.js' },
  'form, until the title can be typed': { ceiling: 45_000, files: 3, widgets: ['form'], until: 'first' },
  'form, until it can be sent': { ceiling: 68_000, files: 4, widgets: ['form'] },
  'form, all without a press': { ceiling: 75_000, files: 6, widgets: ['form'], until: 'idle' },
  'tracker, all without a press': { ceiling: 34_000, files: 4, widgets: ['tracker'] },
  'feed, all without a press': { ceiling: 34_000, files: 4, widgets: ['feed'] },
  'three widgets, all without a press': {
    ceiling: 110_000,
    files: 6,
    widgets: ['form', 'tracker', 'feed'],
    until: 'idle',
  },
  doctor: { ceiling: 6_000, file: 'doctor.js' },
  'frame page': { ceiling: 1_500, file: 'frame.js' },
  'frame resize': { ceiling: 1_000, file: 'frame-resize.js' },
  'frame edition': { ceiling: 1_500, file: 'frame-edition.js' },
  // `form.page.js` brings the files of the first screen, which are not fetched beside it.
  'page that names the form': { ceiling: 34_000, file: 'form.page.js' },
  // What sealing costs: cipher and form of the page `segel`, which has nothing of the widgets.
  'sealed form': { ceiling: 12_000, file: 'sealed-form.js' },
  // Its outbox, which the form's page loads where something sealed waits, and its photos: the form has both as well.
  'sealed sending': { ceiling: 9_500, file: 'sealed-sending.js' },
  'sealed photos': { ceiling: 4_000, file: 'sealed-photos.js' },
  // Loaded once a sealed report's code is typed on the endpoint's own page; the words of one language beside it.
  // A closed report is taken back there too, and each failure is named.
  'sealed answers': { ceiling: 12_200, file: 'sealed-answers.js' },
  // Fetched by the browser when a site registers it, beside the page and never before it.
  'service worker': { ceiling: 26_000, file: 'aduan-sw.js' },
};

/**
 * What an officer waits for: the page with its style sheets before anybody signs in, and the rooms of a morning
 * besides.
 *
 * @type {Record<string, { ceiling: number, rooms: string[] }>}
 */
export const DESK_ARTEFACTS = {
  'desk, until somebody can sign in': { ceiling: 40_000, rooms: [] },
  'desk, with home, queue and a report': { ceiling: 85_000, rooms: ['home', 'queue', 'report'] },
};

/**
 * Bytes by which a file is now this long and now that, from the same sources: which of zod's modules Rollup leaves out
 * of the service worker hangs on the order in which it happens to come upon them, also where it reads one file after
 * the other.
 *
 * @type {Record<string, number>}
 */
export const SWAYS = { 'service worker': 700 };

/** Ceilings of files that come by a press or on a condition, by name; the first that fits counts. */
export const PRESSED_CEILINGS = [
  { name: /^map$/, ceiling: 33_100 },
  // A widget in one more language, all its parts at once: a switch is one answer of the network, and nothing is left
  // half in another language.
  { name: /^(form|tracker|feed)-(en|jv|su|mui)$/, ceiling: 12_000 },
  // `questions` judges what a strange endpoint may ask, in many letters and languages, and keeps what was answered to a
  // question that has changed.
  { name: /^questions$/, ceiling: 8_240 },
  // An office's promise, and waiting for it, in place of closing by a word that is not meant.
  { name: /^reply$/, ceiling: 7_250 },
  // `suggestions` keeps nobody waiting: it reads along once something is written. In two files a danger would be heard
  // a request later.
  { name: /^suggestions$/, ceiling: 12_330 },
  { name: /./, ceiling: 7_000 },
];

/**
 * Script files in all: the stub and `dist/chunks`. The design says 30: eleven are owed, among them one to
 * questions that few categories ask, one to the receipt's picture, one to a protocol that few pages name, one to late
 * reports and promises, one to the way of aspirations, one to an objection, and three to a fifth language.
 */
export const MOST_FILES = 41;

/**
 * Below this many bytes after gzip a file needs a `reason` in `dist/chunks.json`; so many have one at most, and each
 * comes by a press.
 */
export const SMALLEST = 1_500;
export const MOST_REASONS = 8;

/**
 * What is still above its ceiling, and how far at most: bytes after gzip and files. A debt, not a permission: it is
 * made smaller with every file that shrinks, and struck off when its ceiling is met.
 *
 * @type {Record<string, { gzip: number, files: number }>}
 */
export const OWED = {
  // A second protocol, which leaves out of every widget what its servers can't honour: 200 to 320 B in each line.
  // And the check of codes in what all three share, 40 B: a report's code never looks like a sealed one's; a report's
  // clocks are read by what all three share, 60 B. That no browser's cache keeps what was typed, chosen or tracked:
  // 50 B; that a danger is found once in a place, and that first frame and queue have tasks of their own: 70 B. That
  // the reader of a report, which all three share, knows wishes, neighbours and requests for information: 60 B.
  'form, until it can be sent': { gzip: 90_870, files: 6 },
  'form, all without a press': { gzip: 107_960, files: 7 },
  // Photos before and after an office's work, side by side, and why it is late: 310 B that the tracker had not. That a
  // sealed report's code is never sent for want of its S: 125 B. That each due day can be recounted by whoever reads
  // it: 300 B. That an aspiration's way is shown, whose file comes where there is one: 120 B. That a request for
  // information can be objected to: 500 B, and the form of it comes by a press.
  'tracker, all without a press': { gzip: 52_590, files: 5 },
  // That who is late can be asked for, and is loaded by that press: 310 B. That neighbours are asked whether a closed
  // report is settled: 250 B.
  'feed, all without a press': { gzip: 53_160, files: 4 },
  'three widgets, all without a press': { gzip: 146_730, files: 10 },
};

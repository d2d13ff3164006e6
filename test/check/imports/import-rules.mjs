/**
 * Who may import whom. A room is a folder of `src/`, or one of the single files at its root. The rooms lie on floors:
 * the ground by layer (contract, client, outbox, …), then what every widget has, then the three widgets, which never
 * import one another, then the doors.
 *
 * For each room: the rooms whose values it may import (its own is always allowed), and the packages it may import.
 * Types it may import of any room, but for those in `WHOLE_ROOMS`.
 *
 * @typedef {{ values: string[], packages: string[] }} RoomRule
 */

/** Leaves without imports of their own: names of events, error codes, and JSON in the browser's storage. */
const LEAVES = ['events', 'errors', 'stored-json'];
const WIDGETS = ['form', 'tracker', 'feed'];
/** Rooms that all widgets stand on. */
const GROUND = [
  ...LEAVES,
  'version',
  'contract',
  'client',
  'outbox',
  'form-logic',
  'images',
  'map',
  'sending',
  'widget',
];

/** @type {Record<string, RoomRule>} */
export const ROOMS = {
  events: { values: ['errors'], packages: [] },
  errors: { values: [], packages: [] },
  'stored-json': { values: [], packages: [] },
  version: { values: [], packages: [] },
  registry: { values: [...LEAVES, 'version', 'widget'], packages: ['lit'] },
  contract: { values: ['errors'], packages: ['zod'] },
  client: { values: [...LEAVES, 'contract'], packages: ['ky'] },
  'form-logic': { values: [...LEAVES, 'contract'], packages: [] },
  outbox: { values: [...LEAVES, 'contract', 'client', 'form-logic'], packages: ['idb'] },
  images: { values: [...LEAVES, 'contract'], packages: [] },
  sealed: { values: [...LEAVES, 'contract'], packages: ['hpke', 'shamir-secret-sharing'] },
  'sealed-answers': { values: [...LEAVES, 'contract', 'sealed'], packages: [] },
  widget: { values: [...LEAVES, 'contract', 'client'], packages: ['lit'] },
  map: { values: [...LEAVES, 'contract', 'client', 'widget'], packages: ['lit', 'leaflet'] },
  sending: {
    values: [...LEAVES, 'contract', 'client', 'outbox', 'form-logic', 'images', 'widget'],
    packages: ['lit'],
  },
  // No widget: the endpoint's page, whose script it is, brings its words.
  'sealed-form': {
    values: [...LEAVES, 'contract', 'client', 'form-logic', 'outbox', 'images', 'sealed', 'sending'],
    packages: [],
  },
  report: { values: [...LEAVES, 'contract', 'client', 'widget'], packages: ['lit'] },
  support: { values: [...LEAVES, 'contract', 'client', 'outbox', 'sending', 'widget'], packages: [] },
  form: { values: [...GROUND, 'report', 'support'], packages: ['lit', 'uqr'] },
  tracker: { values: [...GROUND, 'report'], packages: ['lit'] },
  feed: { values: [...GROUND, 'report', 'support'], packages: ['lit'] },
  register: { values: [...WIDGETS, 'sending', 'registry', 'version'], packages: [] },
  // Of the outbox only its flag, of the client only how a file and an early question are waited for: the stub has room
  // for no more.
  embed: { values: [...LEAVES, 'client', 'outbox', 'frame', 'version'], packages: [] },
  'embed.single': {
    values: [...WIDGETS, 'sending', 'doctor', 'embed', 'registry', 'version'],
    packages: [],
  },
  doctor: { values: ['contract', 'embed', 'sealed'], packages: [] },
  frame: { values: [], packages: [] },
  worker: { values: [...LEAVES, 'contract', 'client', 'outbox', 'sending'], packages: [] },
  define: { values: ['register', 'registry'], packages: [] },
  entries: {
    values: [...LEAVES, ...WIDGETS, 'client', 'contract', 'form-logic', 'outbox', 'sending', 'registry'],
    packages: [],
  },
  build: { values: [], packages: [] },
  // A program for Node. Of `sending` only what solves a challenge.
  conformance: { values: [...LEAVES, 'version', 'contract', 'sending'], packages: [] },
  index: { values: [...LEAVES, ...WIDGETS, 'client', 'contract', 'registry', 'version'], packages: [] },
};

/**
 * Between these rooms types count as values do: a widget that knows another one's types can't be changed, or read,
 * without it.
 */
export const WHOLE_ROOMS = [...WIDGETS, 'widget', 'report', 'support'];

/** Rooms whose values are fetched when they are wanted: reached from outside by `import()` alone. */
export const ON_DEMAND = ['images'];

/** Packages that only one room may know, in whichever form. */
export const ONLY_IN = {
  ky: ['client'],
  idb: ['outbox'],
  zod: ['contract'],
  hpke: ['sealed'],
  'shamir-secret-sharing': ['sealed'],
};

/** `zod` itself costs 17 KB more than `zod/mini` and probes `new Function`. */
export const NEVER = ['zod'];

/** A view draws what it is given: of values it has Lit, words, drawings and other views. */
export const isView = (path) => /(-view|\/view|\/field)\.ts$/.test(path) && path.startsWith('src/');
export const isForViews = (path) =>
  isView(path) || /\/(words|messages|model|drawings)(\/\w+)?\.[tj]s$|-words\.[tj]s$/.test(path);

/** True for files of `src/` that run in Node alone, in the build or as a program: no other file may import them. */
export const isNodeOnly = (path) =>
  path.startsWith('src/build/') ||
  path.startsWith('src/conformance/') ||
  path === 'src/contract/openapi/document.ts';

/**
 * The reference endpoint, which an agency takes without the demo: of `demo/` it knows itself alone, and no invented
 * town.
 */
export const ENDPOINT = 'demo/endpoint/';

/**
 * What `demo/` may import from `src/`, by the longest folder that fits. The pages load the built files; the
 * documentation reads the manifest.
 */
export const DEMO_FROM_SRC = ['src/contract/', 'src/build/typings/'];

/**
 * Who in `demo/` may import more, by folder: words, drawings, rules without a DOM, and style sheets. Never a widget.
 *
 * @type {Record<string, readonly RegExp[]>}
 */
export const MORE_FROM_SRC = {
  // Pages without a script: what they say, ask and look like is the widgets' own.
  'demo/endpoint/pages/': [
    /^src\/form-logic\//,
    /^src\/widget\/(styles|errors)\//,
    /-words\.ts$/,
    /\/words\/[\w-]+\.ts$/,
    /^src\/widget\/pictures\/drawings\.ts$/,
    /\/language-words\.ts$/,
    /^src\/report\/(dates|report-history|report-query)\.ts$/,
    /^src\/tracker\/reading\/report-progress\.ts$/,
    /^src\/feed\/numbers\/numbers-state\.ts$/,
  ],
  // Deeds of officers wait in the widgets' own outbox.
  'demo/endpoint/desk/page/': [
    /^src\/outbox\//,
    /^src\/client\/(location|service)\.ts$/,
    /^src\/errors\.ts$/,
    // Sealed reports are opened in the officer's browser, their photos looked at before it draws them.
    /^src\/sealed\//,
    /^src\/images\/image-header\.ts$/,
  ],
  // The server checks that public halves of keys are what they say.
  'demo/endpoint/desk/sealed/': [/^src\/sealed\//],
  // A sealed report is opened without a page, on a machine without a network.
  'demo/endpoint/program/': [/^src\/sealed\//],
  // What tells of danger is heard on the server as on the device.
  'demo/endpoint/dangers/': [/^src\/form-logic\/danger\/danger\.ts$/],
  // A report by Open311 has a text alone: its title and kind are made of it as the form makes them.
  'demo/endpoint/open311/': [/^src\/form-logic\/deduced\.ts$/],
  // Pages that lay every sentence before natives, with examples of what it is told.
  'demo/docs/readers/': [
    /-words\.ts$/,
    /\/words\/[\w-]+\.ts$/,
    /^src\/widget\/errors\//,
    /^src\/widget\/language\/(language|language-words|messages-of)\.ts$/,
    /^src\/form-logic\//,
    /^src\/outbox\/summary\.ts$/,
  ],
};

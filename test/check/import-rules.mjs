/**
 * Who may import whom. A room is a folder of `src/` or `demo/`, or one of the single files at the root of `src/`.
 *
 * For each room: the rooms whose values it may import (its own is always allowed; types may come from any room of `src/`), and the packages it may
 * import. `lazy` is reached by `import()` alone, by any room that may have values of it.
 *
 * @typedef {{ values: string[], packages: string[], lazy?: boolean, types?: string[] }} RoomRule
 */

/** Leaves without imports of their own: names of events and error codes. */
const LEAVES = ['events', 'errors'];

/** @type {Record<string, RoomRule>} */
export const ROOMS = {
  events: { values: ['errors'], packages: [] },
  errors: { values: [], packages: [] },
  version: { values: [], packages: [] },
  registry: { values: [...LEAVES, 'version'], packages: [] },
  contract: { values: ['errors'], packages: ['zod'] },
  client: { values: [...LEAVES, 'contract'], packages: ['ky'] },
  form: { values: [...LEAVES, 'contract'], packages: [] },
  outbox: { values: [...LEAVES, 'contract', 'client', 'form'], packages: ['idb'], lazy: true },
  i18n: { values: [...LEAVES], packages: [] },
  styles: { values: [], packages: ['lit'] },
  views: { values: ['i18n'], packages: ['lit'] },
  controllers: {
    values: [...LEAVES, 'contract', 'client', 'form', 'outbox', 'i18n'],
    packages: ['lit'],
    lazy: true,
  },
  elements: {
    values: [
      ...LEAVES,
      'contract',
      'client',
      'form',
      'outbox',
      'i18n',
      'styles',
      'views',
      'controllers',
      'version',
      'registry',
    ],
    packages: ['lit'],
    lazy: true,
  },
  lazy: {
    values: [...LEAVES, 'contract', 'i18n', 'styles'],
    packages: ['lit', 'leaflet', 'uqr'],
    lazy: true,
  },
  register: { values: ['elements', 'controllers', 'registry', 'version'], packages: [] },
  // Of the outbox only its flag: the stub has room for no more.
  embed: { values: [...LEAVES, 'outbox', 'registry', 'version', 'register'], packages: [], lazy: true },
  'embed.single': {
    values: ['controllers', 'doctor', 'elements', 'embed', 'registry', 'version'],
    packages: [],
  },
  doctor: { values: [], packages: [] },
  frame: { values: [], packages: [] },
  worker: { values: [...LEAVES, 'contract', 'client', 'outbox'], packages: [], lazy: true },
  'custom-elements-manifest.config': { values: ['styles'], packages: [] },
  define: { values: ['register', 'registry'], packages: [] },
  entries: {
    values: [...LEAVES, 'elements', 'client', 'contract', 'form', 'outbox', 'registry'],
    packages: [],
    lazy: true,
  },
  typings: { values: [], packages: [] },
  index: { values: [...LEAVES, 'elements', 'client', 'contract', 'registry', 'version'], packages: [] },
};

/** Packages that only one room may know, in whichever form. */
export const ONLY_IN = { ky: ['client'], idb: ['outbox'], zod: ['contract'] };

/** `zod` itself costs 17 KB more than `zod/mini` and probes `new Function`. */
export const NEVER = ['zod'];

/** Files of `src/` that run in Node at build time, and that no other file may import. */
export const NODE_ONLY = [
  'src/carry-chunks.mjs',
  'src/contract/openapi.ts',
  'src/contract/write-openapi.ts',
  'src/custom-elements-manifest.config.mjs',
  'src/styles/looks.mjs',
  'src/typings/attributes.mjs',
  'src/typings/editors.mjs',
  'src/typings/elements.mjs',
  'src/typings/frameworks.mjs',
  'src/typings/write.mjs',
];

/** What `demo/` may import from `src/`, by the longest folder that fits. The pages load the built files; the documentation reads the manifest. */
export const DEMO_FROM_SRC = ['src/contract/', 'src/typings/'];

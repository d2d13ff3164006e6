import { ON_DEMAND } from './on-demand.mjs';

/**
 * Which module lies in which file of `dist/chunks`, by who needs it and when. Nothing here knows a module by name: a static import, or an
 * `import()` that is not in `ON_DEMAND`, brings a module into the file of the widget that needs it.
 *
 * - `base`: what more than one widget needs.
 * - `form`, `tracker`, `feed`: what one widget needs. The form has two, because its first screen must not wait for the rest: `form` is what its
 *   element imports statically, `form-parts` all that it imports at once by `import()`.
 * - one file for each of `ON_DEMAND`. What several of them share lies with the widget they belong to, or in `base`.
 *
 * @typedef {{ staticImports: readonly string[], atOnce: readonly string[], onDemand: readonly string[] }} Links by module
 */

const WIDGETS = ['form', 'tracker', 'feed'];
/** Not a widget: the stub fetches it where a report waits on the device, and the form builds on it. */
const QUEUE = 'outbox';

/**
 * Too heavy for `base`, which everybody waits for: what several need by a press, or one widget at once (`isAtOnce`) and another by a press. A
 * file of its own, fetched beside the one that needs it.
 */
const OWN_FILES = [
  { file: 'map', modules: /^(src\/map\/|node_modules\/leaflet\/)/ },
  { file: 'photos', modules: /^src\/images\// },
  { file: QUEUE, modules: /^(src\/(outbox|sending)\/|node_modules\/idb\/)/, isAtOnce: true },
  { file: 'report', modules: /^src\/report\//, isAtOnce: true },
];

/**
 * @param {(module: string) => Links} linksOf
 * @param {(widget: string) => string} entryOf
 * @returns {(module: string) => string | undefined} the file of a module
 */
export function planFiles(linksOf, entryOf) {
  /** @type {Map<string, Set<string>>} owners by module: widgets that need it without a press */
  const needed = new Map();
  /** @type {Map<string, Set<string>>} files of a press, and the widgets they belong to */
  const pressed = new Map();
  const first = new Set();
  const targets = new Map();

  for (const widget of [...WIDGETS, QUEUE]) {
    const entry = entryOf(widget);
    const isForm = widget === 'form';
    if (isForm) for (const module of reach([entry], (id) => linksOf(id).staticImports)) first.add(module);
    const whole = reach([entry], (id) => [...linksOf(id).staticImports, ...linksOf(id).atOnce]);
    for (const module of whole) note(needed, module, widget);
    const all = reach([entry], (id) => [
      ...linksOf(id).staticImports,
      ...linksOf(id).atOnce,
      ...linksOf(id).onDemand,
    ]);
    for (const module of all) {
      for (const target of linksOf(module).onDemand) {
        const file = fileOnDemand(target);
        targets.set(file, (targets.get(file) ?? new Set()).add(target));
      }
    }
    const files = new Set([...all].flatMap((module) => linksOf(module).onDemand.map(fileOnDemand)));
    for (const file of files) note(pressed, file, widget);
  }

  /** @type {Map<string, Set<string>>} files of a press by module */
  const within = new Map();
  for (const [file, starts] of targets) {
    const modules = reach([...starts], (id) => [...linksOf(id).staticImports, ...linksOf(id).atOnce]);
    for (const module of modules) note(within, module, file);
  }

  const plan = new Map();
  for (const module of new Set([...needed.keys(), ...within.keys()])) {
    const own = ownFileOf(module);
    const files = within.get(module) ?? new Set();
    const widgets = new Set(needed.get(module) ?? []);
    const isOfQueue = widgets.delete(QUEUE);
    const neededAtOnce = widgets.size;
    if (neededAtOnce === 0 && !isOfQueue && files.size === 1) {
      plan.set(module, [...files][0]);
      continue;
    }
    for (const file of files) for (const widget of pressed.get(file)) widgets.add(widget);
    const [widget] = widgets;
    if (isOfQueue) plan.set(module, neededAtOnce > 1 || first.has(module) ? 'base' : QUEUE);
    else if (own && neededAtOnce <= (own.isAtOnce ? 1 : 0) && widgets.size > 1) plan.set(module, own.file);
    else if (widgets.size > 1) plan.set(module, 'base');
    else plan.set(module, widget === 'form' && !first.has(module) ? 'form-parts' : widget);
  }
  return (module) => plan.get(module) ?? ownFileOf(module)?.file;
}

/** @returns {string | undefined} the file that a press brings, where that module is one it asks for */
export const fileOnDemand = (module) => ON_DEMAND.find(({ targets }) => targets.test(module))?.file;

const ownFileOf = (module) => OWN_FILES.find(({ modules }) => modules.test(module));

function reach(starts, next) {
  const found = new Set(starts);
  for (const module of found) for (const other of next(module)) found.add(other);
  return found;
}

function note(map, key, value) {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

/** Files of `dist/chunks`: which module goes where, and the lists of them for the stub, the page and the ledger. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileOnDemand, ON_DEMAND } from './on-demand.mjs';

/**
 * Plans which module goes into which file of `dist/chunks`, by which widget needs it and when. No module is named: a
 * static import, or an `import()` outside `ON_DEMAND`, brings a module into the file of the widget that needs it.
 *
 * - `base`: static imports of the form's element that others need too, so that no field waits for more.
 * - `client`: other shared modules, loaded in parallel; a first field doesn't wait for them, but tracker and feed do.
 * - `form`, `tracker`, `feed`: modules that one widget needs. Since its first screen must not wait for the rest, the
 * form has two files: `form` with static imports of its element, `form-parts` with all that it imports at once by
 * `import()`.
 * - one file for each of `ON_DEMAND`.
 *
 * @typedef {{ staticImports: readonly string[], atOnce: readonly string[], onDemand: readonly string[] }} Links by
 * module
 */

const WIDGETS = ['form', 'tracker', 'feed'];
/** Not a widget: the stub loads it where a report waits on the device, and the form imports it. */
const QUEUE = 'outbox';

/**
 * Modules too heavy for a file that every widget waits for: others need them at a press alone, and at most one widget
 * (`besides`) at once. Each gets a file of its own, loaded in parallel with that widget's.
 */
const OWN_FILES = [
  { file: 'map', modules: /^(src\/map\/|node_modules\/leaflet\/)/ },
  { file: 'work', modules: /^src\/images\// },
  { file: QUEUE, modules: /^(src\/(outbox|sending)\/|node_modules\/idb\/)/, besides: 'form' },
  {
    file: 'report',
    modules:
      /^src\/(report\/|client\/sp4n\/tracking\.|contract\/(reporting\/(report|followups)|statuses|markup)\.)/,
    besides: 'tracker',
  },
];

/**
 * @param {(module: string) => Links} linksOf
 * @param {(name: string) => string} entryOf entry of a widget, or of the queue
 * @returns {(module: string) => string | undefined} the file of a module
 */
export function planFiles(linksOf, entryOf) {
  const atOnce = (id) => [...linksOf(id).staticImports, ...linksOf(id).atOnce];
  const sometime = (id) => [...atOnce(id), ...linksOf(id).onDemand];
  /** Widgets that need a module without a press: names by module. */
  const needed = new Map();
  /** Modules without which the form's element can't be drawn. */
  const drawn = modulesOf(linksOf, entryOf('form')).drawn;
  /** Widgets that may need a module at some time. */
  const wanted = new Map();
  /** Files loaded at a press, by module; below, the modules that `import()` names, by file. */
  const within = new Map();
  const targets = new Map();

  for (const name of [...WIDGETS, QUEUE]) {
    const entry = entryOf(name);
    for (const module of reach([entry], atOnce)) note(needed, module, name);
    for (const module of reach([entry], sometime)) {
      if (name !== QUEUE) note(wanted, module, name);
      for (const target of linksOf(module).onDemand) note(targets, fileOnDemand(target), target);
    }
  }
  for (const [file, starts] of targets) {
    for (const module of reach(starts, atOnce)) note(within, module, file);
  }

  const fileOf = (module) => {
    const files = within.get(module) ?? new Set();
    const now = new Set(needed.get(module));
    const isOfQueue = now.delete(QUEUE);
    if (now.size === 0 && !isOfQueue && files.size === 1) return [...files][0];
    const widgets = wanted.get(module) ?? new Set();
    const own = isOfQueue ? OWN_FILES.find(({ file }) => file === QUEUE) : ownFileOf(module);
    const isOnFirstScreen = drawn.has(module);
    const isAlone = [...now].every((name) => name === own?.besides);
    if (own && isAlone && !isOnFirstScreen && (isOfQueue || widgets.size > 1)) return own.file;
    const [widget] = widgets;
    if (widgets.size > 1 || isOfQueue) return isOnFirstScreen ? 'base' : 'client';
    return widget === 'form' && !isOnFirstScreen ? 'form-parts' : widget;
  };
  const plan = new Map([...needed.keys(), ...within.keys()].map((module) => [module, fileOf(module)]));
  return (module) => plan.get(module) ?? ownFileOf(module)?.file;
}

const ownFileOf = (module) => OWN_FILES.find(({ modules }) => modules.test(module));

/**
 * Modules that a widget needs without a press, and those of them without which its element can't be drawn.
 *
 * @param {(module: string) => Links} linksOf
 * @param {string} entry
 * @returns {{ drawn: Set<string>, atOnce: Set<string> }} modules
 */
export const modulesOf = (linksOf, entry) => ({
  drawn: reach([entry], (id) => linksOf(id).staticImports),
  atOnce: reach([entry], (id) => [...linksOf(id).staticImports, ...linksOf(id).atOnce]),
});

function reach(starts, next) {
  const found = new Set(starts);
  for (const module of found) for (const other of next(module)) found.add(other);
  return found;
}

function note(map, key, value) {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}

const LIST = 'dist/chunks.json';

/** `dist/chunks.json`: size, imports and load time of each browser file; for the size ledger and the stub. */
export function fileList() {
  return {
    name: 'file-list',
    generateBundle(_options, bundle) {
      const files = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { when, idle, reason } = ON_DEMAND.find(({ file }) => file === chunk.name) ?? {};
        files[chunk.fileName] = {
          name: chunk.name,
          ...(chunk.isEntry && filesOfEntry(bundle, chunk, linksBy(this.getModuleInfo))),
          ...(when !== undefined && { when }),
          ...(idle !== undefined && { idle }),
          ...(reason !== undefined && { reason }),
          imports: chunk.imports,
          dynamicImports: chunk.dynamicImports,
          modules: chunk.moduleIds.map(relative),
          bytes: Buffer.byteLength(chunk.code),
          gzip: gzipSync(chunk.code, { level: 9 }).length,
        };
      }
      mkdirSync('dist', { recursive: true });
      writeFileSync(LIST, `${JSON.stringify(files, null, 1)}\n`);
    },
  };
}

/**
 * `drawn`: files without which an entry's element can't be drawn, its own first. `atOnce`: all files loaded without a
 * press. By modules, because a shared file also imports what only one of its users needs.
 */
function filesOfEntry(bundle, entry, linksOf) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const filesWith = (modules) => {
    const files = new Set([entry.fileName]);
    for (const chunk of chunks)
      if (chunk.moduleIds.some((id) => modules.has(relative(id)))) files.add(chunk.fileName);
    for (const file of files) for (const other of bundle[file].imports) files.add(other);
    return [...files];
  };
  const { drawn, atOnce } = modulesOf(linksOf, relative(entry.facadeModuleId));
  return { entry: true, drawn: filesWith(drawn), atOnce: filesWith(atOnce) };
}

/**
 * Tells the stub the hashed names of the previous build. Without this plugin the stub would learn a widget's files from
 * the first of them, a round trip later.
 */
export function widgetFiles() {
  const id = 'virtual:aduan-widget-files';
  return {
    name: 'widget-files',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const files = Object.values(JSON.parse(readFileSync(LIST, 'utf8')));
      const entry = (name) => files.find((file) => file.entry && file.name === name);
      const { drawn, atOnce } = entry('form');
      const lists = {
        FORM_FILES: drawn,
        FORM_SOON: atOnce.filter((file) => !drawn.includes(file)),
        TRACKER_FILES: entry('tracker').atOnce,
        FEED_FILES: entry('feed').atOnce,
        // Nothing waits for the queue: its imports may be loaded after it.
        QUEUE_FILES: entry('outbox').atOnce.slice(0, 1),
      };
      return Object.entries(lists)
        .map(([name, list]) => `export const ${name} = ${JSON.stringify(list.map(nameOf))};`)
        .join('\n');
    },
  };
}

/**
 * The files of one widget's first screen, for the page that names it: `import { FORM_PARTS }`. Without this plugin they
 * would be requested only once the page's own script has run.
 */
export function widgetParts() {
  const id = 'virtual:aduan-form-parts';
  return {
    name: 'widget-parts',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const { drawn } = Object.values(JSON.parse(readFileSync(LIST, 'utf8'))).find(
        ({ entry, name }) => entry && name === 'form',
      );
      const imports = drawn.map(
        (file, index) => `import { part as part${index} } from '${process.cwd()}/dist/${file}';`,
      );
      const parts = drawn.map((file, index) => `'${nameOf(file)}': part${index}`);
      return `${imports.join('\n')}\nexport const FORM_PARTS = { ${parts.join(', ')} };`;
    },
  };
}

const nameOf = (file) => file.replace(/^chunks\//, './');

export const relative = (id) => id.replace(`${process.cwd()}/`, '');

/**
 * Imports of each module, for `planFiles`.
 *
 * @param {(id: string) => import('rollup').ModuleInfo | null} getModuleInfo of Rollup, once the graph is complete
 * @returns {(module: string) => import('./file-plan.mjs').Links} by path below the repository
 */
export const linksBy = (getModuleInfo) => (module) => {
  const info = getModuleInfo(`${process.cwd()}/${module}`) ?? getModuleInfo(module);
  const dynamic = info.dynamicallyImportedIds.map(relative);
  return {
    staticImports: info.importedIds.map(relative),
    atOnce: dynamic.filter((target) => fileOnDemand(target) === undefined),
    onDemand: dynamic.filter((target) => fileOnDemand(target) !== undefined),
  };
};

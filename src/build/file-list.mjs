import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modulesOf } from './file-plan.mjs';
import { ON_DEMAND, fileOnDemand } from './on-demand.mjs';

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

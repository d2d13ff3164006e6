import { rmSync } from 'node:fs';
import { carryChunks } from '../carry-chunks.mjs';
import { copies } from '../copies.mjs';
import { fileList, linksBy, relative, widgetFiles, widgetParts, planFiles } from '../file-plan.mjs';
import {
  leafletWithoutMarkup,
  withoutPatience,
  zodOfOurOwn,
  notices,
  ELEMENTS,
  browser,
  compile,
  literals,
  minify,
  onwarn,
  output,
  pkg,
} from './common.mjs';

/**
 * Format of `dist/chunks`: Rollup's AMD, whose `define` is the module's own export, so that no global of the page is
 * used: `export const part = Array.of(['require', 'exports', './base.js'], (require, exports, base) => { … });`.
 * `src/embed/files.ts` loads and runs them. With plain modules, a file that the server holds open could never be
 * requested again: under another URL it would be another module, with another Lit and another queue in it.
 */
const PARTS = {
  format: 'amd',
  amd: { define: 'export const part = Array.of', forceJsExtensionForImports: true },
  exports: 'named',
  esModule: false,
  // Modules are strict anyway.
  strict: false,
};

/** Names the files that each `import()` also needs; without it they would load one after the other. */
function partsFormat() {
  return {
    name: 'parts-format',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
      if (targetChunk === null) return null;
      // Files that are loaded anyway are not named.
      const others = getTargetChunkImports().filter(
        ({ fileName }) => fileName !== chunk.fileName && !fileName.startsWith('chunks/base-'),
      );
      const names = others.map(({ resolvedImportPath }) => `, ${resolvedImportPath}`);
      return { left: 'require([', right: `${names.join('')}])` };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const chunk of chunks) {
        if (importsOf(bundle, chunk.fileName).has(chunk.fileName)) {
          this.error(
            `${chunk.fileName} needs itself by way of others: ${[...importsOf(bundle, chunk.fileName)].join(', ')}`,
          );
        }
      }
    },
  };
}

/** Files that a file imports, directly or indirectly. */
function importsOf(bundle, file) {
  const found = new Set(bundle[file].imports);
  for (const other of found) for (const next of bundle[other]?.imports ?? []) found.add(next);
  return found;
}

/** Entry of the stub and of the files below it, which `planFiles` plans. */
const ENTRIES = {
  ...Object.fromEntries(ELEMENTS.map((name) => [name, `src/register/${name}.ts`])),
  outbox: 'src/sending/send-waiting.ts',
};

/** The chunks, the stub that loads them, and stable addresses for pages that name a widget's files themselves. */
export const BROWSER = [
  // Behind the stub: every file is content-hashed, so that it may be cached for ever.
  {
    onwarn,
    input: ENTRIES,
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...output,
      ...PARTS,
      entryFileNames: 'chunks/[name]-[hash:6].js',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      minifyInternalExports: true,
      // Without this, modules that `planFiles` leaves open would be drawn into a planned file that imports them.
      onlyExplicitManualChunks: true,
      externalLiveBindings: false,
      // `partsFormat` names what an `import()` needs; without this, entries would name all files below their own too.
      hoistTransitiveImports: false,
      freeze: false,
      generatedCode: { preset: 'es2015', symbols: false },
      manualChunks: plannedFile(),
    },
    plugins: [
      clean(),
      copies(),
      withoutPatience(),
      zodOfOurOwn(),
      browser(),
      leafletWithoutMarkup(),
      literals(),
      compile(),
      partsFormat(),
      minify(true),
      fileList(),
      notices(),
    ],
  },
  {
    onwarn,
    input: 'src/embed.ts',
    output: { ...output, format: 'iife', entryFileNames: 'embed.js', strict: false },
    plugins: [widgetFiles(), browser(), compile(), minify(false)],
  },
  ...ELEMENTS.map((name) => ({
    onwarn,
    input: `src/embed/page/${name}.page.ts`,
    output: { ...output, format: 'es', entryFileNames: `${name}.page.js` },
    plugins: [widgetFiles(), widgetParts(), browser(), compile(), minify(true)],
  })),
];

/** File of each module; see `planFiles`. The module graph is complete when Rollup first asks. */
function plannedFile() {
  let plan;
  return (id, { getModuleInfo }) => {
    plan ??= planFiles(linksBy(getModuleInfo), (name) => ENTRIES[name]);
    return plan(relative(id));
  };
}

/**
 * Empties `dist`, except for the chunks of the last release. `PREVIOUS_DIST` names a copy of what a site serves, if
 * that isn't what `dist` contains.
 */
function clean() {
  let putBack;
  return {
    name: 'clean',
    buildStart() {
      putBack = carryChunks({ from: process.env.PREVIOUS_DIST ?? 'dist', version: pkg.version });
      rmSync('dist', { recursive: true, force: true });
    },
    writeBundle: (_options, bundle) =>
      putBack(
        'dist',
        Object.keys(bundle).filter((name) => name.endsWith('.js')),
      ),
  };
}

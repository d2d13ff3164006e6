/**
 * How `dist/chunks` is written: Rollup's AMD, whose `define` is the module's own export, so that no name of the
 * page's is used: `export const part = Array.of(['require', 'exports', './base.js'], (require, exports, base) => { …
 * });`. `src/embed/files.ts` fetches and runs them. With plain modules, a file that the server holds open could never
 * be asked for again: under another address it would be another module, with another Lit and another queue in it.
 */
export const PARTS = {
  format: 'amd',
  amd: { define: 'export const part = Array.of', forceJsExtensionForImports: true },
  exports: 'named',
  esModule: false,
  // A module is strict anyway.
  strict: false,
};

/** Names with each `import()` the files that come along; without it they would come one after the other. */
export function partsFormat() {
  return {
    name: 'parts-format',
    renderDynamicImport({ chunk, targetChunk, getTargetChunkImports }) {
      if (targetChunk === null) return null;
      // What is there anyway is not named.
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

/** All that a file needs, directly or by way of others. */
function importsOf(bundle, file) {
  const found = new Set(bundle[file].imports);
  for (const other of found) for (const next of bundle[other]?.imports ?? []) found.add(next);
  return found;
}

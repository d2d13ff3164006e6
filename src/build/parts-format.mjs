/**
 * Format of `dist/chunks`: Rollup's AMD, whose `define` is the module's own export, so that no global of the page is
 * used: `export const part = Array.of(['require', 'exports', './base.js'], (require, exports, base) => { … });`.
 * `src/embed/files.ts` loads and runs them. With plain modules, a file that the server holds open could never be
 * requested again: under another URL it would be another module, with another Lit and another queue in it.
 */
export const PARTS = {
  format: 'amd',
  amd: { define: 'export const part = Array.of', forceJsExtensionForImports: true },
  exports: 'named',
  esModule: false,
  // Modules are strict anyway.
  strict: false,
};

/** Names the files that each `import()` also needs; without it they would load one after the other. */
export function partsFormat() {
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

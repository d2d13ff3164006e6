/**
 * Writes each file of `dist/chunks` as a function, beside the names of the files that it builds on:
 * `export const needs = ['./base.js']; export default (need, load) => { …; return { exports } }`.
 *
 * With plain modules a file imports the others by fixed addresses. If the server holds one of them open, nothing can ask for it again:
 * under another address it would be another module, with another Lit and another queue in it. As functions the files come side by side,
 * each under any address, and run once, in the order in which they need one another. `src/embed/files.ts` fetches and runs them.
 */
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
      return { left: '__load([', right: `${names.join('')}])` };
    },
    renderChunk: {
      order: 'pre',
      handler(code, chunk) {
        return { code: asFunction(code, this.parse(code)), map: null };
      },
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

/** The imports become constants, the exports an object; each statement keeps its lines, so that the source map still fits. */
function asFunction(code, program) {
  let result = '';
  let end = 0;
  const exports = [];
  const files = [];
  const replace = ({ start, end: stop }, text) => {
    const lines = code.slice(start, stop).split('\n').length - 1;
    result += code.slice(end, start) + text + '\n'.repeat(lines);
    end = stop;
  };
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      files.push(node.source.raw);
      replace(node, asConstants(node));
    } else if (node.type === 'ExportNamedDeclaration' && node.declaration === null && node.source === null) {
      exports.push(...node.specifiers.map(({ local, exported }) => `${exported.name}: ${local.name}`));
      replace(node, '');
    } else if (node.type.startsWith('Export')) throw new Error(`unexpected ${node.type}`);
  }
  result += code.slice(end);
  const needs = `export const needs = [${files.join(', ')}]; `;
  return `${needs}export default (__need, __load) => { ${result}\nreturn { ${exports.join(', ')} }; };\n`;
}

function asConstants({ source, specifiers }) {
  const file = source.raw;
  if (specifiers.length === 0) return `__need(${file});`;
  const names = specifiers.map((specifier) => {
    if (specifier.type !== 'ImportSpecifier') throw new Error(`unexpected ${specifier.type} of ${file}`);
    const { imported, local } = specifier;
    return imported.name === local.name ? local.name : `${imported.name}: ${local.name}`;
  });
  return `const { ${names.join(', ')} } = __need(${file});`;
}

/**
 * Files that a widget fetches without a press, its own first: what they import, and what they reach by `import()` unless that has a
 * `when` in `dist/chunks.json`.
 *
 * @param {Record<string, { name: string, entry: boolean, when?: string, imports: string[], dynamicImports: string[] }>} chunks by file
 * @param {string} name of an entry, such as `form`
 * @returns {string[]}
 */
export function filesAtOnce(chunks, name) {
  const entry = Object.keys(chunks).find((file) => chunks[file].entry && chunks[file].name === name);
  const files = new Set([entry]);
  for (const file of files) {
    const { imports, dynamicImports } = chunks[file];
    for (const other of imports) files.add(other);
    for (const other of dynamicImports) if (chunks[other].when === undefined) files.add(other);
  }
  return [...files];
}

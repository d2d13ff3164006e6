import { ARTEFACTS, LAZY_CEILINGS, ON_DEMAND } from './size-artefacts.mjs';

/**
 * @typedef {{ bytes: number, gzip: number }} Size
 * @typedef {{ name: string, entry: boolean, imports: string[], dynamicImports: string[] }} Chunk as in `dist/chunks.json`
 * @typedef {{ zlib: string, artefacts: Record<string, Size> }} Ledger
 */

/** zlib's releases and ports differ by a few bytes; minified bytes do not. */
const GZIP_TOLERANCE = 0.01;

/**
 * @param {Record<string, Chunk>} chunks by file
 * @param {(file: string) => Size} sizeOf
 * @returns {Record<string, Size & { ceiling: number }>}
 */
export function measure(chunks, sizeOf) {
  const measured = {};
  for (const [name, { file, entry, idle, ceiling }] of Object.entries(ARTEFACTS)) {
    const files = file === undefined ? filesOf(chunks, entry, idle) : [file];
    if (files !== undefined) measured[name] = { ...total(files, sizeOf), ceiling };
  }
  for (const file of new Set(Object.values(chunks).flatMap(({ dynamicImports }) => dynamicImports))) {
    const { name } = chunks[file];
    const { ceiling } = LAZY_CEILINGS.find((rule) => rule.name.test(name));
    measured[`lazy ${name}`] = { ...total([file], sizeOf), ceiling };
  }
  return measured;
}

/** First load: entry and static imports. At idle: what is reached by `import()` from there, and not yet loaded. */
function filesOf(chunks, name, idle) {
  const entry = Object.keys(chunks).find((file) => chunks[file].entry && chunks[file].name === name);
  if (entry === undefined) return undefined;
  const first = reach([entry], (file) => chunks[file].imports);
  if (!idle) return [...first];
  const atIdle = reach([entry], (file) => [
    ...chunks[file].imports,
    ...chunks[file].dynamicImports.filter((other) => !ON_DEMAND.includes(chunks[other].name)),
  ]);
  return atIdle.filter((file) => !first.includes(file));
}

function reach(starts, next) {
  const found = new Set(starts);
  for (const file of found) for (const other of next(file)) found.add(other);
  return [...found];
}

function total(files, sizeOf) {
  return files
    .map(sizeOf)
    .reduce((sum, { bytes, gzip }) => ({ bytes: sum.bytes + bytes, gzip: sum.gzip + gzip }), {
      bytes: 0,
      gzip: 0,
    });
}

/** @param {Record<string, Size & { ceiling: number }>} measured @returns {string[]} */
export function checkCeilings(measured) {
  return Object.entries(measured)
    .filter(([, { gzip, ceiling }]) => gzip > ceiling)
    .map(
      ([name, { gzip, ceiling }]) =>
        `${name}: ${gzip} B, ${gzip - ceiling} B above its ceiling of ${ceiling} B`,
    );
}

/**
 * Every change of a size is meant, and so recorded.
 *
 * @param {Record<string, Size>} measured
 * @param {Ledger} ledger
 * @param {string} zlib the version that measured
 * @returns {string[]}
 */
export function checkLedger(measured, ledger, zlib) {
  const names = new Set([...Object.keys(measured), ...Object.keys(ledger.artefacts)]);
  return [...names].flatMap((name) => {
    const [now, then] = [measured[name], ledger.artefacts[name]];
    if (then === undefined) return [`${name}: ${now.gzip} B, not in the ledger yet`];
    if (now === undefined) return [`${name}: in the ledger, and no longer built`];
    const exact = zlib === ledger.zlib;
    const same =
      now.bytes === then.bytes && Math.abs(now.gzip - then.gzip) <= (exact ? 0 : then.gzip * GZIP_TOLERANCE);
    return same ? [] : [`${name}: ${then.gzip} → ${now.gzip} B (${then.bytes} → ${now.bytes} B before gzip)`];
  });
}

/** @returns {Ledger} */
export function ledgerOf(measured, zlib) {
  const artefacts = Object.entries(measured)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { bytes, gzip }]) => [name, { bytes, gzip }]);
  return { zlib, artefacts: Object.fromEntries(artefacts) };
}

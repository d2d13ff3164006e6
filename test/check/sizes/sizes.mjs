import { deskFiles } from './desk-files.mjs';
import {
  ARTEFACTS,
  DESK_ARTEFACTS,
  MOST_FILES,
  MOST_REASONS,
  OWED,
  PRESSED_CEILINGS,
  SMALLEST,
  SWAYS,
} from './size-artefacts.mjs';

/**
 * @typedef {{ bytes: number, gzip: number, files?: number }} Size
 * @typedef {Size & { ceiling: number, mostFiles?: number }} Measured
 * @typedef {object} Chunk as in `dist/chunks.json`
 * @property {string} name
 * @property {boolean} [entry]
 * @property {string[]} [drawn] of an entry: the files without which its element can't be drawn
 * @property {string[]} [atOnce] of an entry: all that come without a press
 * @property {string} [when] by which press or on which condition it comes
 * @property {string} [reason] why it is small and yet a file
 * @property {string[]} [idle] widgets that fetch it without being asked
 * @property {number} gzip
 * @typedef {{ zlib: string, artefacts: Record<string, Size> }} Ledger
 */

/** zlib's releases and ports differ by a few bytes; minified bytes do not. */
const GZIP_TOLERANCE = 0.01;

/**
 * @param {Record<string, Chunk>} chunks by file
 * @param {(file: string) => Size} sizeOf
 * @returns {Record<string, Measured>}
 */
export function measure(chunks, sizeOf) {
  const measured = {};
  for (const [name, { file, widgets, until, ceiling, files: mostFiles }] of Object.entries(ARTEFACTS)) {
    const files = file === undefined ? ['embed.js', ...filesOf(chunks, widgets, until)] : [file];
    measured[name] = { ...total(files, sizeOf), ceiling, ...(mostFiles !== undefined && { mostFiles }) };
  }
  for (const [file, { name, when, idle }] of Object.entries(chunks)) {
    // A file that comes when the widget is idle was counted with it.
    if (when === undefined || idle !== undefined) continue;
    const { ceiling } = PRESSED_CEILINGS.find((rule) => rule.name.test(name));
    measured[`pressed ${name}`] = { ...total([file], sizeOf), ceiling };
  }
  return measured;
}

/**
 * @param {(file: string) => { text: string, size: Size }} read below `dist/desk`
 * @returns {Record<string, Measured>}
 */
export function measureDesk(read) {
  const textOf = (file) => read(file).text;
  const sizeOf = (file) => read(file).size;
  return Object.fromEntries(
    Object.entries(DESK_ARTEFACTS).map(([name, { rooms, ceiling }]) => [
      name,
      { ...total([...deskFiles(textOf, rooms)], sizeOf), ceiling },
    ]),
  );
}

function filesOf(chunks, widgets, until = 'whole') {
  const files = new Set();
  for (const widget of widgets) {
    const { drawn, atOnce } = Object.values(chunks).find(({ entry, name }) => entry && name === widget);
    for (const file of until === 'first' ? drawn : atOnce) files.add(file);
    if (until !== 'idle') continue;
    for (const [file, { idle }] of Object.entries(chunks)) if (idle?.includes(widget)) files.add(file);
  }
  return files;
}

function total(files, sizeOf) {
  const sum = { bytes: 0, gzip: 0, files: 0 };
  for (const { bytes, gzip } of files.map(sizeOf)) {
    sum.bytes += bytes;
    sum.gzip += gzip;
    sum.files += 1;
  }
  return sum;
}

/**
 * @param {Record<string, Measured>} measured
 * @param {Record<string, { gzip: number, files: number }>} [owed] what is still above its ceiling, and how far at most
 * @returns {string[]}
 */
export function checkCeilings(measured, owed = OWED) {
  return Object.entries(measured).flatMap(([name, { gzip, ceiling, files, mostFiles = Infinity }]) => {
    const debt = owed[name];
    const isMet = gzip <= ceiling && files <= mostFiles;
    if (debt && isMet) return [`${name}: meets its ceiling now; strike it off OWED`];
    const [mostBytes, most] = debt ? [debt.gzip, debt.files] : [ceiling, mostFiles];
    return [
      ...(gzip > mostBytes
        ? [`${name}: ${gzip} B, ${gzip - mostBytes} B above its ceiling of ${mostBytes} B`]
        : []),
      ...(files > most ? [`${name}: ${files} files, and at most ${most} may come`] : []),
    ];
  });
}

/**
 * How many files there are, and that none is too small to be worth a request.
 *
 * @param {Record<string, Chunk>} chunks by file
 * @param {readonly { file: string }[]} onDemand what is meant to come by a press
 * @returns {string[]}
 */
export function checkFiles(chunks, onDemand) {
  const all = Object.values(chunks);
  const names = new Set(all.map(({ name }) => name));
  const reasons = all.filter(({ reason }) => reason !== undefined);
  const problems = all
    .filter(({ gzip, reason }) => gzip < SMALLEST && reason === undefined)
    .map(({ name, gzip }) => `${name}: ${gzip} B are too few for a file of its own, and it has no reason`);
  for (const { name, when } of reasons) {
    if (when === undefined) problems.push(`${name}: has a reason to be small, but comes without a press`);
  }
  if (reasons.length > MOST_REASONS) problems.push(`${reasons.length} small files, at most ${MOST_REASONS}`);
  if (all.length + 1 > MOST_FILES) problems.push(`${all.length + 1} script files, at most ${MOST_FILES}`);
  for (const file of new Set(onDemand.map(({ file }) => file))) {
    if (!names.has(file))
      problems.push(`${file}: in src/build/on-demand.mjs, and nothing reaches it by import()`);
  }
  return problems;
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
    const sway = SWAYS[name] ?? 0;
    const same =
      Math.abs(now.bytes - then.bytes) <= sway &&
      now.files === then.files &&
      Math.abs(now.gzip - then.gzip) <= sway + (exact ? 0 : then.gzip * GZIP_TOLERANCE);
    const files = now.files === then.files ? '' : `, ${then.files} → ${now.files} files`;
    return same
      ? []
      : [`${name}: ${then.gzip} → ${now.gzip} B (${then.bytes} → ${now.bytes} B before gzip)${files}`];
  });
}

/** @returns {Ledger} */
export function ledgerOf(measured, zlib) {
  const artefacts = Object.entries(measured)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { bytes, gzip, files }]) => [name, { bytes, gzip, files }]);
  return { zlib, artefacts: Object.fromEntries(artefacts) };
}

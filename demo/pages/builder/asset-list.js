// Turns an office's list of assets, pasted or from a spreadsheet, into stickers, one a line. No DOM, for tests.

/** @typedef {import('./sticker-link.js').Asset} Asset */
/** @typedef {{ line: number, code: string, [told: string]: unknown }} Mistake `code` names the sentence */

/** The contract's limit of `asset_ref`. */
export const CODE_MAX = 60;
/** Characters that the form takes from a link. */
export const PLACE_MAX = 200;
/** A hundred sheets of the larger sticker: more would slow a browser's print preview to a crawl. */
export const STICKERS_MAX = 600;

/** Names of columns in a first line that has them. */
const COLUMNS = {
  code: ['kode', 'kode aset', 'aset', 'code', 'ref', 'id', 'nomor', 'no'],
  place: ['tempat', 'lokasi', 'alamat', 'place', 'location', 'address'],
  lat: ['lintang', 'lat', 'latitude', 'y'],
  lon: ['bujur', 'lon', 'lng', 'long', 'longitude', 'x'],
  both: ['koordinat', 'titik', 'coordinates', 'latlong', 'lat, lon'],
};
/** Coordinates as maps copy them: `-4.13, 104.03` in one cell. */
const BOTH = /^([-+]?\d+\.\d+)\s*,\s*([-+]?\d+\.\d+)$/;
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

/**
 * `readAssets` reads lines of `code`, `code, place`, `code, lat, lon` or `code, place, lat, lon`, separated by commas,
 * semicolons or tabs. A line of column names sets the order of the lines below. A line with a mistake becomes no
 * sticker and is reported.
 *
 * @param {string} text
 * @returns {{ assets: Asset[], mistakes: Mistake[] }}
 */
export function readAssets(text) {
  const assets = [];
  const mistakes = [];
  const lines = new Map();
  let columns = null;
  text.split(/\r\n|\n|\r/).forEach((written, index) => {
    const line = index + 1;
    if (written.trim() === '') return;
    const separator = separatorOf(written);
    const cells = cellsOf(written, separator);
    const named = cells && columnsOf(cells);
    if (named) {
      columns = named;
      return;
    }
    const asset = cells ? readAsset(columns ? byName(cells, columns) : byOrder(cells)) : fault('quote');
    const found =
      asset.fault ?? repeated(lines, asset) ?? (assets.length < STICKERS_MAX ? null : { code: 'many' });
    if (found) mistakes.push({ line, ...found });
    else {
      lines.set(asset.code, line);
      assets.push({ line, ...asset });
    }
  });
  return { assets, mistakes };
}

const fault = (code, told = {}) => ({ fault: { code, ...told } });
const repeated = (lines, { code }) => (lines.has(code) ? { code: 'repeated', first: lines.get(code) } : null);

/** `separatorOf` prefers semicolons, which Indonesian spreadsheets write because their numbers have commas. */
const separatorOf = (written) => ['\t', ';', ','].find((sign) => written.includes(sign)) ?? ',';

/** `cellsOf` removes quotation marks; null where one is never closed. @returns {string[] | null} */
function cellsOf(written, separator) {
  const cells = [];
  let rest = written;
  while (rest !== null) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const isWhole = quoted && (quoted[0].length === rest.length || rest[quoted[0].length] === separator);
    if (!isWhole && /^\s*"/.test(rest)) return null;
    const end = isWhole ? quoted[0].length : rest.indexOf(separator);
    const cell = end < 0 ? rest : rest.slice(0, end);
    cells.push((isWhole ? quoted[1].replaceAll('""', '"') : cell).trim());
    rest = end < 0 || end === rest.length ? null : rest.slice(end + 1);
  }
  return cells;
}

/** `columnsOf` is the order of cells, where a line names its columns and the code is one of them. */
function columnsOf(cells) {
  const names = cells.map((cell) => cell.toLowerCase());
  const found = Object.entries(COLUMNS).flatMap(([column, said]) => {
    const name = said.find((one) => names.includes(one));
    return name === undefined ? [] : [[column, names.indexOf(name)]];
  });
  const columns = Object.fromEntries(found);
  const isNamed = 'code' in columns && (cells.length === 1 || found.length > 1);
  return isNamed ? columns : null;
}

function byName(cells, columns) {
  const cell = (column) => cells[columns[column]] ?? '';
  const [, lat, lon] = BOTH.exec(cell('both')) ?? ['', cell('lat') || cell('both'), cell('lon')];
  return { code: cell('code'), place: cell('place'), lat, lon };
}

/** `byOrder`: a place with commas is all that stands between code and coordinates. */
function byOrder([code, ...cells]) {
  const rest = cells.flatMap((cell) => BOTH.exec(cell)?.slice(1) ?? [cell]);
  while (rest.at(-1) === '') rest.pop();
  // Commas both as decimal marks and between cells: the numbers can't be told apart.
  if (rest.length >= 4 && rest.slice(-4).every((cell) => /^[-+]?\d+$/.test(cell)))
    return { code, isTorn: true };
  const hasPoint = rest.length >= 2 && rest.slice(-2).every(looksLikeDegrees);
  const [lat, lon] = hasPoint ? rest.splice(-2) : ['', ''];
  return { code, place: rest.filter(Boolean).join(', '), lat, lon };
}

const looksLikeDegrees = (cell) => /^[-+]?\d+([.,]\d+)?°?$/.test(cell);

function readAsset({ code, place, lat, lon, isTorn }) {
  if (code === '') return fault('no-code');
  if (isTorn) return fault('commas');
  const [codeLength, placeLength] = [code, place].map((text) => [...text].length);
  if (codeLength > CODE_MAX) return fault('long-code', { length: codeLength });
  if (placeLength > PLACE_MAX) return fault('long-place', { length: placeLength });
  if (INVISIBLE.test(code) || INVISIBLE.test(place)) return fault('invisible');
  if (lat === '' && lon === '') return { code, place, point: null };
  const point = { lat: degrees(lat), lon: degrees(lon) };
  if (Number.isNaN(point.lat) || Number.isNaN(point.lon)) return fault('no-number', { lat, lon });
  // 0, 0 is what devices without a fix write; the form ignores it too.
  if (point.lat === 0 && point.lon === 0) return fault('unmeasured');
  if (Math.abs(point.lat) > 90 && Math.abs(point.lon) <= 90) return fault('swapped', { lat, lon });
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) return fault('off-earth', { lat, lon });
  return { code, place, point };
}

const degrees = (cell) => (looksLikeDegrees(cell) ? Number(cell.replace(',', '.').replace('°', '')) : NaN);

// A list of assets as an office has it, pasted or from a spreadsheet, into stickers: one a line. No DOM here, so that it can be tested anywhere.

/** @typedef {import('./sticker-link.js').Asset} Asset */
/** @typedef {{ line: number, code: string, [told: string]: unknown }} Mistake `code` names the sentence */

/** The contract's limit of `asset_ref`. */
export const CODE_MAX = 60;
/** What a form takes from a link, in characters. */
export const PLACE_MAX = 200;
/** A hundred sheets of the larger sticker: more at once makes a browser's print preview crawl. */
export const STICKERS_MAX = 600;

/** What a column may be called in a first line that names them. */
const COLUMNS = {
  code: ['kode', 'kode aset', 'aset', 'code', 'ref', 'id', 'nomor', 'no'],
  place: ['tempat', 'lokasi', 'alamat', 'place', 'location', 'address'],
  lat: ['lintang', 'lat', 'latitude', 'y'],
  lon: ['bujur', 'lon', 'lng', 'long', 'longitude', 'x'],
  both: ['koordinat', 'titik', 'coordinates', 'latlong', 'lat, lon'],
};
/** As maps give it to copy: `-4.13, 104.03` in one cell. */
const BOTH = /^([-+]?\d+\.\d+)\s*,\s*([-+]?\d+\.\d+)$/;
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

/**
 * A line is `code`, `code, place`, `code, lat, lon` or `code, place, lat, lon`, between commas, semicolons or tabs; a line that names its columns
 * says the order of those below it. A line with a mistake becomes no sticker, and is told.
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

/** What stands between the cells: a spreadsheet in Indonesian writes semicolons, because its numbers have commas. */
const separatorOf = (written) => ['\t', ';', ','].find((sign) => written.includes(sign)) ?? ',';

/** Cells without their quotation marks; null where one is never closed. @returns {string[] | null} */
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

/** Which cell is which, where a line names its columns and one of them is the code. */
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

/** A place with commas of its own is what stands between the code and the coordinates. */
function byOrder([code, ...cells]) {
  const rest = cells.flatMap((cell) => BOTH.exec(cell)?.slice(1) ?? [cell]);
  while (rest.at(-1) === '') rest.pop();
  // Decimals behind commas, in a line whose cells have commas between them too: nobody can say which is which.
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
  // What a device writes that doesn't know: a form takes it for none.
  if (point.lat === 0 && point.lon === 0) return fault('unmeasured');
  if (Math.abs(point.lat) > 90 && Math.abs(point.lon) <= 90) return fault('swapped', { lat, lon });
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) return fault('off-earth', { lat, lon });
  return { code, place, point };
}

const degrees = (cell) => (looksLikeDegrees(cell) ? Number(cell.replace(',', '.').replace('°', '')) : NaN);

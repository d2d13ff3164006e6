// QR codes, as a picture that stays sharp at any size.
import { encode } from '../uqr.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Blank modules around the code, which scanners need. */
const MARGIN = 4;

/**
 * `drawCode` draws the code as one path, sharp at any size. Medium error correction: posters get scratched and wet.
 *
 * @param {SVGElement} svg
 * @param {string} text
 */
export function drawCode(svg, text) {
  const { data, size } = encode(text, { ecc: 'M', border: MARGIN });
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', data.flatMap(rowPath).join(''));
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.replaceChildren(path);
}

/** `rowPath` has the dark modules of one row, neighbours joined. */
function rowPath(row, y) {
  const runs = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last.x + last.width === x) last.width += 1;
    else if (isDark) runs.push({ x, width: 1 });
  });
  return runs.map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`);
}

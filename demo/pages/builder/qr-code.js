// QR codes, as a picture that stays sharp at any size.
import { QR_MARGIN, qrPath } from '../snippets/qr-path.js';
import { encode } from '../uqr.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * `drawCode` draws the code as one path. Medium error correction: posters get scratched and wet.
 *
 * @param {SVGElement} svg
 * @param {string} text
 */
export function drawCode(svg, text) {
  const { data, size } = encode(text, { ecc: 'M', border: QR_MARGIN });
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', qrPath(data));
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.replaceChildren(path);
}

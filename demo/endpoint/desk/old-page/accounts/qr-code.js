import { encode } from '../uqr.mjs';

const SVG = 'http://www.w3.org/2000/svg';

/** `qrCode` draws a text for a phone's camera: black on white in every theme, as cameras need it. */
export function qrCode(text, label) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  picture.setAttribute('class', 'qr');
  const dark = document.createElementNS(SVG, 'path');
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  dark.setAttribute('d', squares.join(''));
  picture.append(dark);
  return picture;
}

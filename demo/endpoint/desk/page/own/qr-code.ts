import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** `qrCode` draws a text for a phone's camera: black on white in every theme, as cameras need it. */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    ${svg`<path d=${squares.join('')}></path>`}
  </svg>`;
}

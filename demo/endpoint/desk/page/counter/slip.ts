import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import type { CounterWire } from '../../counter/wire.js';
import { day } from '../dates.js';
import { session } from '../session.js';
import { counterWords as words } from './counter-words.js';

/** `Filed` is what the citizen takes home. It is held by the page alone, and gone with it. */
export interface Filed {
  tracking_id: string;
  access_code: string;
}

/** `slip` is what the printer makes: number, code, and an address whose fragment no server is told. */
export function slip(
  { tracking_id, access_code }: Filed,
  { tracker, today }: Pick<CounterWire, 'tracker' | 'today'>,
): TemplateResult {
  const { href } = new URL(tracker, location.href);
  return html`<article class="card slip" aria-label=${words.slip}>
    <p>${session()?.agency ?? ''}</p>
    <h2>${words.receipt}</h2>
    <p>${words.received(day(today))}</p>
    <dl>
      <dt>${words.number}</dt>
      <dd class="token">${tracking_id}</dd>
      <dt>${words.code}</dt>
      <dd class="token">${access_code}</dd>
    </dl>
    ${qrCode(`${href}#aduan=${tracking_id}&kode=${access_code}`)}
    <p>${words.where} <b>${href}</b></p>
    <p>${words.keep}</p>
  </article>`;
}

/** Black on white in every theme, as cameras need it. */
function qrCode(text: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.picture}>
    ${svg`<path d=${squares.join('')} />`}
  </svg>`;
}

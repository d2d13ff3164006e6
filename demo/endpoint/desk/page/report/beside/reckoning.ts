import { html, nothing, type TemplateResult } from 'lit';
import { day } from '../../dates.js';
import { wordsOf } from '../../language.js';
import type { ReckoningWire } from '../report-wire.js';

const words = wordsOf(
  {
    open: 'Dihitung begini',
    start: 'belum dihitung',
    nth: (count: number) => `hari ke-${count}`,
    extension: (count: number) => `hari ke-${count}, perpanjangan`,
    weekend: 'akhir pekan',
    holiday: (name: string) => `libur: ${name}`,
    pause: 'menunggu pelapor',
    estimate: 'Perkiraan: hari libur sesudah itu belum diumumkan.',
    source: (text: string) => `Dasar: ${text}`,
  },
  {
    open: 'How it is reckoned',
    start: 'does not count yet',
    nth: (count: number) => `day ${count}`,
    extension: (count: number) => `day ${count}, extension`,
    weekend: 'weekend',
    holiday: (name: string) => `holiday: ${name}`,
    pause: 'waiting for the reporter',
    estimate: 'An estimate: holidays after that were not announced yet.',
    source: (text: string) => `Based on: ${text}`,
  },
);

/** `renderReckoning` folds away every day on the way to a due day: whether it counts, and why it doesn't. */
export function renderReckoning(reckoning: ReckoningWire): TemplateResult {
  let count = 0;
  const sayOf = ({ why, name }: ReckoningWire['days'][number]): string => {
    if (why === 'holiday') return words.holiday(name ?? '');
    if (why === 'start' || why === 'weekend' || why === 'pause') return words[why];
    count += 1;
    return (why === 'extension' ? words.extension : words.nth)(count);
  };
  return html`<details>
    <summary>${words.open}</summary>
    <ol class="plain">
      ${reckoning.days.map((one) => html`<li>${day(one.date)}: ${sayOf(one)}</li>`)}
    </ol>
    ${reckoning.is_estimate ? html`<p class="hint">${words.estimate}</p>` : nothing}
    ${reckoning.source ? html`<p class="hint">${words.source(reckoning.source)}</p>` : nothing}
  </details>`;
}

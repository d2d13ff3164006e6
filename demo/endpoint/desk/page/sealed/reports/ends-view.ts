import { html, type TemplateResult } from 'lit';
import { sealedWords as words } from './sealed-words.js';

/** `closingView` closes a report whose answer has gone: a press of its own, for nothing takes it back. */
export const closingView = (close: () => Promise<void>): TemplateResult =>
  html`<section class="card unprinted" aria-labelledby="tutup">
    <h2 id="tutup">${words.closeTitle}</h2>
    <p>${words.closeHint}</p>
    <p class="row">
      <button type="button" data-close @click=${() => void close()}>${words.close}</button>
    </p>
  </section>`;

/** `holdView` keeps a report past its years, or lets it go. */
export const holdView = (isHeld: boolean, hold: (isHeld: boolean) => Promise<void>): TemplateResult =>
  html`<details class="card unprinted" ?open=${isHeld}>
    <summary>${words.holdTitle}</summary>
    <p>${isHeld ? words.isHeld : words.holdHow}</p>
    <p class="row">
      <button type="button" data-hold @click=${() => void hold(!isHeld)}>
        ${isHeld ? words.release : words.hold}
      </button>
    </p>
  </details>`;

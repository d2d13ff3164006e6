import { html, type TemplateResult } from 'lit';
import { form } from '../../parts/form.js';
import { sealedWords as words } from './sealed-words.js';

/**
 * `closingView` closes a report: two presses, for nothing takes it back.
 * @param close what it throws stands above the button
 */
export const closingView = (
  close: () => Promise<void>,
  { title, hint }: { title: string; hint: string } = { title: words.closeTitle, hint: words.closeHint },
): TemplateResult =>
  html`<details class="card unprinted">
    <summary data-closing>${title}</summary>
    <p>${hint}</p>
    ${form(close, () => html`<p class="row"><button class="danger" data-close>${words.close}</button></p>`)}
  </details>`;

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

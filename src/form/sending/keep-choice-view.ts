import { html, type TemplateResult } from 'lit';
import type { OutcomeMessages } from '../outcome/outcome-words.js';

/** Before Kirim: keep it until it has arrived, or send it now or not at all. */
export function renderKeepChoice(
  { unkept }: OutcomeMessages,
  isUnkept: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<details class="fold" ?open=${isUnkept}>
    <summary>${unkept.more}</summary>
    <label class="choice ${isUnkept ? 'chosen' : ''}" part="choice">
      <input
        type="checkbox"
        id="unkept"
        .checked=${isUnkept}
        aria-describedby="unkept-hint"
        @change=${onChange}
      />
      <span><b>${unkept.label}</b><span class="hint" id="unkept-hint">${unkept.hint}</span></span>
    </label>
  </details>`;
}

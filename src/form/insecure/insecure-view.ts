import { html, type TemplateResult } from 'lit';
import type { FormMessages, RareMessages } from '../words/words.js';

/** On an http page: one button to the endpoint's own https page. */
export function insecureView(
  { heading, fault }: FormMessages,
  { why, open }: RareMessages['insecure'],
  safePageUrl: string | null,
): TemplateResult {
  return html`<div class="stack">
    <h2>${heading}</h2>
    <p>${why}</p>
    ${
      safePageUrl
        ? html`<p><a class="button large" href=${safePageUrl} rel="noopener">${open}</a></p>`
        : html`<p>${fault['endpoint-missing']}</p>`
    }
  </div>`;
}

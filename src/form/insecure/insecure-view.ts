import { html, type TemplateResult } from 'lit';
import type { WhatMessages } from '../what-words.js';
import type { InsecureMessages } from './insecure-words.js';

export interface InsecureView {
  messages: InsecureMessages;
  form: WhatMessages;
  /** The form on the endpoint's own https page; null where the endpoint isn't known. */
  safePageUrl: string | null;
}

/** On an http page: one button to the endpoint's own https page, and what the page itself offers. */
export function renderInsecure({ messages, form, safePageUrl }: InsecureView): TemplateResult {
  return html`<div class="stack">
    <h2>${form.heading}</h2>
    <p>${messages.why}</p>
    ${
      safePageUrl
        ? html`<p><a class="button large" href=${safePageUrl} rel="noopener">${messages.open}</a></p>`
        : html`<p>${form.fault['endpoint-missing']}</p>`
    }
  </div>`;
}

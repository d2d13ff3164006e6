import { html, type TemplateResult } from 'lit';
import type { SectionsMessages } from './sections-words.js';

/** The way to the endpoint's own page, or where what was written has gone. A press that takes it along follows no link. */
export function renderSafePage(
  messages: SectionsMessages['safePage'],
  { url, isCarried = false }: { url: string; isCarried?: boolean },
  onOpen?: (event: Event) => void,
): TemplateResult {
  return html`<p class="hint">
    ${isCarried ? messages.carried : messages.why}
    <a href=${url} rel="noopener" @click=${onOpen}>${messages.link}</a>
  </p>`;
}

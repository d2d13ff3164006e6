import { html, nothing, type TemplateResult } from 'lit';
import type { FeedMessages } from '../feed-words.js';

/** How many reports came in since, on a button that shows them. */
export function renderNewReports(
  count: number,
  { newReports: m }: FeedMessages,
  onShow: () => void,
): TemplateResult | typeof nothing {
  if (!count) return nothing;
  return html`<p class="fresh no-print">
    <button class="button" id="fresh" type="button" @click=${onShow}>${m.show(count)}</button>
  </p>`;
}

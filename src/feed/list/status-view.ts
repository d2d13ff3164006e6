import { html, type TemplateResult } from 'lit';
import type { FeedMessages } from '../feed-words.js';

type Stated = { statusCode: string; statusName: string };

/** The status in the reader's language; a status we don't know as the endpoint calls it. */
export function statusWords({ statusCode, statusName }: Stated, m: FeedMessages): string {
  return (Object.hasOwn(m.statuses, statusCode) && m.statuses[statusCode]) || statusName || statusCode;
}

/** The words say the status; shape and colour only repeat it. */
export function renderPill(item: Stated, m: FeedMessages): TemplateResult {
  const tone = Object.hasOwn(m.statuses, item.statusCode) ? item.statusCode : 'other';
  return html`<span class="pill ${tone}" .textContent=${statusWords(item, m)}></span>`;
}

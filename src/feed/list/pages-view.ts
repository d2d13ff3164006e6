import { html, nothing, type TemplateResult } from 'lit';
import type { FeedMessages } from '../feed-words.js';
import type { DoneList } from './list-state.js';

/** Buttons for the first page, the last, and those around the current one: to get far without loading every page between. */
export function renderPages(
  { query, items, dropped, total }: DoneList,
  { pages: m }: FeedMessages,
  onPage: (page: number) => void,
): TemplateResult | typeof nothing {
  const { page = 1, pageSize = items.length } = query;
  const last = Math.ceil((total ?? 0) / (pageSize || 1));
  if (last < 2) return nothing;
  const current = page - 1 + Math.ceil((dropped + items.length) / pageSize);
  const near = [1, current - 1, current, current + 1, last].filter((one) => one >= 1 && one <= last);
  return html`<nav class="pages no-print" aria-label=${m.label}>
    ${[...new Set(near)].map(
      (one) =>
        html`<button
          class="button quiet"
          type="button"
          aria-label=${m.page(one, last)}
          aria-current=${one === current ? 'page' : nothing}
          @click=${() => onPage(one)}
        >
          ${one}
        </button>`,
    )}
  </nav>`;
}

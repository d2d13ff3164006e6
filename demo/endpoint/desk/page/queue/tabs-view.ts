import { html, nothing, type TemplateResult } from 'lit';
import type { Counts, Tab } from '../../wire.js';
import type { Place } from '../address.js';
import { TABS, listLink, tabOf } from './list-address.js';
import { tabWords, words } from './queue-words.js';

/** The server counts no further. */
const MOST = 1_000;

/** Lists that want an officer's eye are loud where something is in them. */
const LOUD: readonly Tab[] = ['overdue', 'replied'];

export const countText = (count: number): string => (count >= MOST ? words.orMore(MOST) : String(count));

export const countOf = (counts: Counts, tab: Tab): number => counts[tab === 'to-answer' ? 'to_answer' : tab];

/** `renderTabs` are links: each can be opened beside, kept and sent to somebody. Filters go along. */
export function renderTabs(query: Place['query'], counts: Counts | null): TemplateResult {
  const current = tabOf(query);
  const { cursor: _, tab: __, ...rest } = query;
  return html`<nav class="queue-tabs" aria-label=${words.tabs}>
    ${TABS.map((tab) => {
      const count = counts === null ? null : countOf(counts, tab);
      const isLoud = LOUD.includes(tab) && (count ?? 0) > 0;
      return html`<a href=${listLink({ tab, ...rest })} aria-current=${tab === current ? 'page' : nothing}>
        ${tabWords[tab]}
        ${count === null ? nothing : html`<b class=${isLoud ? 'loud' : ''}>${countText(count)}</b>`}
      </a>`;
    })}
  </nav>`;
}

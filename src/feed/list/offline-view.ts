import { html, type TemplateResult } from 'lit';
import type { CardHandlers, CardsView } from './card-view.js';
import { renderCards } from './list-view.js';
import type { KeptPage } from './offline-page.js';

/** The page that was loaded last, shown where nothing can be loaded now. */
export function renderKept({ items, at }: KeptPage, view: CardsView, handlers: CardHandlers): TemplateResult {
  const { messages, times, now } = view;
  const iso = new Date(at).toISOString();
  return html`<section class="stack">
    <h3>${messages.kept.heading}</h3>
    <p class="hint">${messages.kept.at(`${times.ago(iso, now)} (${times.at(iso)})`)}</p>
    ${renderCards(items, 0, view, handlers)}
  </section>`;
}

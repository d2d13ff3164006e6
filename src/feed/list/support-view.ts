import { html, nothing, type TemplateResult } from 'lit';
import type { SupportState } from '../../support/support-state.js';
import type { FeedMessages } from '../feed-words.js';

export interface SupportView {
  messages: FeedMessages;
  title: string;
  /** Null where support isn't offered: only the number is shown. Undefined until known. */
  support: SupportState | null | undefined;
  count: number;
}

export function renderSupport(
  { messages: m, title, support, count }: SupportView,
  onToggle: () => void,
): TemplateResult {
  // Of the button's size, so that the card's size doesn't change.
  if (support === undefined)
    return html`<span class="support unknown">${renderLabel(m, title, count)}</span>`;
  if (!support) return html`<p class="count supports">${count ? m.card.supports(count) : nothing}</p>`;
  const { isOn, note, hasFailed } = support;
  return html`<button
      class="support"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${onToggle}
    >
      ${renderLabel(m, title, support.count)}</button
    >${note ? html`<p class=${hasFailed ? 'error' : 'hint'}>${note}</p>` : nothing}`;
}

function renderLabel(m: FeedMessages, title: string, count: number): TemplateResult {
  return html`<span class="mark"></span><span .textContent=${m.support.label}></span
    ><span class="visually-hidden" .textContent=${` ${m.support.of(title)}, `}></span
    ><span
      class="number"
      aria-hidden="true"
      ?hidden=${!count}
      .textContent=${count.toLocaleString(m.locale)}
    ></span
    ><span class="visually-hidden" .textContent=${count ? m.support.count(count) : ''}></span>`;
}

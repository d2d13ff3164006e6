import { html, nothing, type TemplateResult } from 'lit';
import type { SupportState } from '../../support/support-state.js';
import type { FeedMessages } from '../words/words.js';

export interface SupportView {
  messages: FeedMessages;
  title: string;
  /** Null where support isn't offered: then the number is only said. */
  support: SupportState | null;
  count: number;
}

export function renderSupport(
  { messages: m, title, support, count }: SupportView,
  onToggle: () => void,
): TemplateResult | typeof nothing {
  if (!support) return html`<p class="count">${m.card.supports(count)}</p>`;
  const { isOn, note, hasFailed } = support;
  return html`<button
      class="support"
      type="button"
      aria-pressed=${isOn ? 'true' : 'false'}
      @click=${onToggle}
    >
      <span class="mark"></span>${m.support.label}<span class="visually-hidden">
        ${m.support.of(title)},</span
      >
      <span class="number" aria-hidden="true">${support.count.toLocaleString(m.locale)}</span
      ><span class="visually-hidden">${m.support.count(support.count)}</span>
    </button>
    ${note ? html`<p class=${hasFailed ? 'error' : 'hint'}>${note}</p>` : nothing}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../form-logic/state.js';
import type { ChoicesMessages } from '../words/words.js';

/** What a field may be filled with by one press. */
export function suggestionsView(
  id: string,
  list: readonly Choice[],
  words: ChoicesMessages['suggestions'],
  accept: (suggested: Choice) => void,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<div class="suggestions" role="group" aria-labelledby="${id}-suggested">
    <span class="hint" id="${id}-suggested">${words.lead}</span>
    ${list.map(
      (suggested) =>
        html`<button type="button" class="button secondary" @click=${() => accept(suggested)}>
          ${suggested.name}
        </button>`,
    )}
  </div>`;
}

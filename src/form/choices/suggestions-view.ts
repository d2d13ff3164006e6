import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../form-logic/state.js';
import type { ChoicesMessages } from './choices-words.js';

export interface SuggestionsView {
  /** Id of the field that the suggestions are for. */
  id: string;
  list: readonly Choice[];
  messages: ChoicesMessages['suggestions'];
}

export interface SuggestionsHandlers {
  onAccept: (suggested: Choice) => void;
}

/** Suggestions for a field, each chosen with one press. */
export function renderSuggestions(
  { id, list, messages: m }: SuggestionsView,
  { onAccept }: SuggestionsHandlers,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<div class="suggestions" role="group" aria-labelledby="${id}-suggested">
    <span class="hint" id="${id}-suggested">${m.lead}</span>
    ${list.map(
      (suggested) =>
        html`<button
          type="button"
          class="button secondary"
          part="secondary-button"
          @click=${() => onAccept(suggested)}
        >
          ${suggested.name}
        </button>`,
    )}
  </div>`;
}

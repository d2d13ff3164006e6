import { html, nothing, type TemplateResult } from 'lit';

/** `Unfolding` is rendered by another part once its button is pressed. */
export interface Unfolding {
  /** Of the button. */
  label: string;
  isOpen: boolean;
  content: unknown;
}

/** `renderUnfolding` is a button in the card, and what it opens; nothing where there is none. */
export const renderUnfolding = (
  unfolding: Unfolding | null,
  onToggle: () => void,
): TemplateResult | typeof nothing =>
  unfolding
    ? html`<div class="said">
        <button
          class="button quiet no-print"
          part="secondary-button"
          type="button"
          aria-expanded=${unfolding.isOpen}
          @click=${onToggle}
        >
          ${unfolding.label}
        </button>
        ${unfolding.content}
      </div>`
    : nothing;

import { html, nothing } from 'lit';
import type { DraftMessages } from './draft-words.js';
import { several } from '../screen/notices-view.js';
import type { DraftTrouble } from '../../outbox/draft/draft-content.js';

export interface DraftView {
  messages: DraftMessages;
  isKept: boolean;
  isShared: boolean;
  trouble: DraftTrouble | null;
  /** Drafts that can't be opened in this tab; `savedAt` in milliseconds since 1970, newest first. */
  others: readonly { savedAt: number }[];
  /** "Hapus draf" was pressed and not confirmed yet. */
  isAsking: boolean;
}

export interface DraftHandlers {
  onAsk: () => void;
  onCancel: () => void;
  onRemove: () => void;
  onRemoveOthers: () => void;
}

/** Visible state of a draft as one string, to compare; null: there is no draft yet. */
export function seenOf(draft: Pick<DraftView, 'isKept' | 'trouble' | 'others'> | null): string {
  return [draft?.isKept ?? false, draft?.trouble, draft?.others.length ?? 0].join();
}

/** Notices above the form: drafts of other visits, and what can't be saved. */
export function renderDraftLead({ messages, trouble, others }: DraftView, handlers: DraftHandlers): unknown {
  return several(
    trouble ? html`<p class="notice warning" id="draft-trouble">${messages.trouble[trouble]}</p>` : nothing,
    others.length > 0
      ? html`<div class="notice" id="draft-others">
          <p>${messages.others(others.length, new Date(others[0]!.savedAt))}</p>
          <p>
            <button
              type="button"
              class="button secondary"
              part="secondary-button"
              @click=${handlers.onRemoveOthers}
            >
              ${messages.removeOthers(others.length)}
            </button>
          </p>
        </div>`
      : nothing,
  );
}

/** Below the form: the draft's state, and the button that deletes it. */
export function renderDraftFoot(view: DraftView, handlers: DraftHandlers): unknown {
  const { messages } = view;
  if (!view.isKept) return nothing;
  return html`<div class="stack" id="draft" role="group" aria-label=${messages.heading}>
    <p class="hint">${view.isShared ? messages.keptShared : messages.kept}</p>
    ${
      view.isAsking
        ? html`<p id="draft-sure" tabindex="-1">${messages.sure}</p>
            <p class="row">
              <button
                type="button"
                id="draft-yes"
                class="button secondary"
                part="secondary-button"
                @click=${handlers.onRemove}
              >
                ${messages.yes}
              </button>
              <button
                type="button"
                class="button secondary"
                part="secondary-button"
                @click=${handlers.onCancel}
              >
                ${messages.no}
              </button>
            </p>`
        : html`<p>
            <button
              type="button"
              id="draft-remove"
              class="button secondary"
              part="secondary-button"
              @click=${handlers.onAsk}
            >
              ${messages.remove}
            </button>
          </p>`
    }
  </div>`;
}

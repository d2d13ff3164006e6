import { html, css, type TemplateResult } from 'lit';
import type { AloudMessages } from './aloud-words.js';

export interface AloudView {
  messages: AloudMessages;
  isReading: boolean;
  isIndonesian: boolean;
}

export interface AloudHandlers {
  onListen: () => void;
  onStop: () => void;
  onNext: () => void;
}

export function renderAloud(
  { messages: m, isReading, isIndonesian }: AloudView,
  { onListen, onStop, onNext }: AloudHandlers,
): TemplateResult {
  return isReading
    ? html`<div class="aloud no-print">
        <button
          class="button secondary"
          part="secondary-button"
          id="aloud-stop"
          type="button"
          @click=${onStop}
        >
          ${m.stop}
        </button>
        <button class="button quiet" type="button" @click=${onNext}>${m.next}</button>
        <p class="hint">${m.hint}</p>
      </div>`
    : html`<div class="aloud no-print">
        <button class="button quiet" id="aloud" type="button" @click=${onListen}>
          ${isIndonesian ? m.indonesianVoice : m.listen}
        </button>
      </div>`;
}

/** Styles of reading aloud, in the line of the language. */
export const aloudStyles = css`
  .speech {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 0.75em;
  }
  .aloud {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-inline-end: auto;
  }
  .aloud .button.quiet {
    padding-inline: 0;
  }
  .aloud .hint {
    flex-basis: 100%;
  }
`;

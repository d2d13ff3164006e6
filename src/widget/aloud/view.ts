import { html, type TemplateResult } from 'lit';
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

import { html, nothing, type TemplateResult } from 'lit';
import { words } from './words.js';

interface UnansweredHandlers {
  onAnswer: () => void;
  onClose: () => void;
  onCancel: () => void;
}

/** `renderUnanswered` asks before a report ends whose reporter has heard nothing: the answer is pressed first. */
export const renderUnanswered = (
  mayAnswer: boolean,
  { onAnswer, onClose, onCancel }: UnansweredHandlers,
): TemplateResult =>
  html`<p>${words.unanswered}</p>
    <p class="row">
      ${
        mayAnswer
          ? html`<button type="button" class="primary" @click=${onAnswer}>${words.answerFirst}</button>`
          : nothing
      }
      <button type="button" @click=${onClose}>${words.closeAnyway}</button>
      <button type="button" class="quiet" @click=${onCancel}>${words.cancel}</button>
    </p>`;

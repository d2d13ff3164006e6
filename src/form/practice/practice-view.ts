import { html, type TemplateResult } from 'lit';
import type { PracticeMessages } from './words/words.js';

/** On every screen, so that nobody takes practice for the real thing, nor the other way round. */
export function practiceBanner({ banner }: PracticeMessages): TemplateResult {
  return html`<div class="practice-banner" id="practice" role="note">
    <b>${banner.heading}</b>
    <p>${banner.why}</p>
  </div>`;
}

export interface PracticeTrackerModel {
  messages: PracticeMessages;
  /** Classification id. */
  kind: string;
  title: string;
  /** How many of the events have happened. */
  happened: number;
}

/** Under the receipt: what officers would do, one press after the other. */
export function practiceTracker(
  { messages, kind, title, happened }: PracticeTrackerModel,
  next: () => void,
): TemplateResult {
  const { tracker } = messages;
  const events = tracker.events(kind, title);
  return html`<section class="stack practice-tracker" aria-labelledby="practice-tracker">
    <h3 id="practice-tracker">${tracker.heading}</h3>
    <p>${tracker.why}</p>
    <ol>
      ${events.slice(0, happened).map(
        ({ who, what }, index) =>
          html`<li id="practice-event-${index + 1}" tabindex="-1">
            <b>${who}</b>
            <p>${what}</p>
          </li>`,
      )}
    </ol>
    ${
      happened < events.length
        ? html`<p><button type="button" class="button" @click=${next}>${tracker.next}</button></p>`
        : html`<p class="notice success">${tracker.end}</p>`
    }
  </section>`;
}

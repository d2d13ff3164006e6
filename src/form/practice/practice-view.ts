import { html, css, type TemplateResult } from 'lit';
import type { PracticeMessages } from './practice-words.js';

/** Banner on every screen, so that nobody takes practice for a real report or a real report for practice. */
export function renderBanner({ messages: { banner: m } }: { messages: PracticeMessages }): TemplateResult {
  return html`<div class="practice-banner" id="practice" role="note">
    <b>${m.heading}</b>
    <p>${m.why}</p>
  </div>`;
}

export interface TrackerView {
  messages: PracticeMessages;
  /** Classification id. */
  kind: string;
  title: string;
  /** Number of events so far. */
  happened: number;
}

export interface TrackerHandlers {
  /** Shows the next event. */
  onNext: () => void;
}

/** Below the receipt: what officers would do, one press for each event. */
export function renderTracker(
  { messages: { tracker: m }, kind, title, happened }: TrackerView,
  { onNext }: TrackerHandlers,
): TemplateResult {
  const events = m.events(kind, title);
  return html`<section class="stack practice-tracker" aria-labelledby="practice-tracker">
    <h3 id="practice-tracker">${m.heading}</h3>
    <p>${m.why}</p>
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
        ? html`<p><button type="button" class="button" @click=${onNext}>${m.next}</button></p>`
        : html`<p class="notice success">${m.end}</p>`
    }
  </section>`;
}

/** Styles of practice: stripes, beside the words. */
export const practiceStyles = css`
  .practice-banner {
    padding: 0.75em 1em;
    background: var(--_warning-soft);
    border: 2px dashed var(--_warning);
    border-radius: var(--_radius);
  }
  .practice-banner b {
    color: var(--_warning);
    font-size: 1.125em;
    text-transform: uppercase;
  }
  .practice-tracker ol {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .practice-tracker li {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_primary);
  }
`;

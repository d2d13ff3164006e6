import { html, nothing, type TemplateResult, css } from 'lit';
import type { ClockDays } from '../../contract/reporting/clock-days.js';
import { daysInWords, type ReckoningMessages } from './reckoning-words.js';

interface ReckoningView {
  messages: ReckoningMessages;
  /** A day of the calendar in words. */
  day: (date: string) => string;
  /** Null while they load, and after a failure. */
  days: ClockDays | null;
  /** Why they can't be shown; null where they can. */
  failure: string | null;
}

/** Every day from the event to the due day, a line each: whether it counts, and why it doesn't. */
export function renderReckoning({ messages: m, day, days, failure }: ReckoningView): TemplateResult {
  if (failure !== null) return html`<p class="error" role="status">${failure}</p>`;
  if (days === null) return html`<p class="hint" role="status">${m.loading}</p>`;
  const { isEstimate, source } = days;
  return html`<ol class="days" role="list">
      ${daysInWords(days, m).map(
        ({ date, counted, text }) =>
          html`<li class=${counted ? 'counted' : nothing}>
            <time datetime=${date}>${day(date)}</time> <span>${text}</span>
          </li>`,
      )}
    </ol>
    ${isEstimate ? html`<p class="hint">${m.estimate}</p>` : nothing}
    ${source ? html`<p class="hint">${m.source(source)}</p>` : nothing}`;
}

/** Styles of the days on the way to a due day. */
export const reckoningStyles = css`
  .days {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .days li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    align-items: baseline;
    gap: 0.5em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
  }
  .days .counted {
    color: inherit;
  }
  .days .counted span {
    font-weight: 600;
  }
`;

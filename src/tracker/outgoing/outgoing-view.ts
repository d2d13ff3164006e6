import { html, nothing, css, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { KeptReply } from './reply-queue.js';
import type { DateWords } from '../../report/dates.js';
import type { TrackerMessages } from '../tracker-words.js';
import type { OutgoingMessages } from './outgoing-words.js';

export interface OutgoingView {
  messages: OutgoingMessages;
  common: TrackerMessages;
  dates: DateWords;
  replies: readonly KeptReply[];
  /** Id of the reply whose removal is being confirmed. */
  removing: string | null;
  /** False when the report takes no replies any more. */
  canEdit: boolean;
}

export interface OutgoingHandlers {
  onSend: (id: string) => void;
  onEdit: (id: string) => void;
  onAsk: (id: string | null) => void;
  onRemove: (id: string) => void;
}

/** Replies on this device: what each is waiting for, and the actions on it. */
export function renderOutgoing(view: OutgoingView, handlers: OutgoingHandlers): TemplateResult {
  return html`${repeat(
    view.replies,
    ({ line }) => line.id,
    (reply) => renderReply(reply, view, handlers),
  )}`;
}

/** Notice that takes the focus, so that the outcome is announced. */
export const renderArrived = (words: string): TemplateResult =>
  html`<p class="notice success" id="arrived" tabindex="-1">${words}</p>`;

/** Replies without an open report: time, size and state alone. */
export function renderOutgoingList(
  view: OutgoingView,
  handlers: OutgoingHandlers,
): TemplateResult | typeof nothing {
  const { list } = view.messages;
  if (!view.replies.length) return nothing;
  return html`<section class="outgoing stack no-print" aria-labelledby="outgoing">
    <h3 id="outgoing" tabindex="-1">${list.heading}</h3>
    <p class="hint">${list.hint}</p>
    ${renderOutgoing(view, handlers)}
  </section>`;
}

const TONES = { waiting: 'warning', unknown: 'warning', sending: '', 'needs-fix': 'danger', sent: '' };

function renderReply({ line, entry }: KeptReply, view: OutgoingView, handlers: OutgoingHandlers) {
  const { messages: m, dates } = view;
  const { id, state, createdAt, bytes, progress, isStale, kept } = line;
  if (state === 'sent') return nothing;
  const { heading, text } = m.states[state];
  const isResting = state !== 'sending';
  return html`<article class="notice kept ${TONES[state]}">
    <h4 id="kept-${id}" tabindex="-1">${heading}</h4>
    ${entry ? renderEntry(entry, m) : nothing}
    <p>${isResting && isStale ? m.stale : `${whyOf(view, line)} ${text}`.trim()}</p>
    ${isResting ? nothing : html`<progress aria-label=${heading} value=${progress ?? nothing}></progress>`}
    <p class="hint">${m.written(dates.moment(new Date(createdAt).toISOString()), bytes)} ${m.kept[kept]}</p>
    ${isResting ? renderButtons(line, entry !== null, view, handlers) : nothing}
  </article>`;
}

/** The endpoint's own sentence, or why there is none. */
function whyOf({ common }: OutgoingView, { state, problem }: KeptReply['line']): string {
  if (!problem || state === 'unknown' || state === 'sending') return '';
  const wait = problem.retryAfterSeconds === undefined ? '' : common.failed.wait(problem.retryAfterSeconds);
  return `${problem.serverMessage ?? common.errors[problem.code]} ${wait}`.trim();
}

function renderEntry({ reply, files }: NonNullable<KeptReply['entry']>, m: OutgoingMessages) {
  const { content, rating, isPrivate } = reply;
  const facts = [rating && m.rating(rating), files.length && m.files(files.length)].filter(Boolean);
  return html`${content ? html`<blockquote class="text">${content}</blockquote>` : nothing}
  ${facts.length ? html`<p>${facts.join(' · ')}</p>` : nothing}
  ${isPrivate ? html`<p class="hint">${m.privately}</p>` : nothing}`;
}

function renderButtons(
  { id, state, isEditable, problem }: KeptReply['line'],
  isOpen: boolean,
  { messages: m, removing, canEdit }: OutgoingView,
  { onSend, onEdit, onAsk, onRemove }: OutgoingHandlers,
) {
  const button = (label: string, kind: string, onClick: () => void) =>
    html`<button class="button ${kind}" type="button" @click=${onClick}>${label}</button>`;
  if (removing === id) {
    return html`<p id="sure-${id}" tabindex="-1">
        <b>${state === 'unknown' ? m.remove.sureUnknown : m.remove.sure}</b>
      </p>
      <p class="row">
        ${button(m.remove.yes, 'danger', () => onRemove(id))}
        ${button(m.remove.no, 'secondary', () => onAsk(null))}
      </p>`;
  }
  // After a mismatch the endpoint holds another text under the same key: another try would fail in the same way.
  const canSend = state !== 'needs-fix' || (canEdit && problem?.code !== 'idempotency-mismatch');
  return html`<p class="row">
    ${canSend ? button(m.sendNow, '', () => onSend(id)) : nothing}
    ${isOpen && canEdit && isEditable ? button(m.edit, 'secondary', () => onEdit(id)) : nothing}
    ${button(m.remove.label, 'quiet', () => onAsk(id))}
  </p>`;
}

/** Styles of replies that wait on this device. */
export const outgoingStyles = css`
  .outgoing {
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .kept {
    gap: 0.625em;
  }
  .kept h4 {
    margin: 0;
    font-size: 1em;
  }
  .outgoing .kept {
    background: var(--_surface);
  }
  .kept blockquote {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--_surface);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .kept.warning h4 {
    color: var(--_warning);
  }
  .kept.danger h4 {
    color: var(--_danger);
  }
  .kept .button.secondary {
    background: var(--_surface);
  }
`;

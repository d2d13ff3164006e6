import { html, nothing, type TemplateResult } from 'lit';
import type { WaitingMessages } from './words/words.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { copyPanel } from './waiting-copy-view.js';

/** One line: when, how big, in which state. Nothing of what it says. */
export interface WaitingLine {
  item: OutboxSummary;
  /** What is asked about it, in place. */
  panel: WaitingPanel | null;
  isOld: boolean;
}

export type WaitingPanel =
  | { phase: 'remove' }
  /** Opening it would take the place of what is being written. */
  | { phase: 'replace' }
  | { phase: 'code'; next: 'edit' | 'copy'; isWrong: boolean }
  | CopyPanel;

export interface CopyPanel {
  phase: 'copy';
  /** Anonymous or secret. */
  isGuarded: boolean;
  whatsapp: string;
  sms: { to: string; href: string } | null;
  /** Where it can be written once more. */
  web: string | null;
}

export interface WaitingHandlers {
  send: (item: OutboxSummary) => unknown;
  edit: (item: OutboxSummary) => unknown;
  share: (item: OutboxSummary) => unknown;
  askRemove: (item: OutboxSummary) => unknown;
  remove: (item: OutboxSummary) => unknown;
  replace: (item: OutboxSummary) => unknown;
  enter: (item: OutboxSummary, event: Event) => unknown;
  save: () => unknown;
  close: () => unknown;
}

/** What lies on this device and has not arrived, and late receipts. */
export function waitingView(
  lines: readonly WaitingLine[],
  messages: WaitingMessages,
  handlers: WaitingHandlers,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const waiting = lines.filter(({ item }) => item.state !== 'sent').length;
  return html`<section class="waiting no-print" aria-labelledby="waiting">
    <h2 id="waiting" tabindex="-1">${messages.heading(waiting)}</h2>
    <p class="hint">${messages.intro}</p>
    <ul role="list">
      ${lines.map((line, index) => lineView(line, index, messages, handlers))}
    </ul>
  </section>`;
}

function lineView(
  line: WaitingLine,
  index: number,
  messages: WaitingMessages,
  handlers: WaitingHandlers,
): TemplateResult {
  const { item, isOld, panel } = line;
  const isSent = item.state === 'sent';
  const advice = isSent ? '' : item.isStale ? messages.stale : isOld ? messages.old(item.days) : '';
  return html`<li class="line ${item.state}">
    <p class="line-title" id="waiting-${index}">
      <b>${messages.state(item)}</b>
      <span>${messages.title(item)}${item.bytes ? ` · ${messages.size(item.bytes)}` : ''}</span>
    </p>
    ${
      item.progress === null
        ? nothing
        : html`<progress max="1" .value=${item.progress} aria-labelledby="waiting-${index}"></progress>`
    }
    ${paragraph('line-detail', messages.detail(item))}
    ${item.kept === 'memory' && !isSent ? paragraph('line-detail', messages.inMemory) : nothing}
    ${paragraph('line-advice', advice)}
    ${panel ? panelView(line, panel, messages, handlers) : actions(line, index, messages, handlers)}
  </li>`;
}

const paragraph = (name: string, text: string) => (text ? html`<p class=${name}>${text}</p>` : nothing);

function actions(
  { item }: WaitingLine,
  index: number,
  messages: WaitingMessages,
  handlers: WaitingHandlers,
): TemplateResult | typeof nothing {
  const { state, kind, isEditable } = item;
  const action = (label: string, press: (item: OutboxSummary) => void, weight = 'quiet') =>
    html`<button
      type="button"
      class="button ${weight}"
      aria-describedby="waiting-${index}"
      @click=${() => press(item)}
    >
      ${label}
    </button>`;
  if (state === 'sending') return nothing;
  if (state === 'sent') return html`<p class="row">${action(messages.dismiss, handlers.remove)}</p>`;
  const isBlocked = state === 'needs-fix' && !isEditable;
  return html`<p class="row">
    ${isBlocked ? nothing : action(state === 'unknown' ? messages.ask : messages.send, handlers.send, 'secondary')}
    ${isEditable && kind === 'report' ? action(messages.edit, handlers.edit) : nothing}
    ${action(messages.copy, handlers.share)} ${action(messages.remove, handlers.askRemove)}
  </p>`;
}

function panelView(
  { item }: WaitingLine,
  panel: WaitingPanel,
  messages: WaitingMessages,
  handlers: WaitingHandlers,
): TemplateResult {
  const cancel = html`<button type="button" class="button quiet" @click=${handlers.close}>
    ${messages.cancel}
  </button>`;
  switch (panel.phase) {
    case 'remove':
      return confirmation(messages.removing, () => handlers.remove(item), cancel);
    case 'replace':
      return confirmation(messages.replacing, () => handlers.replace(item), cancel);
    case 'copy':
      return copyPanel(panel, messages, handlers);
    case 'code':
      return html`<form class="panel" novalidate @submit=${(event: Event) => handlers.enter(item, event)}>
        <h3 id="waiting-panel" tabindex="-1">${messages.code.heading}</h3>
        <p>${messages.code.why}</p>
        <div class="field">
          <label class="label" for="waiting-code">${messages.code.label}</label>
          ${panel.isWrong ? html`<p class="error" id="waiting-code-error">${messages.code.wrong}</p>` : nothing}
          <input
            class="control"
            id="waiting-code"
            name="access_code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            aria-invalid=${panel.isWrong}
            aria-describedby=${panel.isWrong ? 'waiting-code-error' : nothing}
          />
        </div>
        <p class="row"><button class="button" type="submit">${messages.code.open}</button>${cancel}</p>
      </form>`;
  }
}

function confirmation(
  words: { heading: string; why: string; yes: string },
  yes: () => void,
  cancel: TemplateResult,
): TemplateResult {
  return html`<div class="panel" role="group" aria-labelledby="waiting-panel">
    <h3 id="waiting-panel" tabindex="-1">${words.heading}</h3>
    <p>${words.why}</p>
    <p class="row"><button type="button" class="button" @click=${yes}>${words.yes}</button>${cancel}</p>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { WaitingMessages } from './waiting-words.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT } from '../../widget/pictures/drawings.js';

/** `WaitingLine` is time, size and state of an item, without its content. */
interface WaitingLine {
  item: OutboxSummary;
  /** The screen above shows it too, and sends it. */
  isShown: boolean;
  /** Question about the item, in its line. */
  panel: WaitingPanel | null;
  isOld: boolean;
  /** True when nobody here may read it. */
  isLocked: boolean;
}

export type WaitingPanel =
  | { phase: 'remove' }
  /** Opening the item would replace the entries in the form. */
  | { phase: 'replace' }
  | { phase: 'code'; next: 'edit' | 'copy'; isWrong: boolean }
  | CopyPanel;

interface CopyPanel {
  phase: 'copy';
  /** Anonymous or secret. */
  isGuarded: boolean;
  whatsapp: string;
  sms: { to: string; href: string } | null;
  /** Website where the report can be written again. */
  web: string | null;
}

export interface WaitingView {
  lines: readonly WaitingLine[];
  messages: WaitingMessages;
  /** True where the endpoint knows no codes. */
  isForeign: boolean;
  /** True when a report may be opened in the form now. */
  canEdit: boolean;
}

export interface WaitingHandlers {
  onSend: (item: OutboxSummary) => void;
  onEdit: (item: OutboxSummary) => void;
  onShare: (item: OutboxSummary) => void;
  onAskRemove: (item: OutboxSummary) => void;
  onRemove: (item: OutboxSummary) => void;
  onReplace: (item: OutboxSummary) => void;
  onEnterCode: (item: OutboxSummary, event: Event) => void;
  onSave: () => void;
  onClose: () => void;
}

/** Reports on this device that haven't arrived, and receipts of those that arrived late. */
export function renderWaiting(view: WaitingView, handlers: WaitingHandlers): TemplateResult | typeof nothing {
  const { lines, messages } = view;
  if (lines.length === 0) return nothing;
  const waiting = lines.filter(({ item }) => item.state !== 'sent').length;
  return html`<section class="waiting no-print" aria-labelledby="waiting">
    <h2 id="waiting" tabindex="-1">${messages.heading(waiting)}</h2>
    <p class="hint">${messages.intro}</p>
    <ul role="list">
      ${lines.map((line, index) => renderLine(line, index, view, handlers))}
    </ul>
  </section>`;
}

function renderLine(
  line: WaitingLine,
  index: number,
  view: WaitingView,
  handlers: WaitingHandlers,
): TemplateResult {
  const { messages } = view;
  const { item, isOld, panel } = line;
  const isSent = item.state === 'sent';
  const advice = isSent ? '' : item.isStale ? messages.stale : isOld ? messages.old(item.days) : '';
  // An endpoint's own sentence says more than ours. Of a foreign report that was sent there is its number alone.
  const detail =
    (item.state === 'needs-fix' && item.problem?.serverMessage) ||
    (isSent && view.isForeign ? item.trackingId : messages.detail(item));
  return html`<li class="line ${item.state}">
    <p class="line-title" id="waiting-${index}">
      <b>${messages.state(item)}</b>
      <span>${messages.title(item)}${item.bytes ? ` (${messages.size(item.bytes)})` : ''}</span>
    </p>
    ${
      item.progress === null
        ? nothing
        : html`<progress max="1" .value=${item.progress} aria-labelledby="waiting-${index}"></progress>`
    }
    ${line.isShown ? nothing : paragraph('line-detail', detail)}
    ${item.kept === 'memory' && !isSent ? paragraph('line-detail', messages.inMemory) : nothing}
    ${paragraph('line-advice', advice)}
    ${panel ? renderPanel(line, panel, messages, handlers) : renderActions(line, index, view, handlers)}
  </li>`;
}

const paragraph = (name: string, text: string | null) =>
  text ? html`<p class=${name}>${text}</p>` : nothing;

function renderActions(
  { item, isShown, isLocked }: WaitingLine,
  index: number,
  { messages, canEdit }: WaitingView,
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
  if (state === 'sent') return html`<p class="row">${action(messages.dismiss, handlers.onRemove)}</p>`;
  const isBlocked = isShown || (state === 'needs-fix' && !isEditable);
  return html`<p class="row">
    ${isBlocked ? nothing : action(state === 'unknown' ? messages.ask : messages.send, handlers.onSend, 'secondary')}
    ${canEdit && isEditable && !isLocked && kind === 'report' ? action(messages.edit, handlers.onEdit) : nothing}
    ${isLocked ? nothing : action(messages.copy, handlers.onShare)}
    ${action(messages.remove, handlers.onAskRemove)}
  </p>`;
}

function renderPanel(
  { item }: WaitingLine,
  panel: WaitingPanel,
  messages: WaitingMessages,
  handlers: WaitingHandlers,
): TemplateResult {
  const cancel = html`<button type="button" class="button quiet" @click=${handlers.onClose}>
    ${messages.cancel}
  </button>`;
  switch (panel.phase) {
    case 'remove':
      return renderConfirmation(messages.removing, () => handlers.onRemove(item), cancel);
    case 'replace':
      return renderConfirmation(messages.replacing, () => handlers.onReplace(item), cancel);
    case 'copy':
      return renderCopyPanel(panel, messages, handlers);
    case 'code':
      return html`<form
        class="panel"
        novalidate
        @submit=${(event: Event) => handlers.onEnterCode(item, event)}
      >
        <h3 id="waiting-panel" tabindex="-1">${messages.code.heading}</h3>
        <p>${messages.code.why}</p>
        <div class="field">
          <label class="label" part="label" for="waiting-code">${messages.code.label}</label>
          ${panel.isWrong ? html`<p class="error" id="waiting-code-error">${messages.code.wrong}</p>` : nothing}
          <input
            class="control"
            part="control"
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

function renderConfirmation(
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

/** Other ways to report: each says what it takes along before it is pressed. */
function renderCopyPanel(
  { isGuarded, whatsapp, sms, web }: CopyPanel,
  { copying }: WaitingMessages,
  { onSave, onClose }: Pick<WaitingHandlers, 'onSave' | 'onClose'>,
): TemplateResult {
  const link = (href: string, label: unknown, hint: string) =>
    html`<div class="handover">
      <a
        class="button secondary"
        part="secondary-button"
        href=${href}
        target="_blank"
        rel="noopener noreferrer"
        >${label}</a
      >
      <p class="hint">${hint}</p>
    </div>`;
  return html`<div class="panel" role="group" aria-labelledby="waiting-panel">
    <h3 id="waiting-panel" tabindex="-1">${copying.heading}</h3>
    <p>${copying.why}</p>
    <div class="handover">
      <button type="button" class="button secondary" part="secondary-button" @click=${onSave}>
        ${copying.save}
      </button>
      <p class="hint">${copying.saveHint}</p>
    </div>
    ${isGuarded ? html`<p class="line-advice">${copying.secret}</p>` : nothing}
    ${link(whatsapp, [renderDrawing(CHAT), copying.whatsapp], copying.whatsappHint)}
    ${sms ? link(sms.href, copying.sms(sms.to), copying.smsHint) : nothing}
    ${web ? link(web, copying.web, copying.webHint(web.split('/')[2]!)) : nothing}
    <p>${copying.after}</p>
    <p class="row"><button type="button" class="button quiet" @click=${onClose}>${copying.close}</button></p>
  </div>`;
}

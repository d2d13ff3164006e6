import { html, nothing, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import type { Journey } from '../../form-logic/state.js';
import { picture } from '../pictures/pictures-view.js';
import type { OutcomeMessages } from './outcome-words.js';

export interface OutcomeModel {
  messages: OutcomeMessages;
  journey: Exclude<Journey, { phase: 'writing' }>;
  /** In groups of five, as people read it aloud; empty where the endpoint knows no codes. */
  shownCode: string;
  /** Why the report isn't sent yet, as a sentence. */
  reason: string | null;
  /** Element that was copied last, and the message about it. */
  copied: { id: string; said: string } | null;
  isSharedDevice: boolean;
  /** `receipt` is what can be done with number and code; then all that stands below the advice to keep them. */
  receipt: readonly unknown[];
  /** Whether the report has a name; undefined where that isn't known. */
  isNamed: boolean | undefined;
  /** Files that are being sent. */
  files: unknown;
  /** True when the receipt is kept over a reload, until the reporter says that it is saved. */
  isKept: boolean;
  /** True when the report is kept in this page alone, as the person chose. */
  isUnkept: boolean;
  /** True when the element's content offers other ways: a link to another form, a telephone number. */
  hasOwnWays: boolean;
}

export interface OutcomeHandlers {
  /** Copies the text of the element with this id, or selects it where there is no clipboard. */
  onCopy: (id: string) => void;
  onSendNow: () => void;
  onAgain: () => void;
}

/** All screens from Kirim to the receipt. The heading takes the focus, so that screen readers announce the change. */
export function renderOutcome(model: OutcomeModel, handlers: OutcomeHandlers): TemplateResult {
  switch (model.journey.phase) {
    case 'keeping':
    case 'sending':
      return working(model, model.journey);
    case 'queued':
      return queued(model, handlers, model.journey);
    case 'unknown':
      return unknown(model, handlers);
    case 'received':
      return received(model, handlers, model.journey.trackingId);
  }
}

type Phase<Name extends Journey['phase']> = Extract<Journey, { phase: Name }>;

function working(model: OutcomeModel, journey: Phase<'keeping'> | Phase<'sending'>): TemplateResult {
  const { messages, isUnkept, files } = model;
  const { keeping, sending, safe, unkept } = messages.working;
  const progress = journey.phase === 'sending' ? journey.progress : null;
  const title = journey.phase === 'sending' || isUnkept ? sending : keeping;
  return html`<div class="stack working" part="progress">
    <h2 id="outcome" tabindex="-1">${title}</h2>
    ${
      progress === null
        ? html`<progress aria-labelledby="outcome"></progress>`
        : html`<progress aria-labelledby="outcome" max="1" .value=${progress}></progress>`
    }
    ${journey.phase === 'sending' ? html`<p class="lead">${isUnkept ? unkept : safe}</p>` : nothing} ${files}
    ${ownWays(model)}
  </div>`;
}

function queued(model: OutcomeModel, handlers: OutcomeHandlers, journey: Phase<'queued'>): TemplateResult {
  const { queued: words } = model.messages;
  const isKept = journey.kept === 'device';
  return html`<div class="stack outcome" part="queued">
    <div class="notice">
      <h2 id="outcome" tabindex="-1">${isKept ? words.heading : words.headingInMemory}</h2>
      <p>
        ${model.reason ?? nothing} ${isKept ? words.onDevice : model.isUnkept ? words.unkept : words.inMemory}
      </p>
    </div>
    ${token(model, handlers, 'code', model.shownCode)} ${keepNotice(model)}
    <p class="row no-print">
      <button type="button" class="button" @click=${handlers.onSendNow}>${words.now}</button>
      ${isKept ? again(model, handlers) : nothing}
    </p>
    ${ownWays(model)}
  </div>`;
}

function unknown(model: OutcomeModel, handlers: OutcomeHandlers): TemplateResult {
  const { unknown: words, queued: queuedWords } = model.messages;
  return html`<div class="stack outcome" part="unknown">
    <div class="notice warning">
      <h2 id="outcome" tabindex="-1">${words.heading}</h2>
      <p>${words.why}</p>
      ${model.shownCode ? html`<p>${words.dont}</p>` : nothing}
      ${model.isUnkept ? html`<p>${model.messages.working.unkept}</p>` : nothing}
    </div>
    ${token(model, handlers, 'code', model.shownCode)} ${keepNotice(model)}
    <p class="row no-print">
      <button type="button" class="button" @click=${handlers.onSendNow}>${queuedWords.ask}</button>
    </p>
    ${ownWays(model)}
  </div>`;
}

function received(model: OutcomeModel, handlers: OutcomeHandlers, trackingId: string): TemplateResult {
  const { messages } = model;
  const [first, ...rest] = model.receipt;
  return html`<div class="stack outcome" part="receipt">
    <div class="notice success">
      <h2 id="outcome" tabindex="-1">${picture('tick')} ${messages.received}</h2>
    </div>
    <div class="tokens">
      ${token(model, handlers, 'number', trackingId)} ${token(model, handlers, 'code', model.shownCode)}
    </div>
    ${first} ${keepNotice(model, trackingId !== '')}
    <slot name="receipt"></slot>
    ${rest}
    <p class="row no-print">${again(model, handlers, model.isKept)}</p>
    ${ownWays(model)}
  </div>`;
}

/** Marks where a number may be broken: Firefox breaks no line between a hyphen and a digit otherwise. */
function breakable(value: string): unknown {
  const [first, ...rest] = value.split('-');
  return [first, ...rest.map((group) => html`-<wbr />${group}`)];
}

function token(
  { messages, copied }: OutcomeModel,
  handlers: OutcomeHandlers,
  kind: 'number' | 'code',
  value: string,
): TemplateResult | typeof nothing {
  if (!value) return nothing;
  const id = kind === 'number' ? 'tracking-id' : 'access-code';
  return html`<div class="ticket">
    <p class="label" part="label" id="${id}-label">${messages[kind]}</p>
    <output class="token" id=${id} part=${id} aria-labelledby="${id}-label" translate="no"
      >${breakable(value)}</output
    >
    <button
      type="button"
      class="button quiet no-print"
      aria-label="${messages.copy}: ${messages[kind]}"
      @click=${() => handlers.onCopy(id)}
    >
      ${picture('copy')} ${messages.copy}
    </button>
    ${copied?.id === id ? html`<p class="hint" aria-hidden="true">${copied.said}</p>` : nothing}
  </div>`;
}

/** An identity card is asked for nowhere but where the report has a name that it can be held against. */
function keepNotice(
  { messages, isSharedDevice, isNamed, shownCode }: OutcomeModel,
  hasNumber = false,
): TemplateResult | typeof nothing {
  if (!shownCode) return nothing;
  const { heading, why, how, share, lost, gone } = messages.keep;
  return html`<div class="notice warning">
    <h3>${heading}</h3>
    <p>
      ${why} ${how} ${hasNumber ? share : nothing} ${isNamed === undefined ? nothing : isNamed ? lost : gone}
    </p>
    ${isSharedDevice ? html`<p>${messages.shared}</p>` : nothing}
  </div>`;
}

/** Empties the form for the next report; `isDone`: the receipt that this tab keeps is saved, and goes. */
function again({ messages }: OutcomeModel, handlers: OutcomeHandlers, isDone = false): TemplateResult {
  return html`<button
    type="button"
    class="button ${isDone ? '' : 'secondary'}"
    part=${isDone ? nothing : 'secondary-button'}
    id=${isDone ? 'done' : nothing}
    @click=${handlers.onAgain}
  >
    ${picture(isDone ? 'tick' : 'pencil')} ${isDone ? messages.done : messages.again}
  </button>`;
}

/** Slot for the element's own content, such as the webmaster's link, which stays available on every screen. */
function ownWays({ messages, hasOwnWays }: OutcomeModel): TemplateResult | typeof nothing {
  return hasOwnWays
    ? html`<div class="own-ways no-print">
        <p>${messages.ownWays}</p>
        <p class="row"><slot></slot></p>
      </div>`
    : nothing;
}

/** Choice before Kirim: keep the report on the device until it has arrived, or send it now or never. */
export function renderKeepChoice(
  { unkept }: OutcomeMessages,
  isUnkept: boolean,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<details class="fold" ?open=${isUnkept}>
    <summary>${unkept.more}</summary>
    ${renderChoice({ id: 'unkept', label: unkept.label, hint: unkept.hint, isChosen: isUnkept }, onChange)}
  </details>`;
}

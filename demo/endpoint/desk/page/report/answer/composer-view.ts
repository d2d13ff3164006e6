import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftWire } from '../../../wire.js';
import { ago, dayFromNow } from '../../dates.js';
import { dayField, type Problems } from '../../parts/field.js';
import type { DraftKind } from '../report-part.js';
import type { ReportWire } from '../report-wire.js';
import type { DraftState } from './draft-keeper.js';
import { words } from './words.js';

/** A promise reaches no further. */
const MOST_DAYS = 366;

interface Tabs {
  isInternal: boolean;
  /** `answer` is the kind of draft that the tab for the reporter opens with. */
  answer: DraftKind;
  onChoose: (kind: DraftKind) => unknown;
}

/** `renderTabs` say for whom the words are. */
export function renderTabs({ isInternal, answer, onChoose }: Tabs): TemplateResult {
  const tab = (id: string, label: string, isOpen: boolean, kind: DraftKind): TemplateResult =>
    html`<button
      type="button"
      role="tab"
      id=${id}
      class=${id}
      aria-selected=${isOpen}
      aria-controls="composer-panel"
      tabindex=${isOpen ? 0 : -1}
      @click=${() => onChoose(kind)}
    >
      ${label}
    </button>`;
  const other = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onChoose(isInternal ? answer : 'internal-note');
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.tabs} @keydown=${other}>
    ${tab('tab-answer', words.forReporter, !isInternal, answer)}
    ${tab('tab-internal', words.internal, isInternal, 'internal-note')}
  </div>`;
}

export function renderKinds(chosen: DraftKind, onChoose: (kind: DraftKind) => void): TemplateResult {
  const choice = (kind: DraftKind, label: string): TemplateResult =>
    html`<label class="check"
      ><input
        type="radio"
        name="kind"
        .checked=${live(chosen === kind)}
        @change=${() => onChoose(kind)}
      /><span>${label}</span></label
    >`;
  return html`<div class="kinds" role="radiogroup" aria-label=${words.kind}>
    ${choice('respond', words.isAnswer)} ${choice('note', words.isInterim)}
  </div>`;
}

/**
 * `renderPromise` keeps an earlier answer's promise while it is ahead: an answer without a day would end it. One that
 * was made to the reporter alone is not put under an answer that all may read.
 */
export function renderPromise(
  problems: Problems,
  { promised_at, promise_is_private }: ReportWire,
): TemplateResult {
  const min = dayFromNow(1);
  const isAhead = promised_at !== null && !promise_is_private && promised_at >= min;
  return dayField(problems, 'promised_at', words.promise, {
    min,
    max: dayFromNow(MOST_DAYS),
    value: isAhead ? promised_at : '',
    hint: words.promiseHint,
  });
}

export const renderTheirs = (draft: DraftWire, onUse: () => void): TemplateResult =>
  html`<div class="notice">
    <p>${words.theirs(draft.officer, ago(draft.updated_at))}</p>
    <p class="text">${draft.content}</p>
    <button type="button" @click=${onUse}>${words.use}</button>
  </div>`;

export const LABELS: Readonly<Record<DraftKind, string>> = {
  respond: words.answer,
  note: words.interim,
  'internal-note': words.internal,
};
export const BUTTONS: Readonly<Record<DraftKind, string>> = {
  respond: words.sendAnswer,
  note: words.sendInterim,
  'internal-note': words.saveNote,
};
/** `hintOf` says who will read the words. */
export function hintOf(kind: DraftKind, { is_secret }: Pick<ReportWire, 'is_secret'>): string {
  if (kind === 'internal-note') return words.internalHint;
  return is_secret ? words.secretHint : words.publicHint;
}
export const DRAFT_WORDS: Readonly<Record<DraftState, string>> = {
  none: '',
  saving: words.saving,
  saved: words.saved,
  failed: words.notSaved,
};

/** `sendByKey` sends what is written by Ctrl and Enter. */
export function sendByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}

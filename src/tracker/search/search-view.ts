import { html, nothing, type TemplateResult } from 'lit';
import type { QueryProblems } from '../../report/report-query.js';
import { renderField } from '../../widget/field.js';
import type { TrackerMessages } from '../tracker-words.js';

/**
 * `CodeAvailability` is `box`; `none` where the endpoint knows no codes, and its numbers may have letters; else the URL
 * of its safe page, because this page is insecure.
 */
export type CodeAvailability = 'box' | 'none' | { safePage: string };

/** Text of the two boxes. */
export interface Typed {
  number: string;
  code: string;
}

export interface SearchView {
  messages: TrackerMessages;
  typed: Typed;
  problems: QueryProblems;
  code: CodeAvailability;
  isCompact: boolean;
  /** True while a report is shown: the next search is folded. */
  isFolded: boolean;
}

export interface SearchHandlers {
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
}

/**
 * The search form. `method="dialog"` does nothing outside a dialog, so a press before the script is ready is harmless.
 */
export function renderSearch(view: SearchView, { onInput, onSubmit }: SearchHandlers): TemplateResult {
  const { messages: m, code, isCompact, isFolded } = view;
  return html`<div class="intro stack no-print">
    <h2 part="heading"><slot name="heading">${m.heading}</slot></h2>
    ${isCompact || isFolded ? nothing : html`<p class="lead"><slot name="intro">${m.lead}</slot></p>`}
    ${
      isFolded
        ? html`<details class="other">
            <summary>${m.other}</summary>
            ${renderBoxes(view, { onInput, onSubmit })}
          </details>`
        : renderBoxes(view, { onInput, onSubmit })
    }
    ${
      typeof code === 'object'
        ? html`<p class="hint">${m.safePage.why}</p>
            <p>
              <a class="button secondary" part="secondary-button" id="access_code" href=${code.safePage}
                >${m.safePage.link}</a
              >
            </p>`
        : nothing
    }
  </div>`;
}

const renderBoxes = (view: SearchView, { onInput, onSubmit }: SearchHandlers): TemplateResult =>
  html`<form
    class="search"
    part="form"
    method="dialog"
    novalidate
    autocomplete="off"
    @input=${onInput}
    @submit=${onSubmit}
  >
    ${renderNumber(view)} ${view.code === 'box' ? renderCode(view) : nothing}
    <button class="button" part="button" type="submit">${view.messages.search}</button>
  </form>`;

function renderNumber({ messages: m, typed, problems, code, isCompact }: SearchView): TemplateResult {
  return renderField(
    {
      id: 'tracking_id',
      label: m.number.label,
      hint: isCompact ? undefined : m.number.hint,
      error: problems.number && m.problems[problems.number],
    },
    ({ describedBy, isInvalid }) =>
      html`<input
        class="control"
        part="control"
        id="tracking_id"
        name="tracking_id"
        type="text"
        inputmode=${code === 'none' ? 'text' : 'numeric'}
        enterkeyhint="search"
        autocomplete="off"
        .value=${typed.number}
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${describedBy}
      />`,
  );
}

function renderCode({ messages: m, typed, problems, isCompact }: SearchView): TemplateResult {
  return renderField(
    {
      id: 'access_code',
      label: m.code.label,
      optional: m.code.optional,
      hint: isCompact ? undefined : m.code.hint,
      error: problems.code && m.problems[problems.code],
    },
    ({ describedBy, isInvalid }) =>
      html`<input
        class="control code"
        part="control"
        id="access_code"
        name="access_code"
        type="text"
        autocapitalize="characters"
        autocomplete="off"
        enterkeyhint="search"
        spellcheck="false"
        .value=${typed.code}
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${describedBy}
      />`,
  );
}

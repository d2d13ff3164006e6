import { html, nothing, type TemplateResult } from 'lit';
import type { QueryProblem, QueryProblems } from '../report/report-query.js';
import type { TrackerMessages } from './words/words.js';

/** `box`; `none` where the endpoint knows no codes; else the address of its safe page, because this page is insecure. */
export type CodeAvailability = 'box' | 'none' | { safePage: string };

/** What stands in the two boxes. */
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
}

export interface SearchHandlers {
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
}

/** The form. `method="dialog"` outside a dialog does nothing: a press before the script is ready never leaves the page. */
export function renderSearch(view: SearchView, { onInput, onSubmit }: SearchHandlers): TemplateResult {
  const { messages: m, typed, problems, code, isCompact } = view;
  return html`<div class="intro stack no-print">
    <h2 part="heading"><slot name="heading">${m.heading}</slot></h2>
    ${isCompact ? nothing : html`<p class="lead"><slot name="intro">${m.lead}</slot></p>`}
    <form
      class="search"
      part="form"
      method="dialog"
      novalidate
      autocomplete="off"
      @input=${onInput}
      @submit=${onSubmit}
    >
      <div class="field">
        <label class="label" for="tracking_id">${m.number.label}</label>
        ${isCompact ? nothing : html`<p class="hint" id="tracking_id-hint">${m.number.hint}</p>`}
        ${problem(m, 'tracking_id', problems.number)}
        <input
          class="control"
          id="tracking_id"
          name="tracking_id"
          type="text"
          inputmode="numeric"
          enterkeyhint="search"
          autocomplete="off"
          .value=${typed.number}
          aria-invalid=${problems.number ? 'true' : nothing}
          aria-describedby=${describedBy('tracking_id', !isCompact, problems.number)}
        />
      </div>
      ${
        code === 'box'
          ? html`<div class="field">
              <label class="label" for="access_code"
                >${m.code.label} <span class="optional">${m.code.optional}</span></label
              >
              ${isCompact ? nothing : html`<p class="hint" id="access_code-hint">${m.code.hint}</p>`}
              ${problem(m, 'access_code', problems.code)}
              <input
                class="control code"
                id="access_code"
                name="access_code"
                type="text"
                autocapitalize="characters"
                autocomplete="off"
                enterkeyhint="search"
                spellcheck="false"
                .value=${typed.code}
                aria-invalid=${problems.code ? 'true' : nothing}
                aria-describedby=${describedBy('access_code', !isCompact, problems.code)}
              />
            </div>`
          : nothing
      }
      <button class="button" part="button" type="submit">${m.search}</button>
    </form>
    ${
      typeof code === 'object'
        ? html`<p class="hint">${m.safePage.why}</p>
            <p><a class="button secondary" href=${code.safePage}>${m.safePage.link}</a></p>`
        : nothing
    }
  </div>`;
}

const problem = (m: TrackerMessages, id: string, found: QueryProblem | undefined) =>
  found ? html`<p class="error" id="${id}-error">${m.problems[found]}</p>` : nothing;

function describedBy(id: string, hasHint: boolean, found: QueryProblem | undefined) {
  return [hasHint && `${id}-hint`, found && `${id}-error`].filter(Boolean).join(' ') || nothing;
}

import { html } from 'hono/html';
import type { Language } from '../../words/messages.js';
import { errorSummary, textField, type FieldContext } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';

export interface SearchModel extends FieldContext {
  language: Language;
  number: string;
  /** Shown above the search, with possible reasons. */
  failure: { heading: string; reasons: readonly string[] } | null;
}

/** `renderSearch` asks for number and code, which travel only in the form's body. */
export function renderSearch(model: SearchModel): Markup {
  const { words, language, failure, number } = model;
  const { tracker } = words;
  return html`<p>${tracker.lead}</p>
    ${
      failure === null
        ? ''
        : html`<div class="notice danger" role="alert">
            <h2>${failure.heading}</h2>
            <ul>
              ${failure.reasons.map((one) => html`<li>${one}</li>`)}
            </ul>
          </div>`
    }
    ${errorSummary(model)}
    <form method="post" action="lacak?lang=${language}" novalidate>
      ${textField(model, 'tracking_id', number, { ...tracker.number, autocomplete: 'off' })}
      ${textField(model, 'access_code', '', { ...tracker.code, label: `${tracker.code.label} ${tracker.code.optional}`, isSecret: true })}
      <p class="row"><button class="button" name="do" value="open">${tracker.search}</button></p>
    </form>`;
}

import { html } from 'hono/html';
import { SEALED_CODE } from '../../../../src/contract/sealed/sealed-codes.js';
import type { Language } from '../../words/messages.js';
import { errorSummary, textField, UNREAD, type FieldContext } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';

export interface SearchModel extends FieldContext {
  language: Language;
  number: string;
  /** Shown above the search, with possible reasons. */
  failure: { heading: string; reasons: readonly string[] } | null;
}

/**
 * `renderSearch` asks for number and code, which travel only in the form's body. A sealed report's code doesn't travel
 * at all: the browser itself refuses it, without a script too.
 */
export function renderSearch(model: SearchModel): Markup {
  const { words, language, failure, number } = model;
  const { tracker, own } = words;
  const unsent = { pattern: SEALED_CODE.source, sentence: own.tracker.sealed.unsent };
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
    <form method="post" action="lacak?lang=${language}">
      ${textField(model, 'tracking_id', number, { ...tracker.number, autocomplete: 'off', unsent })}
      ${textField(model, 'access_code', '', { ...tracker.code, label: `${tracker.code.label} ${tracker.code.optional}`, isSecret: true, unsent })}
      <p class="row"><button class="button" name="do" value="open">${tracker.search}</button></p>
    </form>`;
}

/**
 * `renderSealedPlace` is where a sealed report is opened, by a script that is loaded once such a code is typed.
 * @param integrity of a file of the build (`integrityOf`)
 * @param isSealed true once keys were made: it is said before where the codes of sealed reports are typed
 */
export function renderSealedPlace(
  language: Language,
  { own }: FieldContext['words'],
  integrity: (name: string) => string | undefined,
  isSealed: boolean,
): Markup {
  const [file, words] = ['sealed-answers.js', `sealed-answers.${language}.js`] as const;
  return html`<section
      id="sealed"
      data-file="widgets/${file}"
      data-integrity="${integrity(file) ?? ''}"
      data-words="widgets/${words}"
      data-words-integrity="${integrity(words) ?? ''}"
      data-failed="${own.tracker.sealed.failed}"
      translate="no"
      ${UNREAD}
      hidden
    ></section>
    ${isSealed ? html`<p class="hint" id="sealed-about">${own.tracker.sealed.about}</p>` : ''}`;
}

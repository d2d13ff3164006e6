import { html } from 'hono/html';
import type { Explained } from '../../../../src/form/form-words.js';
import type { PageWords } from '../words/words.js';
import type { Markup } from './markup.js';

/** `FieldContext` is what all fields of a form share: words, and errors by the field's wire name. */
export interface FieldContext {
  words: PageWords;
  errors: ReadonlyMap<string, string>;
}

export interface TextFieldOptions extends Partial<Explained> {
  label: string;
  type?: 'text' | 'tel' | 'email' | 'date' | 'search' | 'area';
  autocomplete?: string;
  isOptional?: boolean;
  /** A field that is never filled in again, by us or by the browser. */
  isSecret?: boolean;
  /** `unsent` is what the browser refuses to send, as a `pattern` of HTML, and the sentence it says then. */
  unsent?: { pattern: string; sentence: string };
}

/**
 * `UNREAD` keeps what is typed from checkers of spelling and writers of suggestions, which some browsers ask on a
 * server of their own. https://html.spec.whatwg.org/multipage/interaction.html#writing-suggestions
 */
export const UNREAD = html`spellcheck="false" writingsuggestions="false"`;

/** `textField` puts label, hint, error and control in this order: that is how they are read aloud. */
export function textField(
  context: FieldContext,
  name: string,
  value: string,
  {
    label,
    hint,
    type = 'text',
    autocomplete,
    isOptional = false,
    isSecret = false,
    unsent,
  }: TextFieldOptions,
): Markup {
  const { words, errors } = context;
  const error = errors.get(name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const attributes = html`id="${name}" name="${name}"
  class="control"${described === '' ? '' : html` aria-describedby="${described}"`}${error ? html` aria-invalid="true"` : ''}${autocomplete ? html` autocomplete="${autocomplete}"` : ''}${isSecret ? html` autocomplete="off" autocapitalize="characters" ${UNREAD}` : ''}${unsent ? html` pattern="(?!.*(?:${unsent.pattern})).*" title="${unsent.sentence}"` : ''}`;
  return html`<div class="field">
    <label class="label" for="${name}"
      >${label}${isOptional ? html` <span class="optional">${words.form.optional}</span>` : ''}</label
    >
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}${errorLine(context, name)}
    ${
      type === 'area'
        ? html`<textarea ${attributes} rows="6">${`\n${value}`}</textarea>`
        : html`<input type="${type}" value="${value}" ${attributes} />`
    }
  </div>`;
}

/** `errorLine` is the sentence that the error summary links to. */
export function errorLine({ words, errors }: FieldContext, name: string): Markup | '' {
  const error = errors.get(name);
  return error
    ? html`<p class="error" id="${name}-error">
        <span class="visually-hidden">${words.form.errorPrefix} </span>${error}
      </p>`
    : '';
}

/** `choice` is a radio or a tick with its meaning, on a line of its own in text browsers too. */
export function choice(
  {
    type,
    name,
    value,
    isChosen,
  }: { type: 'radio' | 'checkbox'; name: string; value: string; isChosen: boolean },
  { label, hint }: { label: string; hint?: string },
  id = `${name}-${value}`,
): Markup {
  return html`<div>
    <label class="choice"
      ><input type="${type}" id="${id}" name="${name}" value="${value}" ${isChosen ? ' checked' : ''} />
      <span><b>${label}</b>${hint ? html`<br /><span class="hint">${hint}</span>` : ''}</span></label
    >
  </div>`;
}

export interface Option {
  id: string;
  name: string;
}

/** `select` is a list to choose from, grouped where groups have names; choosing is never required. */
export function select(
  context: FieldContext,
  name: string,
  chosen: string,
  { label, hint, none, isOptional }: { label: string; hint?: string; none: string; isOptional?: boolean },
  groups: readonly { name: string; options: readonly Option[] }[],
): Markup {
  const options = (list: readonly Option[]) =>
    list.map(
      (one) => html`<option value="${one.id}" ${one.id === chosen ? ' selected' : ''}>${one.name}</option>`,
    );
  return html`<div class="field">
    <label class="label" for="${name}"
      >${label}${isOptional ? html` <span class="optional">${context.words.form.optional}</span>` : ''}</label
    >
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}${errorLine(context, name)}
    <select id="${name}" name="${name}" class="control" ${hint ? html` aria-describedby="${name}-hint"` : ''}>
      <option value="">${none}</option>
      ${groups.map((group) =>
        group.name === ''
          ? options(group.options)
          : html`<optgroup label="${group.name}">${options(group.options)}</optgroup>`,
      )}
    </select>
  </div>`;
}

/** `errorSummary` lists all errors, each a link to its field. */
export function errorSummary({ words, errors }: FieldContext, others: readonly string[] = []): Markup | '' {
  if (errors.size + others.length === 0) return '';
  return html`<div class="notice danger" role="alert">
    <h2>${words.form.summary(errors.size + others.length)}</h2>
    <ul>
      ${[...errors].map(([name, sentence]) => html`<li><a href="#${name}">${sentence}</a></li>`)}${others.map(
        (sentence) => html`<li>${sentence}</li>`,
      )}
    </ul>
  </div>`;
}

export function hidden(values: Readonly<Record<string, string>>): Markup[] {
  return Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

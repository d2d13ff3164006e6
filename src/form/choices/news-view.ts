import { html, type TemplateResult } from 'lit';
import { choice } from '../choice-view.js';
import { errorText } from '../field.js';
import type { FormModel } from '../model.js';
import type { ChoicesMessages } from './choices-words.js';

/** Whether to be told by e-mail when something happens to the report. */
export function renderNews(form: FormModel, { news }: Pick<ChoicesMessages, 'news'>): TemplateResult {
  return html`<div class="field">${errorText(form, 'notify')} ${choice(form, 'notify', news)}</div>`;
}

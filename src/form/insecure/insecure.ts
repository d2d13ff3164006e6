import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import { safePageOf } from '../form-target.js';
import { whatWords, type WhatMessages } from '../what-words.js';
import { insecureWords, type InsecureMessages } from '../assisted/assisted-words.js';

/** Notice in place of the form on an http page, where nothing may be asked. */
export class Insecure {
  private readonly messages;
  private readonly form;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('insecure', insecureWords);
    this.form = context.messages('form', whatWords);
  }

  render(): TemplateResult {
    const { messages, form, context } = this;
    return renderInsecure({ messages, form, safePageUrl: safePageOf(context), isMissing: !context.target });
  }
}

interface InsecureView {
  messages: InsecureMessages;
  form: WhatMessages;
  /** The form on the endpoint's own https page; null where it has none, and while the endpoint isn't known. */
  safePageUrl: string | null;
  /** True while the endpoint isn't known. */
  isMissing: boolean;
}

/** On an http page: a link to the endpoint's own https page, and the element's own content. */
function renderInsecure({ messages, form, safePageUrl, isMissing }: InsecureView): TemplateResult {
  return html`<div class="stack">
    <h2>${form.heading}</h2>
    <p>${messages.why}</p>
    ${
      safePageUrl
        ? html`<p><a class="button large" href=${safePageUrl} rel="noopener">${messages.open}</a></p>`
        : html`<p>${isMissing ? form.fault['endpoint-missing'] : nothing}</p>`
    }
  </div>`;
}

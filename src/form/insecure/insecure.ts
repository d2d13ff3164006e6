import { html, type TemplateResult } from 'lit';
import { safePage } from '../../client/safe-page.js';
import type { FormContext } from '../form-context.js';
import { whatWords, type WhatMessages } from '../what-words.js';
import { insecureWords, type InsecureMessages } from './insecure-words.js';

/** Notice in place of the form on an http page, where nothing may be asked. */
export class Insecure {
  private readonly messages;
  private readonly form;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('insecure', insecureWords);
    this.form = context.messages('form', whatWords);
  }

  render(): TemplateResult {
    const { messages, form } = this;
    const { target } = this.context;
    return renderInsecure({ messages, form, safePageUrl: target && safePage(target.root, 'lapor') });
  }
}

interface InsecureView {
  messages: InsecureMessages;
  form: WhatMessages;
  /** The form on the endpoint's own https page; null while the endpoint isn't known. */
  safePageUrl: string | null;
}

/** On an http page: a link to the endpoint's own https page, and the element's own content. */
function renderInsecure({ messages, form, safePageUrl }: InsecureView): TemplateResult {
  return html`<div class="stack">
    <h2>${form.heading}</h2>
    <p>${messages.why}</p>
    ${
      safePageUrl
        ? html`<p><a class="button large" href=${safePageUrl} rel="noopener">${messages.open}</a></p>`
        : html`<p>${form.fault['endpoint-missing']}</p>`
    }
  </div>`;
}

import type { TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import { whatWords } from '../what-words.js';
import { renderInsecure } from './insecure-view.js';
import { insecureWords } from './insecure-words.js';

/** In place of the form on an http page, where nothing may be asked. */
export class Insecure {
  private readonly messages;
  private readonly form;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('insecure', insecureWords);
    this.form = context.messages('form', whatWords);
  }

  render(): TemplateResult {
    const { messages, form, context } = this;
    return renderInsecure({ messages, form, safePageUrl: context.target?.safePageUrl ?? null });
  }
}

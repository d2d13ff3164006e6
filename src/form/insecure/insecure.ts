import type { TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import { whatId } from '../words/what.js';
import { renderInsecure } from './insecure-view.js';
import { insecureId } from './words/id.js';

/** In place of the form on an http page, where nothing may be asked. */
export class Insecure {
  private readonly messages;
  private readonly form;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('insecure', insecureId);
    this.form = context.messages('form', whatId);
  }

  render(): TemplateResult {
    const { messages, form, context } = this;
    return renderInsecure({ messages, form, safePageUrl: context.target?.safePageUrl ?? null });
  }
}

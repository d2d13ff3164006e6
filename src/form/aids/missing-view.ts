import { html, type TemplateResult } from 'lit';

/** In place of what could not be fetched, and the report can do without. */
export const renderMissing = (why: string, retry: string, onRetry: () => unknown): TemplateResult =>
  html`<p class="notice warning no-print">
    <span>${why}</span>
    <button type="button" class="button quiet" @click=${onRetry}>${retry}</button>
  </p>`;

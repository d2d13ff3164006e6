import { html, type TemplateResult } from 'lit';

/** In place of what could not be fetched, and the report can do without. */
export const renderMissing = (why: string, retry: string, onRetry: () => unknown): TemplateResult =>
  html`<p class="notice warning no-print" role="status">
    <span>${why}</span>
    <button type="button" class="button quiet" part="secondary-button" @click=${onRetry}>${retry}</button>
  </p>`;

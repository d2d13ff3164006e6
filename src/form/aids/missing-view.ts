import { html, type TemplateResult } from 'lit';

/** In place of what could not be fetched, and the report can do without. */
export const renderMissing = (why: string, retry: string, onRetry: () => unknown): TemplateResult =>
  html`<p class="notice warning no-print" role="status">
    <span>${why}</span>
    <span>
      <button type="button" class="button secondary" part="secondary-button" @click=${onRetry}>
        ${retry}
      </button>
    </span>
  </p>`;

import { html, type TemplateResult } from 'lit';

/** In place of a part that could not be fetched, and that the report can do without. */
export const renderMissing = (why: string, retry: string, onRetry: () => void): TemplateResult =>
  html`<div class="notice warning no-print" role="status">
    <p>${why}</p>
    <p>
      <button type="button" class="button secondary" part="secondary-button" @click=${onRetry}>
        ${retry}
      </button>
    </p>
  </div>`;

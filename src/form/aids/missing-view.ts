import { html, type TemplateResult } from 'lit';

/** Notice in place of a part that could not be loaded and that the report can do without. */
export const renderMissing = (why: string, retry: string, onRetry: () => unknown): TemplateResult =>
  html`<p class="notice warning no-print" role="status">
    <span>${why}</span>
    <span>
      <button type="button" class="button secondary" part="secondary-button" @click=${onRetry}>
        ${retry}
      </button>
    </span>
  </p>`;

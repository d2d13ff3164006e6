import { html, type TemplateResult } from 'lit';

/** In place of what can be done with number and code, which are shown all the same. */
export const renderReceiptMissing = (why: string, retry: string, onRetry: () => void): TemplateResult =>
  html`<div class="notice warning no-print" role="status">
    <p>${why}</p>
    <p>
      <button type="button" class="button secondary" part="secondary-button" @click=${onRetry}>
        ${retry}
      </button>
    </p>
  </div>`;

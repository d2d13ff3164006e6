import { html, type TemplateResult } from 'lit';
import type { Drawing } from './drawings.js';

/** Beside its word, which says the same: never read aloud, in the colour of the text around it. */
export function renderDrawing([tint, line]: Drawing): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path class="tint" d=${tint}></path>
    <path d=${line}></path>
  </svg>`;
}

import { html, css, type TemplateResult } from 'lit';
import type { Drawing } from './drawings.js';

/** A drawing beside its word, which says the same: hidden from screen readers, in the colour of the text around it. */
export function renderDrawing([tint, line]: Drawing): TemplateResult {
  return html`<svg class="picture" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path class="tint" d=${tint}></path>
    <path d=${line}></path>
  </svg>`;
}

/** Styles of every drawing: the size of its word, the colour of its surroundings. */
export const picturesStyles = css`
  .picture {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .picture .tint {
    fill: currentcolor;
    fill-opacity: 0.16;
    stroke: none;
  }
`;

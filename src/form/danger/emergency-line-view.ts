import { html, type TemplateResult } from 'lit';
import type { DangerMessages } from './words/words.js';

/** One line, as small as a hint and as large to press as a button. */
export const renderEmergencyLine = ({ line }: DangerMessages, tel: string): TemplateResult =>
  html`<p class="hint emergency">
    <a href="tel:${tel}">${line} <b>${tel}</b></a>
  </p>`;

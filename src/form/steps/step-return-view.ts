import { html, type TemplateResult } from 'lit';
import type { StepsMessages } from './steps-words.js';

/** Whoever comes back after a reload sees at once that nothing is lost. */
export const renderBack = (m: StepsMessages): TemplateResult =>
  html`<p class="notice success" id="still-here" role="status">${m.stillHere}</p>`;

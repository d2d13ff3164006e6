import { html } from 'lit';
import type { FormModel } from '../model.js';

/** In the first step, whatever is written: the number, as large to press as a button. */
export const renderEmergencyLine = ({ messages }: Pick<FormModel, 'messages'>, tel: string | null): unknown =>
  tel && html`<a class="button quiet" href="tel:${tel}">${messages.emergency} ${tel}</a>`;

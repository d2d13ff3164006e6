import { html } from 'lit';
import { emergencyNumber } from '../../contract/public/emergency.js';
import type { FormModel } from '../model.js';

/** In the first step, whatever is written: the number, as large to press as a button. */
export const renderEmergencyLine = ({ messages, capabilities }: FormModel): unknown => {
  const tel = emergencyNumber(capabilities?.urgent);
  return tel && html`<a class="button quiet" href="tel:${tel}">${messages.emergency} ${tel}</a>`;
};

import { html } from 'hono/html';
import type { Danger } from '../../../../../src/contract/public/danger.js';
import { emergencyNumber } from '../../../../../src/contract/public/emergency.js';
import { listenedText } from '../../../../../src/form-logic/danger/danger.js';
import { protectedTicks, type Protection } from '../../../../../src/form-logic/visibility.js';
import { CONTROL_NAMES } from '../../../../../src/form-logic/state.js';
import { dangerIn } from '../../../dangers/hear-danger.js';
import type { UrgentEntry } from '../../../town/urgent-file.js';
import type { Language } from '../../../words/messages.js';
import { sealFields } from '../../sending/seal.js';
import { hidden } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import { writeEntered, type Entered } from '../entered.js';
import type { FormModel } from './form-model.js';
import { keptFields } from '../kept-files.js';
import { protectionOffered } from './privacy-view.js';

/** `dangerOf` is the first danger that the report tells of. */
export function dangerOf(
  urgent: readonly UrgentEntry[],
  { values, asked }: Entered,
  language: Language,
): Danger | null {
  return dangerIn(urgent, listenedText(values, asked.given), language);
}

/** `renderDanger`, above all else, says whom to call. It keeps no report back. */
export function renderDanger(
  model: FormModel,
  unseen: (words: string, protection: Protection) => Markup,
): Markup | '' {
  const { words, danger } = model;
  if (danger === null) return '';
  const { danger: said, guide } = words;
  const { title, text, tel } = danger;
  const offered = protectionOffered(model);
  return html`<div class="notice danger" id="danger" role="alert">
    <p><b>${title}</b></p>
    <p><a class="button" href="tel:${tel}">${said.call(tel)}</a></p>
    <p>${text}</p>
    ${offered ? unseen(guide.delicate.offer[offered], offered) : ''}
    <p>${said.goesOn}</p>
  </div>`;
}

/** `linkToTicks` leads to both ticks of the form. */
export const linkToTicks = (words: string): Markup =>
  html`<p><a href="#${CONTROL_NAMES.isSecret}">${words}</a></p>`;

/** `tickBoth` shows the review anew with the ticks of the protection set. */
export const tickBoth =
  ({ language, seal, entered, kept }: FormModel) =>
  (words: string, protection: Protection): Markup =>
    html`<form method="post" action="lapor?lang=${language}" enctype="multipart/form-data">
      ${hidden({
        ...sealFields(seal),
        ...writeEntered({
          ...entered,
          values: { ...entered.values, ...protectedTicks(protection, entered.values) },
        }),
        ...keptFields(kept),
      })}
      <p><button class="button secondary" name="do" value="check">${words}</button></p>
    </form>`;

/** `renderEmergencyLine` stands before anything is asked. */
export function renderEmergencyLine({ words, capabilities }: FormModel): Markup | '' {
  const emergency = emergencyNumber(capabilities.urgent);
  return emergency
    ? html`<p class="row"><a href="tel:${emergency}">${words.form.emergency} ${emergency}</a></p>`
    : '';
}

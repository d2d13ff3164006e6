import { html } from 'hono/html';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import { OBJECTION_GROUNDS } from '../../../../src/contract/information/objection.js';
import { readObjection } from '../../../../src/contract/information/read-objection.js';
import { dateWords } from '../../../../src/report/dates.js';
import { sealFields } from '../sending/seal.js';
import { hidden, select, textField } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import { keysOf, type OwnModel } from './own-forms-view.js';

/** Noon in Jakarta: the same calendar day in all of Indonesia's time zones. */
const noonOf = (day: string): string => `${day}T05:00:00Z`;

/** `renderObjection` says how a request was answered, with the objection to it, or its form while one may be made. */
export function renderObjection(model: OwnModel): Markup | '' {
  const { report, words, language, typed, seals, capabilities } = model;
  const { objection: m } = words;
  const { made, mayObject, until, isDecided, decision, ground, extendedReason } = readObjection(report);
  const answered = html`${
    decision === null
      ? ''
      : html`<p><b>${m.decisions[decision]}</b>${ground === null ? '' : `: ${ground}`}</p>`
  }
  ${extendedReason === null ? '' : html`<p>${m.extended(extendedReason)}</p>`}`;
  if (made !== null)
    return html`${answered}
      <h2 id="objection">${m.made}</h2>
      <p><b>${m.grounds[made.ground]}</b></p>
      <p class="text">${made.content}</p>
      <p>${isDecided ? m.decided : m.waits}</p>`;
  if (!mayObject) return answered;
  const day = until && dateWords(words.report.locale, capabilities.timezone).day(noonOf(until));
  const options = OBJECTION_GROUNDS.map((one) => ({ id: one, name: `${one}. ${m.grounds[one]}` }));
  return html`${answered}
    <details ${model.errors.has('objection') || model.errors.has('ground') ? ' open' : ''}>
      <summary>${m.heading}</summary>
      <p>${m.lead(day)}</p>
      <form method="post" action="lacak?lang=${language}">
        ${hidden({ ...sealFields(seals.objection), ...keysOf(model) })}
        ${select(model, 'ground', typed.ground, { label: m.ground, none: m.choose }, [{ name: '', options }])}
        ${textField(model, 'objection', typed.objection, { label: m.content, hint: m.contentHint(MAXIMA.reason), type: 'area' })}
        <p class="row"><button class="button" name="do" value="objection">${m.send}</button></p>
      </form>
    </details>`;
}

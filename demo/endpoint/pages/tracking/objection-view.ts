import { html } from 'hono/html';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import { OBJECTION_GROUNDS } from '../../../../src/contract/information/objection.js';
import type { ClockDays } from '../../../../src/contract/reporting/clock-days.js';
import { readObjection } from '../../../../src/contract/information/read-objection.js';
import { dateWords } from '../../../../src/report/dates.js';
import { renderReckoning } from '../reading/report-view.js';
import { sealFields } from '../sending/seal.js';
import { hidden, select, textField } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import { keysOf, type OwnModel } from './own-forms-view.js';

/** Noon in Jakarta: the same calendar day in all of Indonesia's time zones. */
const noonOf = (day: string): string => `${day}T05:00:00Z`;

/**
 * `renderObjection` says how a request was answered, with the objection to it, or its form while one may be made.
 * @param objectionDays to the day by which one that waits is decided on
 */
export function renderObjection(model: OwnModel, objectionDays: ClockDays | null = null): Markup | '' {
  const { report, words, language, typed, seals, capabilities } = model;
  const { objection: m } = words;
  const { made, mayObject, until, isDecided, decision, ground, extendedReason } = readObjection(report);
  const { day } = dateWords(words.report.locale, capabilities.timezone);
  const last = objectionDays?.days.at(-1)?.date;
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
      <p>${isDecided ? m.decided : m.waits}${last ? ` ${m.by(day(noonOf(last)))}` : ''}</p>
      ${renderReckoning(objectionDays, language)}`;
  if (!mayObject) return answered;
  const options = OBJECTION_GROUNDS.map((one) => ({ id: one, name: `${one}. ${m.grounds[one]}` }));
  return html`${answered}
    <details ${model.errors.has('objection') || model.errors.has('ground') ? ' open' : ''}>
      <summary>${m.heading}</summary>
      <p>${m.lead(until && day(noonOf(until)))}</p>
      <form method="post" action="lacak?lang=${language}">
        ${hidden({ ...sealFields(seals.objection), ...keysOf(model) })}
        ${select(model, 'ground', typed.ground, { label: m.ground, none: m.choose }, [{ name: '', options }])}
        ${textField(model, 'objection', typed.objection, { label: m.content, hint: m.contentHint(MAXIMA.reason), type: 'area' })}
        <p class="row"><button class="button" name="do" value="objection">${m.send}</button></p>
      </form>
    </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { DECISIONS } from '../../../../../../src/contract/information/information.js';
import type { RequestWire } from '../../../information/wire.js';
import { day } from '../../dates.js';
import { deedName } from '../../deeds/deed-names.js';
import { areaField } from '../../parts/area-field.js';
import { checkbox } from '../../parts/field.js';
import { trimmedOf } from '../../parts/form.js';
import { selectField } from '../../parts/select-field.js';
import { renderReckoning } from '../beside/reckoning.js';
import { ReportPart } from '../report-part.js';
import { decisionWords, groundWords, requestWords as words, stateWords } from './request-words.js';

/** `ReportRequest` is how far a request for information is, and its deeds; empty for other reports. */
class ReportRequest extends ReportPart {
  protected override render(): TemplateResult | typeof nothing {
    const { information: request } = this.whole.work;
    if (!request) return nothing;
    const { state, due_on, reckoning, ground, extended_reason, objection, can } = request;
    const isOver = state === 'decided' || (objection === null && request.decision !== null);
    return html`<section class="card actions">
      <h2 id="report-request" tabindex="-1">${words.heading}</h2>
      <p><b>${stateWords[state]}</b></p>
      ${
        isOver
          ? nothing
          : html`<p>${(objection === null ? words.due : words.superiors)(day(due_on))}</p>
              ${reckoning ? renderReckoning(reckoning) : nothing}`
      }
      ${ground ? html`<p class="text">${ground}</p>` : nothing}
      ${extended_reason ? html`<p class="text">${words.extended(extended_reason)}</p>` : nothing}
      ${
        objection === null
          ? nothing
          : html`<p>${groundWords[objection.ground]}</p>
              <blockquote class="text">${objection.content}</blockquote>`
      }
      ${can.includes('extend') ? this.#renderExtend() : nothing}
      ${can.includes('decide') ? this.#renderDecide(request) : nothing}
    </section>`;
  }

  #renderExtend(): TemplateResult {
    return this.panel(deedName('extend'), 'extend', {
      fields: (problems) => html`
        <p>${words.extendHow}</p>
        ${areaField(problems, 'reason', words.reason)}
        <button>${deedName('extend')}</button>
      `,
      read: (values) => ({ reason: trimmedOf(values, 'reason') }),
      said: words.extendedNow,
    });
  }

  #renderDecide({ objection }: RequestWire): TemplateResult {
    return this.panel(deedName('decide'), 'decide', {
      fields: (problems) => html`
        <p>${objection === null ? words.decideHow : words.superiorHow}</p>
        ${selectField(problems, 'decision', words.decision, {
          entries: DECISIONS.map((one) => [one, decisionWords[one]]),
          empty: words.choose,
        })}
        ${areaField(problems, 'ground', words.ground, { hint: words.groundHint })}
        ${areaField(problems, 'content', words.content, { rows: 6 })}
        ${objection === null ? checkbox(words.private, { name: 'is_private' }) : nothing}
        <button>${words.send}</button>
      `,
      read: (values) => ({
        decision: trimmedOf(values, 'decision'),
        ground: trimmedOf(values, 'ground'),
        content: trimmedOf(values, 'content'),
        is_private: values.has('is_private'),
        on: objection === null ? 'request' : 'objection',
      }),
      said: words.done,
    });
  }
}

customElements.define('desk-report-request', ReportRequest);

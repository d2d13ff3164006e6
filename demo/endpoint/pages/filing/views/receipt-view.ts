import { html } from 'hono/html';
import type { Capabilities } from '../../../../../src/contract/capabilities.js';
import { answerDay } from '../../../../../src/contract/answer-day.js';
import type { FormValues } from '../../../../../src/form-logic/state.js';
import type { Language } from '../../../words/messages.js';
import type { Doubt } from '../../../reports/filing/sent-by-form.js';
import { hidden } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import { wordsOf } from '../../words/words.js';
import { renderWho } from './privacy-view.js';

export interface ReceiptModel {
  language: Language;
  capabilities: Capabilities;
  trackingId: string;
  accessCode: string;
  doubt: Doubt | null;
  /** Answers to the category's questions. */
  answers: readonly { label: string; text: string }[];
  /** `values` that the reporter entered: they decide who reads the report. */
  values: FormValues;
  /** Milliseconds since 1970. */
  receivedAt: number;
}

/** `renderReceipt` shows number and code to write down. A form leads to the report: an address would keep the code. */
export function renderReceipt({
  language,
  capabilities,
  trackingId,
  accessCode,
  doubt,
  answers,
  values,
  receivedAt,
}: ReceiptModel): Markup {
  const words = wordsOf(language);
  const { outcome, own, questions, receipt } = words;
  const { deadlines } = capabilities;
  const isNamed = !values.isAnonymous && values.name.trim() !== '';
  const due = answerDay(capabilities, receivedAt);
  return html`<dl class="notice success">
      <dt>${outcome.number}</dt>
      <dd class="big" id="number">${trackingId}</dd>
      <dt>${outcome.code}</dt>
      <dd class="big" id="code">${accessCode}</dd>
    </dl>
    ${due === null ? '' : html`<p>${receipt.due} <b>${words.steps.review.day(due)}</b></p>`}
    ${
      answers.length === 0
        ? ''
        : html`<h2>${questions.answers}</h2>
            <dl>
              ${answers.map(
                ({ label, text }) =>
                  html`<dt>${label}</dt>
                    <dd class="prose">${text}</dd>`,
              )}
            </dl>`
    }
    <h2>${outcome.keep.heading}</h2>
    <p>${outcome.keep.why}</p>
    <p>${outcome.keep.how} ${outcome.keep.share}</p>
    <p>${isNamed ? outcome.keep.lost : outcome.keep.gone}</p>
    ${doubt === null ? '' : html`<p class="notice">${own.notice.held}</p>`}
    ${
      deadlines === null
        ? ''
        : html`<h2>${receipt.next}</h2>
            <ol>
              ${receipt
                .steps(
                  deadlines.verifyWorkingDays,
                  deadlines.followupWorkingDays,
                  deadlines.autocloseWorkingDays,
                )
                .map((step) => html`<li>${step}</li>`)}
            </ol>`
    }
    ${renderWho({ words, capabilities }, values)}
    <p>${receipt.follow}</p>
    <form method="post" action="lacak?lang=${language}">
      ${hidden({ tracking_id: trackingId, access_code: accessCode })}
      <p class="row">
        <button class="button" name="do" value="open">${own.receipt.open}</button>
        <a href="lapor?lang=${language}">${outcome.again}</a>
      </p>
    </form>`;
}

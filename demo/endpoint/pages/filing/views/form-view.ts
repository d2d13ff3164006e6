import { html } from 'hono/html';
import { sealFields } from '../../sending/seal.js';
import { errorSummary, hidden } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import type { PageWords } from '../../words/words.js';
import { linkToTicks, renderDanger, renderEmergencyLine } from './danger-view.js';
import { goneLine, lostLine, type FormModel } from './form-model.js';
import { carriedFields, stepAfter, STEPS, type Step } from '../form-steps.js';
import { protectionOffered, renderPrivacy, renderTicks } from './privacy-view.js';
import { renderAskedNotice } from '../questions.js';
import { renderWhat } from './what-view.js';
import { renderWhere } from './where-view.js';

const VIEWS = { what: renderWhat, where: renderWhere, privacy: renderPrivacy } as const;

/** `headingOf` is what a step asks. */
export function headingOf({ form, sections }: PageWords, step: Step): string {
  return step === 'what' ? form.heading : sections.sections[step];
}

/**
 * `renderForm` is one step's page; hidden fields carry the other steps. Its first button is the one that Enter presses:
 * it sends nothing.
 */
export function renderForm(model: FormModel): Markup {
  const { words, language, seal, entered, notice, step, kept } = model;
  const offersTicks = step !== 'privacy' && protectionOffered(model) !== null;
  return html`${renderDanger(model, linkToTicks)}
    <p class="hint">${words.steps.at(STEPS.indexOf(step) + 1, STEPS.length + 1)}</p>
    ${
      step === 'what'
        ? html`<p>${words.form.intro}</p>
            ${renderEmergencyLine(model)}`
        : ''
    }
    ${notice === null ? '' : html`<p class="notice warning" role="status">${notice}</p>`} ${goneLine(model)}
    ${lostLine(model)} ${model.isAsking ? renderAskedNotice(model, entered.asked) : ''}
    ${errorSummary(model, model.otherErrors)}
    <form method="post" action="lapor?lang=${language}" enctype="multipart/form-data" novalidate>
      ${hidden({ ...sealFields(seal), ...carriedFields(step, entered, kept, offersTicks) })}
      ${VIEWS[step](model)} ${offersTicks ? renderTicks(model) : ''} ${renderButtons(model)}
    </form>`;
}

function renderButtons({ step, words }: FormModel): Markup {
  const isLast = stepAfter(step) === undefined;
  return html`<p class="row">
    <button class="button" name="do" value="${isLast ? 'check' : 'next'}">
      ${isLast ? words.own.check : words.steps.next}
    </button>
    ${step === 'what' ? '' : html`<button class="button secondary" name="do" value="back">${words.steps.back}</button>`}
  </p>`;
}

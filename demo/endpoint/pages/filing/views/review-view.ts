import { html } from 'hono/html';
import { reviewOf, type ReviewLine } from '../../../../../src/form-logic/review.js';
import type { FieldName } from '../../../../../src/form-logic/state.js';
import { nameOf } from '../../../../../src/form/sections/who-words.js';
import { renderAnswered } from '../../reading/answered-view.js';
import type { PageWords } from '../../words/words.js';
import { sealFields } from '../../sending/seal.js';
import { renderConsentText } from '../../shell/consent-view.js';
import { errorLine, hidden } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import { renderDanger, tickBoth } from './danger-view.js';
import { writeEntered, type Entered } from '../entered.js';
import { STEPS, type Step } from '../form-steps.js';
import { goneLine, type FormModel } from './form-model.js';
import { keptFields } from '../kept-files.js';
import { whoOf } from './privacy-view.js';
import { rulesOf } from '../questions.js';
import { namelessPhoto, NO_PRESETS } from '../rules.js';

/** `editValue` is the button that leads from the review back to a step. */
export const editValue = (step: Step): string => (step === 'what' ? 'edit' : `edit-${step}`);

/**
 * `renderReview` shows what will be public and what won't, before sending; hidden fields carry the form as entered.
 *
 * @param told the form with what was made of it
 * @param shownAt when the consent text was shown: ISO 8601
 */
export function renderReview(
  model: FormModel,
  { told, shownAt }: { told: Entered; shownAt: string },
): Markup {
  const { words, language, capabilities, entered, seal, kept, notice } = model;
  const { values } = told;
  const files = kept.map(({ name }, id) => namelessPhoto(id, name));
  const questions = rulesOf(entered.asked, language);
  const { lines } = reviewOf(values, { capabilities, presets: NO_PRESETS, files, questions }, true);
  return html`${renderDanger(model, tickBoth(model))}
    <p class="hint">${words.steps.at(STEPS.length + 1, STEPS.length + 1)}</p>
    ${notice === null ? '' : html`<p class="notice warning" role="status">${notice}</p>`} ${goneLine(model)}
    ${renderAnswered(model.answered ?? [], language, words)}
    ${whoOf(model, values).map(
      ({ group, heading, note }) =>
        html`<h2>${heading}</h2>
          ${renderLines(lines[group], words)}
          <p class="hint">
            ${group === 'person' && lines.person.length === 0 ? words.sections.visibility.noName : note}
          </p>`,
    )}
    ${values.isAnonymous && questions.lines.length > 0 ? html`<p class="notice warning">${words.questions.anonymous}</p>` : ''}
    ${renderConsent(model)}
    <form method="post" action="lapor?lang=${language}" enctype="multipart/form-data">
      ${hidden({
        ...sealFields(seal),
        ...writeEntered(entered),
        ...keptFields(kept),
        consent_version: capabilities.consent?.version ?? '',
        given_at: shownAt,
      })}
      <p class="row"><button class="button" name="do" value="send">${words.sections.send}</button></p>
      <h2>${words.own.edit}</h2>
      <p class="row">
        ${STEPS.map(
          (step) =>
            html`<button class="button secondary" name="do" value="${editValue(step)}">
              ${step === 'what' ? words.form.what : words.sections.sections[step]}
            </button>`,
        )}
      </p>
    </form>`;
}

/** `renderConsent`: the widget's sentence on what pressing Kirim consents to, with the whole text behind it. */
function renderConsent(model: FormModel): Markup | '' {
  const { words, capabilities } = model;
  const { consent } = capabilities;
  if (consent === null) return '';
  const said = words.sections.consent;
  return html`<div id="consent" tabindex="-1">
    ${errorLine(model, 'consent')}
    <p>${said.pressing}</p>
    ${renderConsentText(consent, said)}
  </div>`;
}

function renderLines(lines: readonly ReviewLine[], words: PageWords): Markup | '' {
  if (lines.length === 0) return '';
  const { review: said } = words.steps;
  return html`<dl>
    ${lines.map((line) => {
      const text = line.point ? said.point[line.point] : textOf(line, words);
      // On one line: what stands before the text would be an empty line of it.
      return html`<dt>${labelOf(line, words)}</dt>
        <dd class="prose">${text || said.empty}</dd>`;
    })}
  </dl>`;
}

const labelOf = ({ field, label }: ReviewLine, { form, sections, steps }: PageWords): string =>
  label ?? nameOf(field as FieldName, { ...form, ...sections, ...steps.review });

function textOf({ field, text }: ReviewLine, words: PageWords): string {
  if (field === 'classificationId')
    return words.form.classifications.find(({ id }) => id === text)?.label ?? text;
  return field === 'dateOfIncident' && text !== '' ? words.steps.review.day(text) : text;
}

import { html } from 'hono/html';
import type { Capabilities } from '../../../../src/contract/capabilities.js';
import { acceptOf } from '../../../../src/form-logic/files.js';
import { categoryOptions } from '../../../../src/form-logic/masters-options.js';
import { CONTROL_NAMES, type Choice } from '../../../../src/form-logic/state.js';
import type { Danger } from '../../../../src/contract/public/danger.js';
import type { Masters } from '../../reference-data/masters.js';
import type { Language } from '../../words/messages.js';
import { sealFields, type FormSeal } from '../sending/seal.js';
import {
  choice,
  errorLine,
  errorSummary,
  hidden,
  select,
  textField,
  type FieldContext,
} from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import { linkToTicks, renderDanger, renderEmergencyLine } from './danger-view.js';
import type { Entered } from './entered.js';
import { keptFields, type FilesOfForm } from './kept-files.js';
import { renderAsked, renderAskedNotice } from './questions.js';
import { renderPrivacy } from './privacy-view.js';

export interface FormModel extends FieldContext {
  language: Language;
  capabilities: Capabilities;
  masters: Masters;
  entered: Entered;
  seal: FormSeal;
  /** Villages to choose from, where the typed name fits several. */
  villages: readonly Choice[];
  kept: FilesOfForm['kept'];
  gone: FilesOfForm['gone'];
  /** Names of files to be chosen again: a browser never fills in a file field. */
  lost: readonly string[];
  /** What the text tells of. */
  danger: Danger | null;
  /** A sentence above the whole form. */
  notice: string | null;
  /** Errors that belong to no field. */
  otherErrors: readonly string[];
  /** The category asks questions that the sent form didn't have. */
  isAsking?: boolean;
}

/** With more institutions the list is left out: officers choose the institution then. */
const INSTITUTIONS_MAX = 100;

/** `renderForm`'s first button is the one that Enter presses: it shows the review and sends nothing. */
export function renderForm(model: FormModel): Markup {
  const { words, language, seal, entered, notice } = model;
  return html`${renderDanger(model, linkToTicks)}
    <p>${words.form.intro}</p>
    ${renderEmergencyLine(model)}
    ${notice === null ? '' : html`<p class="notice warning" role="status">${notice}</p>`}
    ${model.isAsking ? renderAskedNotice(model, entered.asked) : ''} ${errorSummary(model, model.otherErrors)}
    <form method="post" action="lapor?lang=${language}" enctype="multipart/form-data" novalidate>
      ${hidden({ ...sealFields(seal), ...keptFields(model.kept) })} ${renderWhat(model)} ${renderWhere(model)}
      ${renderPrivacy(model)}
      ${entered.values.point === null ? '' : hidden({ latitude: String(entered.values.point.latitude), longitude: String(entered.values.point.longitude) })}
      ${renderFiles(model)}
      <p class="row"><button class="button" name="do" value="check">${words.own.check}</button></p>
    </form>`;
}

function renderWhat(model: FormModel): Markup {
  const { words, entered, capabilities } = model;
  const { form, choices } = words;
  const { values } = entered;
  const name = CONTROL_NAMES.classificationId;
  return html`<h2>${form.what}</h2>
    <fieldset id="${name}">
      <legend>${form.classification}</legend>
      ${errorLine(model, name)}
      ${form.classifications.map(({ id, ...said }) =>
        choice({ type: 'radio', name, value: id, isChosen: values.classificationId === id }, said),
      )}
    </fieldset>
    ${textField(model, 'title', values.title, form.title)}
    ${textField(model, 'content', values.content, { ...form.content, type: 'area' })}
    ${
      capabilities.features.has('categories')
        ? select(
            model,
            CONTROL_NAMES.category,
            values.category?.id ?? '',
            { label: choices.category.label, none: words.own.any, isOptional: true },
            categoryGroups(model.masters),
          )
        : ''
    }
    ${renderAsked(model, entered.asked)}
    ${
      capabilities.features.has('institutions') && model.masters.institutions().length <= INSTITUTIONS_MAX
        ? select(
            model,
            CONTROL_NAMES.institution,
            values.institution?.id ?? '',
            {
              label: choices.institution.label,
              isOptional: true,
              hint: choices.institution.hint,
              none: words.own.any,
            },
            [{ name: '', options: model.masters.institutions() }],
          )
        : ''
    }`;
}

/** `categoryGroups` groups categories by branch, in the order of the widget's list. */
function categoryGroups(masters: Masters) {
  const groups = new Map<string, { id: string; name: string }[]>();
  const categories = masters
    .categories()
    .map(({ keywords, ...rest }) => ({ ...rest, keywords: [...keywords] }));
  for (const { id, name, detail } of categoryOptions(categories))
    groups.set(detail, [...(groups.get(detail) ?? []), { id, name }]);
  return [...groups].map(([name, options]) => ({ name, options }));
}

function renderWhere(model: FormModel): Markup {
  const { words, entered, capabilities } = model;
  const { sections, choices, own } = words;
  const { values } = entered;
  const isChosen = values.location !== null || model.villages.length > 0;
  return html`<h2>${sections.sections.where}</h2>
    ${capabilities.features.has('locations') ? renderVillages(model) : ''}
    ${
      capabilities.features.has('locations')
        ? textField(model, 'village', entered.village, {
            label: choices.location.label,
            hint: choices.location.typeMore,
            isOptional: true,
          })
        : ''
    }
    ${textField(model, CONTROL_NAMES.locationText, values.locationText, {
      ...sections.location,
      isOptional: isChosen || values.point !== null,
    })}
    ${
      values.assetRef === ''
        ? ''
        : textField(model, CONTROL_NAMES.assetRef, values.assetRef, {
            label: words.steps.review.fields.assetRef ?? '',
            isOptional: true,
          })
    }
    ${textField(model, CONTROL_NAMES.dateOfIncident, entered.day || values.dateOfIncident, {
      label: sections.date,
      hint: own.dateHint,
      type: 'date',
    })}`;
}

/**
 * `renderVillages` offers the chosen village, or those that the typed name may mean; the last choice is none of them.
 */
function renderVillages({ words, entered, villages }: FormModel): Markup | '' {
  const { location } = entered.values;
  const offered = location === null ? villages : [location];
  if (offered.length === 0) return '';
  const name = CONTROL_NAMES.location;
  const { choose, chosen, none } = words.own.village;
  return html`<fieldset id="${name}">
    <legend>${location === null ? choose : chosen}</legend>
    ${offered.map((one) =>
      choice(
        { type: 'radio', name, value: one.id, isChosen: one.id === location?.id },
        { label: one.name, hint: one.detail },
      ),
    )}
    ${choice({ type: 'radio', name, value: '-', isChosen: false }, { label: none })}
  </fieldset>`;
}

/** `goneLine` counts lost files without names: only the form names them, and anybody may have written that form. */
export function goneLine({ gone, words }: Pick<FormModel, 'gone' | 'words'>): Markup | '' {
  return gone === 0 ? '' : html`<p class="notice warning">${words.own.files.gone(gone)}</p>`;
}

/** `renderFiles` comes near the end: all text has arrived before the first file begins. */
function renderFiles(model: FormModel): Markup | '' {
  const { words, capabilities, kept, lost } = model;
  const { features, limits } = capabilities;
  if (!features.has('attachments')) return '';
  const { files } = words.own;
  const name = CONTROL_NAMES.attachments;
  return html`<h2 id="photos">${words.sections.sections.photos}</h2>
    ${
      kept.length === 0
        ? ''
        : html`<fieldset>
            <legend>${files.kept}</legend>
            ${kept.map((file, index) =>
              choice(
                { type: 'checkbox', name: `remove_${index}`, value: file.id, isChosen: false },
                { label: files.remove(file.name) },
              ),
            )}
          </fieldset>`
    }
    ${goneLine(model)}
    ${lost.length === 0 ? '' : html`<p class="notice warning">${files.again(lost.join(', '))}</p>`}
    <div class="field">
      <label class="label" for="${name}"
        >${words.evidence.add} <span class="optional">${words.form.optional}</span></label
      >
      <p class="hint" id="${name}-hint">
        ${files.limits(limits.attachmentsMax, words.sections.bytes(limits.attachmentBytesMax))}
      </p>
      ${errorLine(model, name)}
      <input
        type="file"
        id="${name}"
        name="${name}"
        class="control"
        multiple
        accept="${acceptOf(limits)}"
        aria-describedby="${name}-hint"
      />
    </div>`;
}

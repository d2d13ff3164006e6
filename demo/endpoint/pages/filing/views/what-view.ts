import { html } from 'hono/html';
import { acceptOf } from '../../../../../src/form-logic/files.js';
import { categoryOptions } from '../../../../../src/form-logic/option-search.js';
import { CONTROL_NAMES } from '../../../../../src/form-logic/state.js';
import type { Masters } from '../../../reference-data/masters.js';
import { choice, errorLine, select, textField } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import type { FormModel } from './form-model.js';
import { OTHER_CATEGORY, renderAsked } from '../questions.js';

/** With more institutions the list is left out: officers choose the institution then. */
const INSTITUTIONS_MAX = 100;

/** `renderWhat` asks for topic, text and photos; what follows from the text is in a fold. */
export function renderWhat(model: FormModel): Markup {
  const { words, entered } = model;
  return html`${renderTopics(model)} ${renderAsked(model, entered.asked)}
  ${textField(model, 'content', entered.values.content, { ...words.form.content, type: 'area' })}
  ${renderFiles(model)} ${renderDeduced(model)}`;
}

/** `renderTopics` offers the endpoint's few topics, and a list of all. Text browsers tick the first choice: none. */
function renderTopics(model: FormModel): Markup | '' {
  const { words, capabilities, entered } = model;
  const { topics = [], features } = capabilities;
  const { label, none } = { label: words.choices.category.label, none: words.own.any };
  const { category } = entered.values;
  const name = CONTROL_NAMES.category;
  if (!features.has('categories')) return '';
  const groups = categoryGroups(model.masters);
  const about = { label, none, isOptional: true };
  if (topics.length === 0) return select(model, name, category?.id ?? '', about, groups);
  const isTopic = topics.some(({ id }) => id === category?.id);
  const { other } = words.choices.topics;
  return html`<fieldset id="${name}">
      <legend>${words.choices.topics.label}</legend>
      ${errorLine(model, name)}
      <div class="topics">
        ${choice({ type: 'radio', name, value: '-', isChosen: category !== null && !isTopic }, { label: other })}
        ${topics.map((one) =>
          choice(
            { type: 'radio', name, value: one.id, isChosen: one.id === category?.id },
            { label: one.name },
          ),
        )}
      </div>
    </fieldset>
    ${select(model, OTHER_CATEGORY, isTopic ? '' : (category?.id ?? ''), { ...about, label: `${other}: ${label}` }, groups)}`;
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

/** `renderDeduced` is open where one of its fields is wrong or filled in. */
function renderDeduced(model: FormModel): Markup {
  const { words, entered, capabilities, errors } = model;
  const { form, choices, sections } = words;
  const { values } = entered;
  const kind = CONTROL_NAMES.classificationId;
  const isOpen = [kind, 'title', CONTROL_NAMES.institution].some((name) => errors.has(name));
  const hasInstitutions =
    capabilities.features.has('institutions') && model.masters.institutions().length <= INSTITUTIONS_MAX;
  return html`<details ${isOpen ? ' open' : ''}>
    <summary>${sections.deduced.heading}</summary>
    <p class="hint">${sections.deduced.why}</p>
    ${textField(model, 'title', values.title, { ...form.title, isOptional: true })}
    <fieldset id="${kind}">
      <legend>${form.classification}</legend>
      ${errorLine(model, kind)}
      ${form.classifications.map(({ id, ...said }) =>
        choice({ type: 'radio', name: kind, value: id, isChosen: values.classificationId === id }, said),
      )}
    </fieldset>
    ${
      hasInstitutions
        ? select(
            model,
            CONTROL_NAMES.institution,
            values.institution?.id ?? '',
            { ...choices.institution, isOptional: true, none: words.own.any },
            [{ name: '', options: model.masters.institutions() }],
          )
        : ''
    }
  </details>`;
}

/** `renderFiles` comes near the end: all text has arrived before the first file begins. */
function renderFiles(model: FormModel): Markup | '' {
  const { words, capabilities, kept } = model;
  const { features, limits } = capabilities;
  if (!features.has('attachments')) return '';
  const { files } = words.own;
  const name = CONTROL_NAMES.attachments;
  return html`${
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

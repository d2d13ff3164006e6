import { html } from 'hono/html';
import { CONTROL_NAMES } from '../../../../../src/form-logic/state.js';
import { choice, errorLine, textField } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import type { FormModel } from './form-model.js';

/** `renderWhere` asks for place and day. */
export function renderWhere(model: FormModel): Markup {
  const { words, entered, capabilities } = model;
  const { sections, choices, own } = words;
  const { values } = entered;
  const isChosen = values.location !== null || model.villages.length > 0;
  return html`${capabilities.features.has('locations') ? renderVillages(model) : ''}
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
    isOptional: true,
  })}`;
}

/**
 * `renderVillages` offers the chosen village, or those that the typed name may mean; the last choice is none of them.
 */
function renderVillages(model: FormModel): Markup | '' {
  const { words, entered, villages } = model;
  const { location } = entered.values;
  const offered = location === null ? villages : [location];
  if (offered.length === 0) return '';
  const name = CONTROL_NAMES.location;
  const { choose, chosen, none } = words.own.village;
  return html`<fieldset id="${name}">
    <legend>${location === null ? choose : chosen}</legend>
    ${errorLine(model, name)}
    ${offered.map((one) =>
      choice(
        { type: 'radio', name, value: one.id, isChosen: one.id === location?.id },
        { label: one.name, hint: one.detail },
      ),
    )}
    ${choice({ type: 'radio', name, value: '-', isChosen: false }, { label: none })}
  </fieldset>`;
}

import { nothing, html, type TemplateResult } from 'lit';
import { section, textField } from '../field.js';
import type { IncidentModel } from '../model.js';

/** Where and when. */
export function renderWhere(model: IncidentModel): TemplateResult {
  const { messages, presets } = model;
  const isFixed = Boolean(presets.locationId ?? model.values.location);
  return html`${section(
    2,
    messages.where ?? messages.sections.where,
    html`${model.parts?.where(model)}
    ${textField(model, 'locationText', {
      ...(isFixed ? messages.locationDetail : messages.location),
      isOptional: isFixed || model.values.point !== null,
    })}
    ${model.parts?.point(model)}
    ${
      model.asksDate
        ? textField(model, 'dateOfIncident', { label: messages.date, type: 'date', latest: model.latestDay })
        : nothing
    }`,
  )}
  ${model.capabilities ? nothing : model.parts?.elsewhere(model)}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { section } from '../screen/field.js';
import { textField } from '../screen/controls-view.js';
import type { IncidentModel } from '../model.js';
import type { Day, DayChip } from './day.js';

/** Section on place and day. */
export function renderWhere(model: IncidentModel, day: Day): TemplateResult {
  const { messages, presets } = model;
  const isFixed = Boolean(presets.locationId ?? model.values.location);
  return section(
    2,
    messages.where ?? messages.sections.where,
    html`${textField(model, 'locationText', {
      ...(isFixed ? messages.locationDetail : messages.location),
      isOptional: isFixed || model.values.point !== null,
    })}
    ${model.parts?.point(model)} ${model.parts?.where(model)}
    ${model.asksDate ? renderDay(model, day) : nothing}`,
  );
}

/** Chips for days that need no calendar. The calendar's control stays, under the wire's name. */
function renderDay(model: IncidentModel, day: Day): TemplateResult {
  const { messages, names, capabilities, errors } = model;
  const name = names.dateOfIncident;
  const { chosen } = day;
  const isOptional = capabilities?.features.has('undated') ?? false;
  const chip = (id: DayChip, date: string, isFirst: boolean): TemplateResult => {
    const isChosen = id === chosen;
    const press = () => day.press(id, date);
    // A browser tells of no change where the chosen one is pressed again.
    return html`<label class="chip ${isChosen ? 'chosen' : ''}">
      <input
        type="radio"
        name="day"
        id="day-${id}"
        data-stands-for=${isChosen || (isFirst && !chosen) ? name : nothing}
        .checked=${isChosen}
        @change=${press}
        @click=${isChosen ? press : nothing}
      />
      ${id === 'said' ? messages.day(date) : messages.days[id]}
    </label>`;
  };
  return html`<div class="field" role="radiogroup" aria-labelledby="day-label">
      <span class="label" part="label" id="day-label"
        >${messages.date} <span class="optional" ?hidden=${!isOptional}>${messages.optional}</span></span
      >
      <div class="chips">${day.chips.map((one, at) => chip(one.chip, one.day, at === 0))}</div>
    </div>
    <div class="picked-day" ?hidden=${chosen !== 'pick' && !errors.has('dateOfIncident')}>
      ${textField(model, 'dateOfIncident', {
        label: messages.date,
        type: 'date',
        latest: model.latestDay(),
        isOptional,
      })}
    </div>`;
}

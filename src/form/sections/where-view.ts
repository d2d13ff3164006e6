import { html, nothing, type TemplateResult } from 'lit';
import { section } from '../screen/field.js';
import { textField } from '../screen/text-field-view.js';
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

const isRough = (chip: DayChip): boolean => chip === 'week' || chip === 'long';

/** Chips for approximate days, the browser's calendar for an exact one. Its control stays, under the wire's name. */
function renderDay(model: IncidentModel, day: Day): TemplateResult {
  const { messages, names } = model;
  const { days } = messages;
  const name = names.dateOfIncident;
  const { chosen } = day;
  const chip = (id: string, label: string, isChosen: boolean, onChoose: () => void) =>
    html`<label class="chip ${isChosen ? 'chosen' : ''}">
      <input
        type="radio"
        name="day"
        id="day-${id}"
        data-stands-for=${isChosen ? name : nothing}
        .checked=${isChosen}
        @change=${onChoose}
      />
      ${label}
    </label>`;
  const isAbout = chosen !== null && isRough(chosen);
  return html`<div class="field" role="radiogroup" aria-labelledby="day-label">
      <span class="label" part="label" id="day-label">${messages.date}</span>
      <div class="chips">
        ${day.chips.map((one) =>
          chip(one.chip, days[one.chip], one.chip === chosen, () => day.take(one.day, isRough(one.chip))),
        )}
        ${chip('pick', days.pick, chosen === null, day.pick)}
      </div>
      ${isAbout ? html`<p class="hint" role="status">${days.sentAs(model.whole.dateOfIncident)}</p>` : nothing}
    </div>
    <div class="picked-day" ?hidden=${chosen !== null}>
      ${textField(model, 'dateOfIncident', { label: messages.date, type: 'date', latest: model.latestDay })}
    </div>`;
}

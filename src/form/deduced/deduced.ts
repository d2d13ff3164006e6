import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../screen/field.js';
import type { IncidentModel } from '../model.js';
import { choice, textField } from '../screen/controls-view.js';
import { writeDate } from '../../contract/dates.js';
import { withDeduced } from '../../form-logic/deduced.js';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** Values that the form sends for fields left empty, from the current entries. */
export class Deduction {
  private latest: { values: Readonly<FormValues>; key: string; whole: Readonly<FormValues> } | null = null;

  private known = { minute: '', day: '' };

  constructor(private readonly context: FormContext) {}

  /** Today at the endpoint, `YYYY-MM-DD`. Read often per render; computed once a minute, since formatting is slow. */
  readonly today = (): string => {
    const { timezone } = this.context.capabilities;
    const now = new Date();
    const minute = `${Math.floor(now.getTime() / 60_000)} ${timezone}`;
    if (minute !== this.known.minute) this.known = { minute, day: writeDate(now, timezone).slice(0, 10) };
    return this.known.day;
  };

  /** Cached for the same values, because it is called on every update. */
  readonly of = (values: Readonly<FormValues>): Readonly<FormValues> => {
    const { context, latest } = this;
    const presets = context.presets();
    const { titleMax } = context.capabilities.limits;
    const key = `${presets.classificationId} ${titleMax}`;
    if (latest?.values === values && latest.key === key) return latest.whole;
    const whole = withDeduced(values, { presets, titleMax });
    this.latest = { values, key, whole };
    return whole;
  };
}

/** Deduced fields: kind, title and office, folded away. The fold opens if one of them has an error. */
export function renderDeduced(model: IncidentModel): TemplateResult {
  const { messages, presets, limits, errors, whole } = model;
  const isWrong = (['classificationId', 'title', 'institution'] as const).some((field) => errors.has(field));
  const kind = messages.classifications.find(({ id }) => id === whole.classificationId)?.label;
  return html`<details class="fold" id="deduced" ?open=${isWrong}>
    <summary>${messages.deduced.heading}</summary>
    <div class="fields">
      <p class="hint">${messages.deduced.why}</p>
      ${
        presets.classificationId ? renderFixedKind(model, presets.classificationId, kind) : renderKinds(model)
      }${textField(model, 'title', { ...messages.title, max: limits.titleMax })}${model.parts?.institution(model)}
    </div>
  </details>`;
}

function renderKinds(model: IncidentModel): TemplateResult {
  const { messages } = model;
  const name = model.names.classificationId;
  const isInvalid = model.errors.has('classificationId');
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-label"
    aria-required="true"
    aria-invalid=${isInvalid}
    aria-describedby=${isInvalid ? `${name}-error` : nothing}
  >
    <span class="label" part="label" id="${name}-label">${messages.classification}</span>
    ${errorText(model, 'classificationId')}
    <div class="choices">
      ${messages.classifications.map(({ id, label, hint }) =>
        choice(model, 'classificationId', { label, hint, value: id }),
      )}
    </div>
  </div>`;
}

function renderFixedKind(model: IncidentModel, id: string, label = id): TemplateResult {
  return html`<div class="field">
    <span class="label" part="label">${model.messages.classification}</span>
    <p>${label}</p>
    <input type="hidden" name=${model.names.classificationId} .value=${id} />
  </div>`;
}

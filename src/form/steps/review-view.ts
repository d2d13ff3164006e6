import { html, nothing, type TemplateResult } from 'lit';
import type { Review, ReviewLine } from '../../form-logic/review.js';
import type { AnyField, FieldName } from '../../form-logic/state.js';
import type { StepsMessages } from './words/words.js';
import type { SectionsModel } from '../model.js';

export interface ReviewModel extends SectionsModel {
  review: Review;
  words: StepsMessages['review'];
}

export interface ReviewHandlers {
  onChange: (field: AnyField) => void;
}

/** What will be public and what will not, with the way back to each field. */
export function renderReview(model: ReviewModel, handlers: ReviewHandlers): TemplateResult {
  const { review, words } = model;
  const { kind, shown, withheld } = review;
  return html`<div class="review ${kind}">
      <h3>${words.heading[kind]}</h3>
      ${kind === 'secret' ? html`<p>${words.nothing}</p>` : nothing}
      ${kind === 'public' ? html`<p class="hint">${words.masked}</p>` : nothing}
      ${renderLines(shown, model, handlers, kind === 'public' ? renderPublicName(model) : nothing)}
    </div>
    ${
      kind === 'untold'
        ? nothing
        : html`<div class="review">
            <h3>${words.heading.withheld}</h3>
            ${kind === 'public' && withheld.some(({ field }) => field === 'attachments') ? html`<p class="hint">${words.photos}</p>` : nothing}
            ${renderLines(withheld, model, handlers)}
            ${model.asked.name === 'absent' ? html`<p class="hint">${words.noName}</p>` : nothing}
          </div>`
    }`;
}

function renderPublicName({ words, values, capabilities }: ReviewModel): TemplateResult {
  const isAnonymous = values.isAnonymous && capabilities.features.has('anonymous');
  const name = isAnonymous
    ? 'anonymous'
    : capabilities.identity.publicName === 'initials'
      ? 'initials'
      : 'citizen';
  return html`<div>
    <dt>${words.publicName}</dt>
    <dd>${words.names[name]}</dd>
  </div>`;
}

function renderLines(
  list: readonly ReviewLine[],
  model: ReviewModel,
  handlers: ReviewHandlers,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  return list.length === 0
    ? nothing
    : html`<dl>${list.map((line) => renderLine(line, model, handlers))} ${more}</dl>`;
}

function renderLine(line: ReviewLine, model: ReviewModel, { onChange }: ReviewHandlers): TemplateResult {
  const { words, messages, presets } = model;
  const { field, text, point } = line;
  const said = point ? words.point[point] : text && told(line, model);
  const label = ownLabel(line, messages) ?? words.fields[field as FieldName] ?? '';
  const isFixed = field === 'classificationId' && presets.classificationId !== null;
  return html`<div>
    <dt>${label}</dt>
    <dd class=${said ? 'prose' : 'empty'}>${said || words.empty}</dd>
    ${
      isFixed
        ? nothing
        : html`<dd class="way">
            <button
              type="button"
              class="button quiet"
              aria-label="${words.change}: ${label}"
              @click=${() => onChange(field)}
            >
              ${words.change}
            </button>
          </dd>`
    }
  </div>`;
}

/** What its question, or the chosen kind of report, calls it. */
const ownLabel = (
  { field, label, point }: ReviewLine,
  messages: ReviewModel['messages'],
): string | undefined =>
  label ??
  (field === 'title' || field === 'content'
    ? messages[field].label
    : field === 'locationText' && !point
      ? messages.location.label
      : undefined);

function told({ field, text }: ReviewLine, { messages, words }: ReviewModel): string {
  if (field === 'classificationId')
    return messages.classifications.find(({ id }) => id === text)?.label ?? text;
  // A browser without a date field takes any text.
  return field === 'dateOfIncident' && /^\d{4}-\d\d-\d\d$/.test(text) ? words.day(text) : text;
}

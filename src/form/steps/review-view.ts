import { html, nothing, type TemplateResult } from 'lit';
import type { Review, ReviewLine } from '../../form-logic/review.js';
import type { AnyField, FieldName } from '../../form-logic/state.js';
import { picture } from '../pictures/pictures-view.js';
import type { StepsMessages } from './steps-words.js';
import type { SectionsModel } from '../model.js';

export interface ReviewModel extends SectionsModel {
  review: Review;
  /** The photos themselves. */
  pictures: unknown;
  /** True after Kirim was pressed: missing entries are marked in red only from then on. */
  isTried: boolean;
  words: StepsMessages['review'];
}

export interface ReviewHandlers {
  onChange: (field: AnyField) => void;
}

/** Review card: entries that will be public and entries that won't, each with a link to its field. */
export function renderReview(model: ReviewModel, handlers: ReviewHandlers): TemplateResult {
  const { review, words } = model;
  const { kind, shown, withheld } = review;
  return html`<div class="card">
    <div class="review ${kind}">
      <h3>${words.heading[kind]}</h3>
      ${kind === 'secret' ? html`<p>${words.nothing}</p>` : nothing}
      ${renderLines(shown, model, handlers, kind === 'public' ? renderPublicName(model) : nothing)}
    </div>
    ${
      kind === 'untold'
        ? nothing
        : html`<div class="review">
            <h3>${words.heading.withheld}</h3>
            ${renderLines(withheld, model, handlers)}
            ${model.asked.name === 'absent' ? html`<p class="hint">${words.noName}</p>` : nothing}
          </div>`
    }
  </div>`;
}

/** For a public report: when its text and its photos appear. */
export const renderWhen = ({ review, words }: Pick<ReviewModel, 'review' | 'words'>): unknown =>
  review.kind === 'public'
    ? html`<details class="fold">
        <summary>${words.when}</summary>
        <p class="hint">${words.masked} ${words.photos}</p>
      </details>`
    : nothing;

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
  const { words, messages, presets, isTried } = model;
  const { field, text, point } = line;
  const said = point ? words.point[point] : text && told(line, model);
  const label = ownLabel(line, messages) ?? words.fields[field as FieldName] ?? '';
  const isOwnWords = field === 'title' || field === 'content';
  const isFixed = field === 'classificationId' && presets.classificationId !== null;
  return html`<div>
    <dt class=${isOwnWords ? 'visually-hidden' : ''}>${label}</dt>
    <dd
      class="${said ? 'prose' : isTried ? 'empty' : 'open'} ${isOwnWords ? `wide own-${field === 'title' ? 'title' : 'text'}` : ''}"
    >
      ${said && field === 'attachments' ? model.pictures : said || (isTried ? words.empty : renderOpen(words))}
    </dd>
    ${
      isFixed
        ? nothing
        : html`<dd class="way">
            <button
              type="button"
              class="button quiet"
              aria-label="${words.change}: ${label}"
              title=${words.change}
              @click=${() => onChange(field)}
            >
              ${picture('pencil')}
            </button>
          </dd>`
    }
  </div>`;
}

/** No entry yet: a dash to see, words for screen readers. */
const renderOpen = ({ empty }: ReviewModel['words']): TemplateResult =>
  html`<span aria-hidden="true">–</span><span class="visually-hidden">${empty}</span>`;

/** Label of the question, or of the chosen kind of report. */
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
  // Browsers without a date field accept any text.
  return field === 'dateOfIncident' && /^\d{4}-\d\d-\d\d$/.test(text) ? words.day(text) : text;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Review, ReviewLine } from '../../form-logic/review.js';
import type { AnyField, FieldName } from '../../form-logic/state.js';
import type { Group } from '../../form-logic/visibility.js';
import { picture } from '../pictures/pictures-view.js';
import { renderWho } from '../sections/privacy-view.js';
import type { WhoLine } from '../sections/who-words.js';
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

/** Field to which a group's Ubah leads: the first of the step that asks for most of it. */
const FIRST: Readonly<Record<Group, FieldName>> = {
  everybody: 'content',
  officers: 'locationText',
  person: 'name',
};

/** Review card: the entries in the groups of the table, each group with one way back. */
export function renderReview(model: ReviewModel, handlers: ReviewHandlers): TemplateResult {
  const { review, who, words } = model;
  return html`<div class="card">
    ${
      who
        ? who.map((group) => renderGroup(group, model, handlers))
        : html`<div class="review untold">
            ${renderHead(words.untold, FIRST.everybody, model, handlers)}
            ${renderLines(review.lines.everybody, model)}
          </div>`
    }
  </div>`;
}

/** Folded away below the card: the table once more, with what the card has no room for. */
export const renderNotes = ({ who, messages }: ReviewModel): unknown =>
  who && renderWho(messages.visibility.heading, who);

function renderGroup(
  { group, mark, heading, brief }: WhoLine,
  model: ReviewModel,
  handlers: ReviewHandlers,
): TemplateResult {
  const { lines, kind } = model.review;
  const isAbsent = group === 'person' && model.asked.name === 'absent';
  const isNobodys = group === 'everybody' && kind === 'secret';
  const first = group === 'officers' && kind === 'secret' ? FIRST.everybody : FIRST[group];
  return html`<div class="review ${group}">
    ${renderHead([picture(mark), ' ', heading], isAbsent || isNobodys ? null : first, model, handlers, heading)}
    ${renderLines(lines[group], model)} ${brief ? html`<p class="hint">${brief}</p>` : nothing}
  </div>`;
}

function renderHead(
  shown: unknown,
  first: FieldName | null,
  { words }: ReviewModel,
  { onChange }: ReviewHandlers,
  heading = shown,
): TemplateResult {
  return html`<div class="review-head">
    <h3>${shown}</h3>
    ${
      first
        ? html`<button
            type="button"
            class="button quiet"
            aria-label="${words.change}: ${heading}"
            @click=${() => onChange(first)}
          >
            ${words.change}
          </button>`
        : nothing
    }
  </div>`;
}

const renderLines = (list: readonly ReviewLine[], model: ReviewModel): TemplateResult | typeof nothing =>
  list.length === 0 ? nothing : html`<dl>${list.map((line) => renderLine(line, model))}</dl>`;

function renderLine(line: ReviewLine, model: ReviewModel): TemplateResult {
  const { words, messages, isTried } = model;
  const { field, text, point, label: asked } = line;
  const said = point ? words.point[point] : text && told(line, model);
  const label = ownLabel(line, messages) ?? words.fields[field as FieldName] ?? '';
  const isWhole = field === 'phone' || field === 'nik';
  return html`<div class=${point || asked || field === 'title' || field === 'content' ? '' : 'short'}>
    <dt>${label}</dt>
    <dd
      class="${said ? 'prose' : isTried ? 'empty' : 'open'} ${field === 'title' ? 'own-title' : isWhole ? 'whole' : ''}"
    >
      ${said && field === 'attachments' ? model.pictures : said || (isTried ? words.empty : renderOpen(words))}
    </dd>
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

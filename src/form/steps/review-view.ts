import { html, nothing, type TemplateResult } from 'lit';
import type { Review, ReviewLine } from '../../form-logic/review.js';
import type { AnyField, FieldName } from '../../form-logic/state.js';
import type { Group } from '../../form-logic/visibility.js';
import { picture } from '../pictures/pictures-view.js';
import { nameOf, type WhoLine } from '../sections/who-words.js';
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
  const { who, words } = model;
  const groups = who ?? [{ group: 'everybody', mark: 'eye', heading: words.untold, brief: '' } as const];
  return html`<div class="reviews">${groups.map((group) => renderGroup(group, model, handlers))}</div>`;
}

function renderGroup(
  { group, mark, heading, brief }: Pick<WhoLine, 'group' | 'mark' | 'heading' | 'brief'>,
  model: ReviewModel,
  handlers: ReviewHandlers,
): TemplateResult {
  const { review, words, capabilities, messages } = model;
  const isSecret = review.kind === 'secret';
  const lines = review.lines[group];
  // Who gives no name comes to the ticks, which stand above it.
  const isNameless = group === 'person' && lines.length === 0;
  const hasTicks = capabilities.features.has('anonymous');
  const isNobodys =
    group === 'everybody' ? isSecret : isNameless && model.asked.name === 'absent' && !hasTicks;
  const first =
    isNameless && hasTicks ? 'isAnonymous' : FIRST[isSecret && group === 'officers' ? 'everybody' : group];
  const said = brief || (isNameless ? messages.visibility.noName : '');
  return html`<div class="review ${group}">
    <div class="review-head">
      <h3>${picture(mark)} ${heading}</h3>
      ${
        isNobodys
          ? nothing
          : html`<button
              type="button"
              class="button quiet"
              aria-label="${words.change}: ${heading}"
              @click=${() => handlers.onChange(first)}
            >
              ${words.change}
            </button>`
      }
    </div>
    ${lines.length > 0 ? html`<dl>${lines.map((line) => renderLine(line, model))}</dl>` : nothing}
    ${said ? html`<p class="hint">${said}</p>` : nothing}
  </div>`;
}

function renderLine(line: ReviewLine, model: ReviewModel): TemplateResult {
  const { words, messages, isTried } = model;
  const { field, text, point, label } = line;
  const said = point ? words.point[point] : text && told(line, model);
  // A title is made of the text.
  const isMissing = isTried && field !== 'title';
  const isLong = point || label || field === 'title' || field === 'content' || field === 'nik';
  return html`<div class=${isLong ? '' : 'short'}>
    <dt>${label ?? nameOf(field as FieldName, { ...messages, ...words })}</dt>
    <dd
      class="${said ? 'prose' : isMissing ? 'empty' : 'open'} ${field === 'phone' || field === 'nik' ? 'whole' : ''}"
    >
      ${said && field === 'attachments' ? model.pictures : said || (isMissing ? words.empty : renderOpen(words))}
    </dd>
  </div>`;
}

/** No entry yet: a dash to see, words for screen readers. */
const renderOpen = ({ empty }: ReviewModel['words']): TemplateResult =>
  html`<span aria-hidden="true">–</span><span class="visually-hidden">${empty}</span>`;

function told({ field, text }: ReviewLine, { messages, words }: ReviewModel): string {
  if (field === 'classificationId')
    return messages.classifications.find(({ id }) => id === text)?.label ?? text;
  // Browsers without a date field accept any text.
  return field === 'dateOfIncident' && /^\d{4}-\d\d-\d\d$/.test(text) ? words.day(text) : text;
}

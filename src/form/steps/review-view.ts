import { html, nothing, type TemplateResult, css } from 'lit';
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
  // `isNameless`: who gives no name comes to the ticks, which stand above it.
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

/** Styles of review and consent. */
export const reviewStyles = css`
  /* Review: one card, a part of it for each group of readers; what an entry is called above what it says. */
  .reviews {
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius-box);
    overflow: hidden;
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px;
    line-height: 1.25;
  }
  .review + .review {
    border-block-start: 1.5px solid var(--_border);
  }
  .review:is(.officers, .person) {
    background: var(--_sunken);
  }
  .review h3,
  .consent h3 {
    font-size: 1em;
  }
  .review-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }
  .review-head h3 {
    flex: 1 5em;
  }
  .review-head h3,
  .who dt {
    display: flex;
    flex: 1 1 7em;
    gap: 0.5em;
  }
  .review dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(clamp(34%, 7.5em, 100%), 1fr));
    gap: 10px 12px;
  }
  .review dl > :not(.short) {
    grid-column: 1 / -1;
  }
  /* A number is read as one: rather than being broken it grows less than the text around. */
  .review .whole {
    white-space: nowrap;
  }
  .review .open,
  .review dt {
    color: var(--_muted);
  }
  .review dt {
    font-size: 0.875em;
  }
  .review .empty {
    color: var(--_danger);
    font-weight: 600;
  }
  .review .button {
    /* As large as any target; what is around it gives the room. */
    margin-block: -0.75em;
  }

  /* Consent */
  .consent,
  .consent .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  /* A row to press has air of its own, but not where its words take two lines. */
  .folds,
  .consent > .fold {
    margin-block: -0.625em;
  }
  .prose {
    white-space: pre-line;
  }
  .facts {
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts dt {
    font-weight: 600;
  }
  /* With large text on a phone: words flow around a mark, and a number is never cut. */
  @container aduan (max-width: 14.99em) {
    .folds,
    .consent > .fold {
      margin-block: 0;
    }
    .review .whole {
      font-size: 0.75em;
    }
    .who dt,
    .review-head h3 {
      display: block;
    }
  }
  .large + .hint {
    margin-block-start: calc(var(--_space) * -0.75);
  }
`;

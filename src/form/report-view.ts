import { html, nothing, type TemplateResult } from 'lit';
import { section, textField } from './field.js';
import type { FormModel } from './model.js';

/** Tiles and buttons of the usual endpoint, which come with its answer: what is written below them doesn't move then. */
const ROOM = [...Array(9).keys()];

/** What happened: about what, photos, and the text. All else is deduced from it, and may be changed. */
export function renderWhat(model: FormModel): TemplateResult {
  const { messages, limits, parts } = model;
  return section(
    1,
    messages.what,
    html`${parts && model.capabilities ? [parts.topics(model), parts.photos(model)] : model.isWaiting ? renderRoom() : nothing}
      ${textField(model, 'content', {
        label: messages.content.label,
        isHintElsewhere: true,
        control: 'textarea',
        rows: 4,
        max: limits.contentMax,
      })}
      <details class="fold" id="tips">
        <summary>${messages.tips}</summary>
        <p class="hint" part="hint" id="content-hint">${messages.content.hint}</p>
        ${parts?.tips(model)}
      </details>
      ${parts?.what(model)}`,
  );
}

const renderRoom = (): TemplateResult =>
  html`<div class="room tiles" aria-hidden="true">${ROOM.map(() => html`<span></span>`)}</div>
    <div class="room pickers" aria-hidden="true"><span></span><span></span></div>`;

import { html, nothing, type TemplateResult } from 'lit';
import { section, writtenField } from './field.js';
import type { FormHandlers, FormModel } from './model.js';

/** Tiles and buttons of the usual endpoint, which come with its answer: what is written below them doesn't move then. */
const ROOM = [...Array(9).keys()];

/** What happened: about what, photos, and the text. All else is deduced from it, and may be changed. */
export function renderWhat(model: FormModel, { onTips }: FormHandlers): TemplateResult {
  const { messages, limits, parts, capabilities } = model;
  const room = model.isWaiting ? renderRoom() : nothing;
  return section(
    1,
    messages.what,
    html`${parts && capabilities ? parts.topics(model) : room}${
        capabilities && parts?.photos(model)
      }${renderContent(model, limits.contentMax)}
      <details class="fold" id="tips" @toggle=${onTips}>
        <summary>${messages.tips}</summary>
        <p class="hint" part="hint" id="content-hint">${messages.content.hint}</p>
        ${parts?.tips(model)}
      </details>
      ${parts?.what(model)}`,
  );
}

/** Its hint stands among the tips. */
function renderContent(model: FormModel, max: number): TemplateResult {
  const { values, names, messages } = model;
  const id = names.content;
  return writtenField(
    model,
    'content',
    values.content,
    { label: messages.content.label, max },
    ({ describedBy, isInvalid }) =>
      html`<div>
        <textarea
          class="control"
          part="control"
          id=${id}
          name=${id}
          rows="4"
          autocomplete="off"
          aria-describedby="${id}-hint ${describedBy}"
          aria-invalid=${isInvalid}
          aria-required="true"
          .value=${values.content}
        ></textarea>
      </div>`,
  );
}

const renderRoom = (): TemplateResult =>
  html`<div class="room tiles" aria-hidden="true">${ROOM.map(() => html`<span></span>`)}</div>
    <div class="room pickers" aria-hidden="true"><span></span><span></span></div>`;

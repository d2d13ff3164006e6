import { html, nothing, type TemplateResult } from 'lit';
import type { FormHandlers, FormModel } from '../model.js';
import { section, writtenField } from './field.js';

/** The whole form. What happened can be told at once; the rest is drawn when its parts are here. */
export function renderForm(
  model: FormModel,
  handlers: FormHandlers,
  /** How far one is. */
  progress: unknown,
  /** What is to be said before anything is asked: of the endpoint, the draft, what is wrong. */
  lead: unknown,
  /** Place, photos, privacy, Kirim; or what stands in their place. */
  rest: unknown,
  /** The way through the sections. */
  foot: unknown,
): TemplateResult {
  const { messages } = model;
  return html`<form
    part="form"
    novalidate
    aria-labelledby="heading"
    @submit=${handlers.onSubmit}
    @input=${handlers.onInput}
    @change=${handlers.onInput}
    @pointerdown=${handlers.onPress}
    @focusout=${handlers.onLeave}
    @keydown=${handlers.onKey}
  >
    <header class="stack head ${model.hasOwnHead ? 'own' : ''}">
      <h2 id="heading" part="heading" tabindex="-1"><slot name="heading">${messages.heading}</slot></h2>
      <p class="lead"><slot name="intro">${messages.intro}</slot></p>
    </header>
    ${progress}${lead}${renderWhat(model, handlers)}${rest}${foot}
  </form>`;
}

/** Tiles and buttons of the usual endpoint, which come with its answer: what is written below them doesn't move then. */
const ROOM = [...Array(9).keys()];

/** What happened: about what, photos, and the text. All else is deduced from it, and may be changed. */
function renderWhat(model: FormModel, { onTips }: FormHandlers): TemplateResult {
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

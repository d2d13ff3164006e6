import { html, nothing, type TemplateResult } from 'lit';
import type { FormHandlers, FormModel } from '../model.js';
import { section, writtenField } from './field.js';

/** The whole form. Its first part can be filled in at once; the rest is drawn when `FormParts` is loaded. */
export function renderForm(
  model: FormModel,
  handlers: FormHandlers,
  /** Progress through the steps. */
  progress: unknown,
  /** Notices above the first question: endpoint, draft, errors. */
  lead: unknown,
  /** Place, photos, privacy, Kirim; or a placeholder. */
  rest: unknown,
  /** Buttons to the next step. */
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

/** Placeholders for tiles that come with the endpoint's answer, so that the text field below doesn't move. */
const ROOM = [...Array(9).keys()];

/**
 * First part: topic, photos and text. All else is deduced from them, and can be changed. Where no topics are named the
 * tips stand in their place, open: the text doesn't move, and whoever has nothing to press reads what to write.
 */
function renderWhat(model: FormModel, { onTips }: FormHandlers): TemplateResult {
  const { messages, limits, parts, capabilities } = model;
  const room = model.isWaiting ? renderRoom() : nothing;
  const topics = parts && capabilities ? parts.topics(model) : room;
  const isFirst = topics === nothing;
  const tips = html`<details class="fold" id="tips" ?open=${isFirst} @toggle=${onTips}>
    <summary>${messages.tips}</summary>
    <p class="hint" part="hint" id="content-hint">${messages.content.hint}</p>
    ${parts?.tips(model, isFirst)}
  </details>`;
  return section(
    1,
    messages.what,
    html`${isFirst ? tips : topics}${capabilities && parts?.photos(model)}${renderContent(
      model,
      limits.contentMax,
    )}${isFirst ? nothing : tips}${parts?.what(model)}`,
  );
}

/** The hint is among the tips. */
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

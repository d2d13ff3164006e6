import { html, nothing, type TemplateResult, css } from 'lit';
import type { Topic } from '../../contract/capabilities.js';
import { renderChoice } from '../../widget/choice-view.js';
import { picture, pictureOf } from '../pictures/pictures-view.js';
import type { ChoicesMessages, PickerMessages, PickerWords } from './choices-words.js';
import { choice, renderPicked } from '../screen/controls-view.js';
import { errorText, describedBy } from '../screen/field.js';
import type { FormModel } from '../model.js';
import type { Choice, ChoiceField } from '../../form-logic/state.js';

export interface TopicsView {
  /** Id of the category's control. */
  id: string;
  topics: readonly Topic[];
  /** Id of the chosen category, listed here or not. */
  chosen: string | null;
  /** The search is open below, and its control holds the choice. */
  isSearched: boolean;
  messages: ChoicesMessages['topics'];
}

export interface TopicsHandlers {
  onTopic: (topic: Topic, event: Event & { detail: number }) => void;
  onOther: () => void;
}

/** Topics as tiles, each a picture with a label. */
export function renderTopics(view: TopicsView, { onTopic, onOther }: TopicsHandlers): TemplateResult {
  const { id, topics, chosen, isSearched, messages: m } = view;
  const tile = (
    word: string,
    drawing: string,
    isPressed: boolean,
    onPress: (event: Event & { detail: number }) => void,
  ) =>
    html`<button type="button" class="tile" part="choice" aria-pressed=${isPressed} @click=${onPress}>
      ${picture(pictureOf(drawing))}${word}
    </button>`;
  return html`<div
    class="tiles"
    role="group"
    aria-label=${m.label}
    id=${isSearched ? nothing : id}
    tabindex=${isSearched ? nothing : '-1'}
  >
    ${topics.map((topic) =>
      tile(topic.name, topic.picture, topic.id === chosen, (event) => onTopic(topic, event)),
    )}${tile(m.other, 'other', isSearched, onOther)}${isSearched ? nothing : html`<input type="hidden" name=${id} .value=${chosen ?? ''} />`}
  </div>`;
}

/** Tick for e-mail when the report's status changes. */
export function renderNews(form: FormModel, { news }: Pick<ChoicesMessages, 'news'>): TemplateResult {
  return html`<div class="field">${errorText(form, 'notify')} ${choice(form, 'notify', news)}</div>`;
}

/** Tick under the chosen village that lets this device remember it. */
export const renderRemember = (
  label: string,
  isChosen: boolean,
  onChange: (event: Event) => void,
): TemplateResult => renderChoice({ id: 'remember-village', label, isChosen }, onChange);

/** Content of a choice's field: a list to search, the choice, or an id fixed by the page. */
export type ChoiceState =
  | { phase: 'open' }
  | { phase: 'chosen'; choice: Choice }
  /** `name` is null until the endpoint has answered. */
  | { phase: 'fixed'; name: string | null };

export interface PickerView {
  form: FormModel;
  field: ChoiceField;
  state: ChoiceState;
  /** Words of this picker. */
  words: PickerWords;
  /** Words that all pickers share. */
  messages: PickerMessages;
  /** `optional` says that it may be left empty; nothing where the endpoint takes no report without it. */
  optional: string;
  /** Suggestions above the list. */
  suggestions: unknown;
  /** The list to search. */
  list: unknown;
}

export interface PickerHandlers {
  /** Clears the choice. */
  onChange: () => void;
}

/** Picker for one of the endpoint's lists. A hidden control has the wire's name; the focusable control has its id. */
export function renderPicker(view: PickerView, handlers: PickerHandlers): TemplateResult | typeof nothing {
  const { form, field, state, words } = view;
  if (state.phase === 'fixed') return renderFixed(view, state.name);
  const id = form.names[field];
  return html`<div class="field">
    <label class="label" part="label" id="${id}-label" for=${id}
      >${words.label} <span class="optional">${view.optional}</span></label
    >
    ${state.phase === 'open' ? html`<p class="hint" id="${id}-hint">${words.hint}</p>` : nothing}${errorText(form, field)}<input
      type="hidden"
      name=${id}
      .value=${state.phase === 'chosen' ? state.choice.id : ''}
    />${state.phase === 'chosen' ? nothing : view.suggestions}${
      state.phase === 'chosen' ? renderChosen(view, state.choice, handlers) : view.list
    }
  </div>`;
}

function renderChosen(
  { form, field, words, messages: m }: PickerView,
  { name, detail }: Choice,
  { onChange }: PickerHandlers,
): TemplateResult {
  const id = form.names[field];
  return renderPicked({
    id,
    name,
    detail,
    act: m.change,
    actWhat: m.changeWhat(words.label),
    describedBy: describedBy(id, { value: true, error: form.errors.has(field) }),
    onAct: onChange,
  });
}

/** A choice fixed by the page: shown once its name is known, or when the endpoint refuses it. */
function renderFixed(
  { form, field, words }: PickerView,
  name: string | null,
): TemplateResult | typeof nothing {
  if (!name && !form.errors.has(field)) return nothing;
  return html`<div class="field" id=${form.names[field]} tabindex="-1">
    <span class="label" part="label">${words.label}</span>
    ${errorText(form, field)} ${name ? html`<p>${name}</p>` : nothing}
  </div>`;
}

/**
 * Placeholder while the list's code loads: of the same height, so that nothing moves, and focusable under the same id.
 */
export const renderAwaited = ({ names, errors }: FormModel, field: ChoiceField): TemplateResult =>
  html`<div class="combo">
    <input
      class="control"
      part="control"
      id=${names[field]}
      type="text"
      aria-describedby=${describedBy(names[field], { hint: true, error: errors.has(field) })}
      readonly
    />
  </div>`;

/** Styles of topics, lists and suggestions, added to those of the form. */
export const choicesStyles = css`
  .combo {
    position: relative;
  }
  .combo .control {
    padding-inline-end: 2.5em;
  }
  /* Clear of the ring. */
  .combo + .notice {
    margin-block-start: 0.375em;
  }
  /* A drawn arrow: an image would need its own colour for dark pages. */
  .combo::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_target) / 2 - 0.4em);
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    pointer-events: none;
    transform: rotate(45deg);
  }
  /* Three beside each other, as wide as each other where no word needs more. */
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tile {
    flex: 1 0 28%;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.125em;
    min-block-size: 4.6em;
    margin: 0;
    padding: 0.25em;
    background: var(--_surface);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.25;
  }
  .tile:hover {
    border-color: var(--_control-border);
  }
  .tile .picture {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_primary);
  }
  .tile[aria-pressed='true'] {
    background: var(--_sunken);
    border-color: var(--_primary);
    box-shadow: inset 0 -0.25em 0 var(--_primary);
  }

  @media (forced-colors: active) {
    .tile[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

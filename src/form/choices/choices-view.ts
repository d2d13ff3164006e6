import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../contract/capabilities.js';
import { renderChoice } from '../../widget/choice-view.js';
import { picture, pictureOf } from '../pictures/pictures-view.js';
import type { ChoicesMessages } from './choices-words.js';
import { choice } from '../screen/choice-view.js';
import { errorText } from '../screen/field.js';
import type { FormModel } from '../model.js';

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

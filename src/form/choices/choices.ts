import { nothing, type ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import { createMasters } from '../../client/sp4n/masters.js';
import type { Feature } from '../../contract/features.js';
import { newsOffered } from '../../form-logic/identity.js';
import { CONTROL_NAMES, type Choice, type ChoiceField, type Presets } from '../../form-logic/state.js';
import { picked } from '../../widget/styles/picked.js';
import type { FormContext } from '../form-context.js';
import type { FormTarget } from '../form-target.js';
import { furtherService } from '../further-service.js';
import type { FormModel } from '../model.js';
import { CategorySuggestions } from './category-suggestions.js';
import { choicesStyles } from './choices-styles.js';
import { picturesStyles } from '../../widget/pictures/pictures-styles.js';
import type { Topic } from '../../contract/capabilities.js';
import { FixedNames } from './fixed-names.js';
import { renderNews } from './news-view.js';
import { Picker } from './picker.js';
import {
  categorySource,
  institutionSource,
  locationSource,
  once,
  typingPause,
  type PickerSource,
} from './picker-source.js';
import { renderPicker, type ChoiceState } from './picker-view.js';
import { renderRemember } from './remember-view.js';
import { DeducedOffice } from './deduced-office.js';
import { RememberedVillage } from './remembered-village.js';
import { renderSuggestions } from './suggestions-view.js';
import { renderTopics } from './topics-view.js';
import { choicesId } from './words/id.js';

const FEATURES: Readonly<Record<ChoiceField, Feature>> = {
  category: 'categories',
  institution: 'institutions',
  location: 'locations',
};
const FIELDS = Object.keys(FEATURES) as ChoiceField[];

/**
 * Category, institution and village, and news by e-mail: each where the endpoint offers it, none of them ever in the way of sending.
 * No list is asked for before somebody turns to it, or has written what a category may be guessed from.
 */
export class Choices implements ReactiveController {
  private readonly messages;
  private readonly suggestions: CategorySuggestions;
  private readonly pickers = new Map<ChoiceField, Picker>();
  private readonly fixedNames: FixedNames;
  private readonly remembered: RememberedVillage;
  /** "Lainnya" was pressed: all the topics are searched. */
  private isSearching = false;
  private target: FormTarget | null = null;
  private lifetime = new AbortController();
  /** Id of the option that was scrolled into view last. */
  private shownActive = '';

  constructor(private readonly context: FormContext) {
    const { element } = context;
    this.messages = context.messages('choices', choicesId);
    this.suggestions = new CategorySuggestions(context, (names) => this.messages.suggestions.found(names));
    this.fixedNames = new FixedNames(() => element.requestUpdate());
    context.adopt(picked, picturesStyles, choicesStyles);
    element.addController(this);
    this.remembered = new RememberedVillage(context);
    context.element.addController(new DeducedOffice(context));
  }

  hostUpdate(): void {
    const { target, entry } = this.context;
    if (target && target !== this.target) {
      // Another endpoint has other ids.
      if (this.target)
        for (const field of FIELDS) {
          entry.choose(field, null);
          entry.changed.delete(field);
        }
      this.stop();
      this.target = target;
      this.pickers.clear();
      this.fixedNames.clear();
      this.connect(target);
    }
    for (const field of FIELDS) this.askFixedName(field);
    if (this.stateOf('category')?.phase === 'open') this.suggestions.follow();
  }

  hostUpdated(): void {
    const { renderRoot } = this.context.element;
    const active = renderRoot.querySelector('[role=option][aria-selected=true]');
    const id = active?.id ?? '';
    if (id !== this.shownActive) active?.scrollIntoView({ block: 'nearest' });
    this.shownActive = id;
  }

  /** What is chosen or typed stays, also when the element is moved. */
  hostDisconnected(): void {
    this.stop();
    this.suggestions.stop();
  }

  /** What is reported most, by pictures, before anything is written; the search where it is none of them, or where the endpoint names none. */
  renderTopics(form: FormModel): unknown {
    const { topics } = this;
    if (topics.length === 0) return nothing;
    const chosen = this.context.entry.values.category?.id ?? null;
    const isListed = topics.some(({ id }) => id === chosen);
    const isSearched = !isListed && (this.isSearching || chosen !== null || form.errors.has('category'));
    return [
      renderTopics(
        {
          id: form.names.category,
          topics,
          chosen,
          isSearched,
          messages: this.messages.topics,
        },
        { onTopic: (topic, event) => this.takeTopic(topic, event), onOther: () => this.search() },
      ),
      isSearched ? this.renderField(form, 'category') : nothing,
    ];
  }

  /** Under the text: the topic where no picture was offered, else what the words make likely. */
  renderWhat(form: FormModel): unknown {
    if (this.topics.length === 0) return this.renderField(form, 'category');
    return this.context.entry.values.category || this.isSearching ? nothing : this.renderSuggestions(form);
  }

  renderInstitution(form: FormModel): unknown {
    return this.renderField(form, 'institution');
  }

  /** The village, and whether this device remembers it. */
  renderWhere(form: FormModel): unknown {
    const { remembered, messages } = this;
    const { location } = this.context.entry.values;
    const isOffered = location !== null && remembered.isOffered;
    return [
      this.renderField(form, 'location'),
      isOffered
        ? renderRemember(messages.remember, remembered.isKept(location), ({ target }) =>
            remembered.keep((target as HTMLInputElement).checked ? location : null),
          )
        : nothing,
    ];
  }

  /** Nothing of this person is to stay on the device. */
  forget(): void {
    this.remembered.keep(null);
  }

  /** With the reporter's address: whether to be told of news. */
  renderContact(form: FormModel): unknown {
    const { capabilities, entry } = this.context;
    return newsOffered(capabilities, entry.values) ? renderNews(form, this.messages) : nothing;
  }

  /** Nothing typed for one report stands in the next. */
  reset(): void {
    this.isSearching = false;
    for (const picker of this.pickers.values()) picker.reset();
    this.suggestions.reset();
  }

  private renderField(form: FormModel, field: ChoiceField): unknown {
    const { messages } = this;
    const state = this.stateOf(field);
    if (!state) return nothing;
    return renderPicker(
      {
        form,
        field,
        state,
        words: messages[field],
        messages: messages.picker,
        suggestions: field === 'category' ? this.renderSuggestions(form) : nothing,
      },
      { onChange: () => this.change(field), onRetry: () => this.retry(field) },
    );
  }

  private renderSuggestions({ names }: FormModel): unknown {
    return renderSuggestions(
      { id: names.category, list: this.suggestions.list, messages: this.messages.suggestions },
      { onAccept: (suggested) => this.accept(suggested) },
    );
  }

  /** Null where there is nothing to choose. */
  private stateOf(field: ChoiceField): ChoiceState | null {
    const fixedId = this.fixedId(field);
    if (fixedId) return { phase: 'fixed', name: this.fixedNames.nameOf(field, fixedId) };
    const picker = this.pickers.get(field);
    if (!picker || !this.isOffered(field)) return null;
    const choice = this.context.entry.values[field];
    return choice ? { phase: 'chosen', choice } : { phase: 'open', picker };
  }

  /** None where the page has fixed one, or nothing can be chosen. */
  private get topics(): readonly Topic[] {
    const isOpen = this.isOffered('category') && !this.fixedId('category') && this.pickers.has('category');
    return isOpen ? (this.context.capabilities.topics ?? []) : [];
  }

  /** A second press takes it back, and the second of a double one doesn't. A finger is led on to the text; who goes by keys stays. */
  private takeTopic({ id, name }: Topic, { detail }: Event & { detail: number }): void {
    const { entry, focus } = this.context;
    const isTaken = entry.values.category?.id === id && detail < 2;
    this.isSearching = false;
    this.pickers.get('category')?.reset();
    entry.choose('category', isTaken ? null : { id, name, detail: '' });
    if (!isTaken && detail > 0) focus.field('content');
  }

  private search(): void {
    const { entry, focus, element } = this.context;
    this.isSearching = true;
    entry.choose('category', null);
    focus.after(CONTROL_NAMES.category);
    element.requestUpdate();
  }

  /** Takes a choice back, and offers the list again. */
  private change(field: ChoiceField): void {
    if (field === 'category') this.isSearching = true;
    this.context.entry.choose(field, null);
    this.context.focus.after(CONTROL_NAMES[field]);
  }

  /** Takes what was suggested. */
  private accept(suggested: Choice): void {
    this.pickers.get('category')?.reset();
    this.context.entry.choose('category', suggested);
    this.context.focus.after(CONTROL_NAMES.category);
  }

  /** Asks for the list again. */
  private retry(field: ChoiceField): void {
    const picker = this.pickers.get(field);
    picker?.onClose();
    picker?.onOpen();
    this.context.focus.after(CONTROL_NAMES[field]);
  }

  private isOffered(field: ChoiceField): boolean {
    return this.context.capabilities.features.has(FEATURES[field]);
  }

  private fixedId(field: ChoiceField): string | null {
    return this.context.presets()[`${field}Id` as keyof Presets];
  }

  private askFixedName(field: ChoiceField): void {
    const id = this.fixedId(field);
    const source = this.pickers.get(field)?.source;
    if (id && source && this.isOffered(field)) this.fixedNames.ask(field, id, source);
  }

  private connect(target: FormTarget): void {
    const masters: Partial<MasterService> = furtherService(target, createMasters);
    const whole = masters as MasterService;
    const lifetime = () => this.lifetime.signal;
    const district = (name: string) => this.messages.district(name);
    const tree =
      masters.categories && once(async () => (await whole.categories({ signal: lifetime() })).items);
    if (tree) this.add('category', categorySource(tree));
    this.suggestions.connect(tree ?? null);
    if (masters.institutions) this.add('institution', institutionSource(whole, lifetime, typingPause));
    if (masters.locations) this.add('location', locationSource(whole, district, typingPause));
  }

  private add(field: ChoiceField, source: PickerSource): void {
    const { entry, focus, element } = this.context;
    const choose = (choice: Choice): void => {
      entry.choose(field, choice);
      focus.after(CONTROL_NAMES[field]);
    };
    this.pickers.set(field, new Picker(source, () => element.requestUpdate(), choose));
  }

  private stop(): void {
    this.lifetime.abort();
    this.lifetime = new AbortController();
    for (const picker of this.pickers.values()) picker.onClose();
  }
}

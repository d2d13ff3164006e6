import { nothing, type ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import type { Topic } from '../../contract/capabilities.js';
import { newsOffered } from '../../form-logic/identity.js';
import { CONTROL_NAMES, type ChoiceField, type Presets } from '../../form-logic/state.js';
import { picturesStyles } from '../../widget/pictures/drawing-view.js';
import { picked } from '../../widget/styles/picked.js';
import { Aid, loadAids } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';
import type { FormTarget } from '../form-target.js';
import type { FormModel } from '../model.js';
import { choicesStyles } from './choices-styles.js';
import { DeducedOffice } from './deduced-office.js';
import type { Lists } from './lists.js';
import { renderNews, renderTopics, renderRemember } from './choices-view.js';
import { renderAwaited, renderPicker, type ChoiceState } from './picker-view.js';
import { RememberedVillage } from './remembered-village.js';
import { choicesWords } from './choices-words.js';

/** Which of the endpoint's lists a field is chosen from; its features name them as its service does. */
const LISTS = {
  category: 'categories',
  institution: 'institutions',
  location: 'locations',
} as const satisfies Record<ChoiceField, keyof MasterService>;
const FIELDS = Object.keys(LISTS) as ChoiceField[];

/** Category, institution and village, and news by e-mail: each where the endpoint offers it, none of them ever in the way of sending. */
export class Choices implements ReactiveController {
  private readonly messages;
  private readonly remembered: RememberedVillage;
  /** What is searched for in the endpoint's lists. */
  private readonly aid: Aid<Lists>;
  /** "Lainnya" was pressed: all the topics are searched. */
  private isSearching = false;
  private target: FormTarget | null = null;

  constructor(
    private readonly context: FormContext,
    aids: Aid<unknown>[],
  ) {
    const { element } = context;
    this.messages = context.messages('choices', choicesWords);
    this.aid = new Aid(context, aids, loadAids, (parts) => {
      // Whoever waits in a field goes on in its list.
      const { id } = element.shadowRoot?.querySelector('.combo :read-only:focus') ?? {};
      if (id) context.focus.after(id);
      return new parts.Lists(context);
    });
    context.adopt(picked, picturesStyles, choicesStyles);
    element.addController(this);
    this.remembered = new RememberedVillage(context);
    element.addController(new DeducedOffice(context));
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
      this.target = target;
    }
    if (target) this.lists?.use(target);
    for (const field of FIELDS) {
      const id = this.fixedId(field);
      if (id && this.isOffered(field)) this.lists?.askName(field, id);
    }
    if (this.stateOf('category')?.phase === 'open') this.lists?.follow();
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
    return this.context.entry.values.category || this.isSearching
      ? nothing
      : this.lists?.renderSuggestions(form);
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
        ? renderRemember(messages.remember, remembered.isKept(location), ({ target }) => {
            const tick = target as HTMLInputElement;
            remembered.keep(tick.checked ? location : null);
            tick.checked = remembered.isKept(location);
          })
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
    this.lists?.reset();
  }

  private renderField(form: FormModel, field: ChoiceField): unknown {
    const { lists, messages } = this;
    const state = this.stateOf(field);
    if (!state) return nothing;
    return renderPicker(
      {
        form,
        field,
        state,
        words: messages[field],
        messages: messages.picker,
        suggestions: field === 'category' ? lists?.renderSuggestions(form) : nothing,
        list: lists ? lists.render(form, field) : this.renderAwaited(form, field),
      },
      { onChange: () => void this.change(field) },
    );
  }

  private renderAwaited(form: FormModel, field: ChoiceField): unknown {
    const { aid, messages } = this;
    return [
      renderAwaited(form, field),
      aid.renderMissing(() => void this.fetch(field), messages.picker.failed),
    ];
  }

  /** Fetches what could not be fetched. */
  private async fetch(field: ChoiceField): Promise<void> {
    if (await this.aid.load()) this.context.focus.after(CONTROL_NAMES[field]);
  }

  private get lists(): Lists | null {
    return this.aid.part;
  }

  /** Null where there is nothing to choose. */
  private stateOf(field: ChoiceField): ChoiceState | null {
    const fixedId = this.fixedId(field);
    if (fixedId) return { phase: 'fixed', name: this.lists?.nameOf(field, fixedId) ?? null };
    if (!this.isOffered(field)) return null;
    const choice = this.context.entry.values[field];
    return choice ? { phase: 'chosen', choice } : { phase: 'open' };
  }

  /** None where the page has fixed one, or nothing can be chosen. */
  private get topics(): readonly Topic[] {
    const isOpen = this.isOffered('category') && !this.fixedId('category');
    return isOpen ? (this.context.capabilities.topics ?? []) : [];
  }

  /** A second press takes it back, and the second of a double one doesn't. A finger is led on to the text; who goes by keys stays. */
  private takeTopic({ id, name }: Topic, { detail }: Event & { detail: number }): void {
    const { entry, focus } = this.context;
    const isTaken = entry.values.category?.id === id && detail < 2;
    this.isSearching = false;
    this.lists?.reset('category');
    entry.choose('category', isTaken ? null : { id, name, detail: '' });
    if (!isTaken && detail > 0) focus.field('content');
  }

  private search(): void {
    const { entry, focus } = this.context;
    this.isSearching = true;
    entry.choose('category', null);
    focus.after(CONTROL_NAMES.category);
  }

  /** Takes a choice back, and offers the list again; as long as that is on its way the choice stays. */
  private async change(field: ChoiceField): Promise<void> {
    if (!this.lists) await this.aid.load();
    if (field === 'category') this.isSearching = true;
    this.context.entry.choose(field, null);
    this.context.focus.after(CONTROL_NAMES[field]);
  }

  private isOffered(field: ChoiceField): boolean {
    const { capabilities, target } = this.context;
    const list = LISTS[field];
    if (!target || !capabilities.features.has(list)) return false;
    // A service of the host page's may lack it.
    return target.isBuiltIn || Boolean((target.service as Partial<MasterService>)[list]);
  }

  private fixedId(field: ChoiceField): string | null {
    return this.context.presets()[`${field}Id` as keyof Presets];
  }
}

import { nothing, type ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import type { Topic } from '../../contract/capabilities.js';
import { newsOffered } from '../../form-logic/identity-and-place-rules.js';
import { CONTROL_NAMES, type ChoiceField, type Presets } from '../../form-logic/state.js';
import { picturesStyles } from '../../widget/pictures/drawing-view.js';
import { picked } from '../screen/controls-view.js';
import { Aid, loadAids } from '../aid.js';
import type { FormContext, FormTarget } from '../form-context.js';
import type { FormModel } from '../model.js';
import type { Lists } from './lists.js';
import {
  choicesStyles,
  renderNews,
  renderTopics,
  renderRemember,
  renderAwaited,
  renderPicker,
  type ChoiceState,
} from './choices-view.js';
import { RememberedVillage } from './remembered-village.js';
import { choicesWords } from './choices-words.js';

/** Service function that loads each field's list; the endpoint's features have the same names. */
const LISTS = {
  category: 'categories',
  institution: 'institutions',
  location: 'locations',
} as const satisfies Record<ChoiceField, keyof MasterService>;
const FIELDS = Object.keys(LISTS) as ChoiceField[];

/** Category, institution, village and news by e-mail: each only where the endpoint offers it, and all optional. */
export class Choices implements ReactiveController {
  private readonly messages;
  private readonly remembered: RememberedVillage;
  /** `Lists` searches the endpoint's lists; loaded later. */
  private readonly aid: Aid<Lists>;
  /** True after "Lainnya" or "Ganti" was pressed: the list of all topics is below the text. */
  private isSearching = false;
  private target: FormTarget | null = null;

  constructor(
    private readonly context: FormContext,
    aids: Aid<unknown>[],
  ) {
    const { element } = context;
    this.messages = context.messages('choices', choicesWords);
    this.aid = new Aid(context, aids, loadAids, (parts) => {
      // Somebody who waits in the placeholder field continues in the list that replaces it.
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
      // Ids of one endpoint mean nothing at another.
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

  /** The most reported topics as pictures, and one for all others; nothing where no topics are offered. */
  renderTopics(form: FormModel): unknown {
    const { topics } = this;
    if (topics.length === 0) return nothing;
    return renderTopics(
      {
        id: form.names.category,
        topics,
        chosen: this.context.entry.values.category?.id ?? null,
        isSearched: this.isSearched(form),
        messages: this.messages.topics,
      },
      { onTopic: (topic, event) => this.takeTopic(topic, event), onOther: () => this.takeOther() },
    );
  }

  /** Below the text: the topic picker where no picture fits, else suggestions from the text. */
  renderWhat(form: FormModel): unknown {
    if (this.isSearched(form)) return this.renderField(form, 'category');
    return this.context.entry.values.category ? nothing : this.lists?.renderSuggestions(form);
  }

  /** True where the topic is none of the pictures'. */
  private isSearched({ errors }: FormModel): boolean {
    const chosen = this.context.entry.values.category?.id;
    if (this.topics.some(({ id }) => id === chosen)) return false;
    return !this.topics.length || this.isSearching || chosen !== undefined || errors.has('category');
  }

  renderInstitution(form: FormModel): unknown {
    return this.renderField(form, 'institution');
  }

  /** The village picker, and the tick that remembers the village. */
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

  /** Removes what this device was asked to remember of the person. */
  forget(): void {
    this.remembered.keep(null);
  }

  /** Beside the reporter's address: the tick for news by e-mail. */
  renderContact(form: FormModel): unknown {
    const { capabilities, entry } = this.context;
    return newsOffered(capabilities, entry.values) ? renderNews(form, this.messages) : nothing;
  }

  /** Empties the pickers: nothing typed for one report is kept for the next. */
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
        // A service of Open311 is what a report goes to.
        optional: field === 'category' && this.context.isForeign ? '' : form.messages.optional,
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

  /** Loads the lists after a failure. */
  private async fetch(field: ChoiceField): Promise<void> {
    if (await this.aid.load()) this.context.focus.after(CONTROL_NAMES[field]);
  }

  private get lists(): Lists | null {
    return this.aid.part;
  }

  /** State of a field's picker; null where the endpoint offers no list. */
  private stateOf(field: ChoiceField): ChoiceState | null {
    const fixedId = this.fixedId(field);
    if (fixedId) return { phase: 'fixed', name: this.lists?.nameOf(field, fixedId) ?? null };
    if (!this.isOffered(field)) return null;
    const choice = this.context.entry.values[field];
    return choice ? { phase: 'chosen', choice } : { phase: 'open' };
  }

  /** Topics to offer; none where the page has fixed the category, or the endpoint has no list. */
  get topics(): readonly Topic[] {
    const isOpen = this.isOffered('category') && !this.fixedId('category');
    return isOpen ? (this.context.capabilities.topics ?? []) : [];
  }

  /**
   * Toggles a topic, except by the second click of a double click. The focus stays: a keyboard would cover the choice.
   */
  private takeTopic({ id, name }: Topic, { detail }: Event & { detail: number }): void {
    const { entry } = this.context;
    const isTaken = entry.values.category?.id === id && detail < 2;
    this.isSearching = false;
    this.lists?.reset('category');
    entry.choose('category', isTaken ? null : { id, name, detail: '' });
  }

  /** Leads to the text, from which topics are suggested: whoever found no picture would search in office words. */
  private takeOther(): void {
    const { entry, focus } = this.context;
    this.isSearching = true;
    entry.choose('category', null);
    focus.field('content');
  }

  /** Clears a choice and opens its list; the choice stays until the list is loaded. */
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
    // A host page's own service may lack the function.
    return Boolean((target.service as Partial<MasterService>)[list]);
  }

  private fixedId(field: ChoiceField): string | null {
    return this.context.presets()[`${field}Id` as keyof Presets];
  }
}

/**
 * Fills in the office that usually handles the chosen topic, if the endpoint names one. The field and the review show
 * it and it can be changed; an office that the reporter chose stays.
 */
class DeducedOffice implements ReactiveController {
  /** Id of the category that was looked at last. */
  private category = '';

  constructor(private readonly context: FormContext) {}

  hostUpdate(): void {
    const { entry } = this.context;
    const { category, institution } = entry.values;
    const before = this.category;
    this.category = category?.id ?? '';
    if (this.category === before || !this.isAsked) return;
    const isChosen = institution && institution.id !== this.officeOf(before)?.id;
    if (isChosen) return;
    const office = this.officeOf(this.category);
    if (office?.id !== institution?.id)
      entry.choose('institution', office ? { ...office, detail: '' } : null);
  }

  private get isAsked(): boolean {
    const { capabilities } = this.context;
    return capabilities.features.has('institutions') && !this.context.presets().institutionId;
  }

  private officeOf(category: string): { id: string; name: string } | undefined {
    return this.context.capabilities.topics?.find(({ id }) => id === category)?.office;
  }
}

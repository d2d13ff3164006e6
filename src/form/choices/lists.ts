import { nothing, type ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import { createMasters } from '../../client/sp4n/masters.js';
import { CONTROL_NAMES, type Choice, type ChoiceField } from '../../form-logic/state.js';
import { shared } from '../../widget/lazy.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { furtherService } from '../form-target.js';
import type { FormModel } from '../model.js';
import { CategorySuggestions } from './category-suggestions.js';
import { renderCombobox } from './combobox-view.js';
import { listsStyles } from './lists-styles.js';
import { Picker } from './picker.js';
import {
  FixedNames,
  categorySource,
  institutionSource,
  locationSource,
  typingPause,
  type PickerSource,
} from './picker-source.js';
import { choicesWords } from './choices-words.js';

/**
 * The endpoint's lists: searched when somebody opens a picker, and read to suggest a category. No list is requested
 * before a picker is opened, or text is written that a category may be guessed from.
 */
export class Lists implements ReactiveController {
  private readonly messages;
  private readonly suggestions: CategorySuggestions;
  private readonly pickers = new Map<ChoiceField, Picker>();
  private readonly fixedNames: FixedNames;
  private target: FormTarget | null = null;
  private lifetime = new AbortController();
  /** Id of the option that was last scrolled into view. */
  private shownActive = '';

  constructor(private readonly context: FormContext) {
    const { element } = context;
    this.messages = context.messages('choices', choicesWords);
    this.suggestions = new CategorySuggestions(context, (names) => this.messages.suggestions.found(names));
    this.fixedNames = new FixedNames(() => element.requestUpdate());
    context.adopt(listsStyles);
    element.addController(this);
  }

  hostUpdated(): void {
    const { renderRoot } = this.context.element;
    const active = renderRoot.querySelector('[role=option][aria-selected=true]');
    const id = active?.id ?? '';
    if (id !== this.shownActive) active?.scrollIntoView({ block: 'nearest' });
    this.shownActive = id;
  }

  /** Typed text is kept, also when the element is moved in the document. */
  hostDisconnected(): void {
    this.stop();
    this.suggestions.stop();
  }

  /** Switches to an endpoint's lists; does nothing where they are the same. */
  use(target: FormTarget): void {
    if (target === this.target) return;
    this.stop();
    this.target = target;
    this.pickers.clear();
    this.fixedNames.clear();
    this.connect(target);
  }

  /** Requests the name of a choice that the page has fixed by id. */
  askName(field: ChoiceField, id: string): void {
    const source = this.pickers.get(field)?.source;
    if (source) this.fixedNames.ask(field, id, source);
  }

  /** Name of a fixed choice; null until the endpoint has answered. */
  nameOf(field: ChoiceField, id: string): string | null {
    return this.fixedNames.nameOf(field, id);
  }

  /** Reads the text for suggestions. */
  follow(): void {
    this.suggestions.follow();
  }

  /** Empties one picker; without `field` all pickers and the suggestions. */
  reset(field?: ChoiceField): void {
    if (field) return this.pickers.get(field)?.reset();
    for (const picker of this.pickers.values()) picker.reset();
    this.suggestions.reset();
  }

  render(form: FormModel, field: ChoiceField): unknown {
    const { messages } = this;
    const picker = this.pickers.get(field);
    if (!picker) return nothing;
    const onRetry = () => this.retry(field, picker);
    return renderCombobox({
      form,
      field,
      picker,
      words: messages[field],
      messages: messages.picker,
      onRetry,
    });
  }

  renderSuggestions({ names }: FormModel): unknown {
    return this.suggestions.render(
      { id: names.category, messages: this.messages.suggestions },
      { onAccept: (suggested) => this.accept(suggested) },
    );
  }

  /** Takes a suggestion as the choice. */
  private accept(suggested: Choice): void {
    this.reset('category');
    this.choose('category', suggested);
  }

  private choose(field: ChoiceField, choice: Choice): void {
    const { entry, focus } = this.context;
    entry.choose(field, choice);
    focus.after(CONTROL_NAMES[field]);
  }

  /** Loads the list again. */
  private retry(field: ChoiceField, picker: Picker): void {
    picker.onClose();
    picker.onOpen();
    this.context.focus.after(CONTROL_NAMES[field]);
  }

  private connect(target: FormTarget): void {
    // Each is shown, and asked, only where the endpoint offers it.
    const masters = furtherService(this.context, target, createMasters) as MasterService;
    const lifetime = () => this.lifetime.signal;
    const district = (name: string) => this.messages.district(name);
    const tree = shared(async () => (await masters.categories({ signal: lifetime() })).items);
    this.suggestions.connect(tree);
    this.add('category', categorySource(tree));
    this.add('institution', institutionSource(masters, lifetime, typingPause));
    this.add('location', locationSource(masters, district, typingPause));
  }

  private add(field: ChoiceField, source: PickerSource): void {
    const { element } = this.context;
    const changed = () => element.requestUpdate();
    this.pickers.set(field, new Picker(source, changed, (choice) => this.choose(field, choice)));
  }

  private stop(): void {
    this.lifetime.abort();
    this.lifetime = new AbortController();
    for (const picker of this.pickers.values()) picker.onClose();
  }
}

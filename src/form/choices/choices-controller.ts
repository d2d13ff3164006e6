import type { LitElement, ReactiveController } from 'lit';
import type { MasterService } from '../../client/service.js';
import { createMasters } from '../../client/sp4n/masters.js';
import { createTransport } from '../../client/transport.js';
import type { Feature } from '../../contract/features.js';
import type { RuleContext } from '../../form-logic/rules.js';
import { newsOffered } from '../../form-logic/identity.js';
import type { ChoicesMessages } from '../words/words.js';
import { CONTROL_NAMES, type Choice, type ChoiceField, type Presets } from '../../form-logic/state.js';
import { CategorySuggestions } from './category-suggestions.js';
import type { EntryController } from '../entry-controller.js';
import type { FormContext } from '../form-context.js';
import type { FormFocus } from '../form-focus.js';
import type { FormTarget } from '../form-target.js';
import { Picker } from './picker.js';
import {
  categorySource,
  institutionSource,
  locationSource,
  once,
  typingPause,
  type PickerSource,
} from './picker-source.js';

/** What the form lends to its choices. */
export interface ChoicesHost {
  context: FormContext;
  element: LitElement;
  entry: EntryController;
  focusing: FormFocus;
  target: () => FormTarget | null;
  rules: () => RuleContext;
  announce: (text: string) => void;
}

/** What one choice draws: a list to search, what was chosen, or what the page has fixed. */
export type ChoiceState =
  | { phase: 'open'; picker: Picker }
  | { phase: 'chosen'; choice: Choice }
  /** `name` is null as long as the endpoint hasn't told it. */
  | { phase: 'fixed'; name: string | null };

const FEATURES: Readonly<Record<ChoiceField, Feature>> = {
  category: 'categories',
  institution: 'institutions',
  location: 'locations',
};
const FIELDS = Object.keys(FEATURES) as ChoiceField[];

/** Category, institution and village: each where the endpoint offers it, none of them ever in the way of sending. */
export class ChoicesController implements ReactiveController {
  readonly suggestions: CategorySuggestions;
  private readonly pickers = new Map<ChoiceField, Picker>();
  /** Names of what the page fixed, by field and id; null: asked for, not known. */
  private readonly fixedNames = new Map<string, string | null>();
  private target: FormTarget | null = null;
  private lifetime = new AbortController();
  private shownActive = '';

  constructor(
    private readonly host: ChoicesHost,
    private readonly words: Pick<ChoicesMessages, 'district' | 'suggestions'>,
  ) {
    this.suggestions = new CategorySuggestions(host, words.suggestions.found);
    host.element.addController(this);
  }

  hostUpdate(): void {
    const target = this.host.target();
    if (target && target !== this.target) {
      // Another endpoint has other ids.
      if (this.target) for (const field of FIELDS) this.host.entry.choose(field, null);
      this.stop();
      this.target = target;
      this.pickers.clear();
      this.fixedNames.clear();
      this.connect(target);
    }
    for (const field of FIELDS) this.askFixedName(field);
    if (this.state('category')?.phase === 'open') this.suggestions.follow();
  }

  hostUpdated(): void {
    const { renderRoot } = this.host.element;
    const active = renderRoot.querySelector('[role=option][aria-selected=true]');
    const id = active?.id ?? '';
    if (id !== this.shownActive) active?.scrollIntoView({ block: 'nearest' });
    this.shownActive = id;
  }

  /** What is chosen or typed stays, also when the element is moved. */
  hostDisconnected(): void {
    this.stop();
    this.suggestions.rest();
  }

  get offersNews(): boolean {
    return newsOffered(this.host.rules().capabilities, this.host.entry.values);
  }

  /** Null where there is nothing to choose. */
  state(field: ChoiceField): ChoiceState | null {
    const fixedId = this.fixedId(field);
    if (fixedId) return { phase: 'fixed', name: this.fixedNames.get(`${field} ${fixedId}`) ?? null };
    const picker = this.pickers.get(field);
    if (!picker || !this.host.rules().capabilities.features.has(FEATURES[field])) return null;
    const choice = this.host.entry.values[field];
    return choice ? { phase: 'chosen', choice } : { phase: 'open', picker };
  }

  /** Takes a choice back, and offers the list again. */
  change(field: ChoiceField): void {
    this.host.entry.choose(field, null);
    this.host.focusing.after(CONTROL_NAMES[field]);
  }

  /** Takes what was suggested. */
  accept(suggested: Choice): void {
    this.pickers.get('category')?.reset();
    this.host.entry.choose('category', suggested);
    this.host.focusing.after(CONTROL_NAMES.category);
  }

  /** Asks for the list again. */
  retry(field: ChoiceField): void {
    const picker = this.pickers.get(field);
    picker?.onClose();
    picker?.onOpen();
    this.host.focusing.after(CONTROL_NAMES[field]);
  }

  /** Nothing typed for one report stands in the next. */
  reset(): void {
    for (const picker of this.pickers.values()) picker.reset();
    this.suggestions.reset();
  }

  private fixedId(field: ChoiceField): string | null {
    return this.host.rules().presets[`${field}Id` as keyof Presets];
  }

  private connect({ root, service, isBuiltIn }: FormTarget): void {
    // A host page's own service may do more than the form's part.
    const masters: Partial<MasterService> = isBuiltIn
      ? createMasters(createTransport({ endpoint: root }))
      : (service as Partial<MasterService>);
    const whole = masters as MasterService;
    const lifetime = () => this.lifetime.signal;
    const tree =
      masters.categories && once(async () => (await whole.categories({ signal: lifetime() })).items);
    if (tree) this.add('category', categorySource(tree));
    this.suggestions.connect(tree ?? null);
    if (masters.institutions) this.add('institution', institutionSource(whole, lifetime, typingPause));
    if (masters.locations) this.add('location', locationSource(whole, this.words.district, typingPause));
  }

  private add(field: ChoiceField, source: PickerSource): void {
    const { entry, focusing, element } = this.host;
    const picked = (choice: Choice): void => {
      entry.choose(field, choice);
      focusing.after(CONTROL_NAMES[field]);
    };
    this.pickers.set(field, new Picker(source, () => element.requestUpdate(), picked));
  }

  private askFixedName(field: ChoiceField): void {
    const id = this.fixedId(field);
    const source = this.pickers.get(field)?.source;
    const key = `${field} ${id}`;
    if (!id || !source || this.fixedNames.has(key)) return;
    if (!this.host.rules().capabilities.features.has(FEATURES[field])) return;
    this.fixedNames.set(key, null);
    source.name(id).then(
      (name) => {
        this.fixedNames.set(key, name);
        this.host.element.requestUpdate();
      },
      // The report goes with the id all the same; only its name isn't shown.
      () => {},
    );
  }

  private stop(): void {
    this.lifetime.abort();
    this.lifetime = new AbortController();
    for (const picker of this.pickers.values()) picker.onClose();
  }
}

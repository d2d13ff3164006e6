import type { LitElement, ReactiveController } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { ChoiceViews } from '../views/form/model.js';
import type { EntryController } from './entry-controller.js';

/** What may be chosen in one form, and its clean sheet. */
export interface FormChoices extends ChoiceViews {
  reset: () => void;
}

/** True when the endpoint has anything to choose from. */
function hasChoices({ features, notify }: Capabilities): boolean {
  const isListed = (['categories', 'institutions', 'locations'] as const).some((name) => features.has(name));
  return isListed || notify.includes('email');
}

export interface OptionalPartsHost {
  element: LitElement;
  entry: EntryController;
  capabilities: () => Capabilities;
  loadChoices: () => Promise<FormChoices>;
  /** The help with writing. */
  loadGuide: () => Promise<() => unknown>;
}

/**
 * Fetches what may be chosen, once the endpoint offers something and the form is in sight, and the help with writing once
 * something is written: who only passes by pays for neither code nor lists, and who is without a network could not search them.
 * Without them the form is whole.
 */
export class OptionalParts implements ReactiveController {
  choices: FormChoices | null = null;
  private guide: (() => unknown) | null = null;
  private isGuideAsked = false;
  private watcher: IntersectionObserver | undefined;

  constructor(private readonly host: OptionalPartsHost) {
    host.element.addController(this);
  }

  get views(): ChoiceViews {
    const { choices, guide } = this;
    return {
      what: (model) => [guide?.(), choices?.what(model)],
      where: (model) => choices?.where(model),
      contact: (model) => choices?.contact(model),
    };
  }

  hostUpdated(): void {
    const { entry, element, capabilities, loadChoices, loadGuide } = this.host;
    const { title, content } = entry.values;
    if ((title || content) && !this.isGuideAsked) {
      this.isGuideAsked = true;
      loadGuide().then(
        (guide) => {
          this.guide = guide;
          element.requestUpdate();
        },
        () => {},
      );
    }
    if (this.choices || this.watcher || !hasChoices(capabilities())) return;
    this.watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.watcher?.disconnect();
      loadChoices().then(
        (choices) => {
          this.choices = choices;
          element.requestUpdate();
        },
        () => {},
      );
    });
    this.watcher.observe(element);
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
    this.watcher = undefined;
  }
}

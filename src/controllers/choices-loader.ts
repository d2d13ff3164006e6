import type { LitElement, ReactiveController } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { ChoiceViews } from '../views/form/model.js';

/** What may be chosen in one form, and its clean sheet. */
export interface FormChoices extends ChoiceViews {
  reset: () => void;
}

/** True when the endpoint has anything to choose from. */
function hasChoices({ features, notify }: Capabilities): boolean {
  const isListed = (['categories', 'institutions', 'locations'] as const).some((name) => features.has(name));
  return isListed || notify.includes('email');
}

/**
 * Fetches what may be chosen, once the endpoint offers something and the form is in sight: who only passes by pays for neither
 * code nor lists, and who is without a network could not search them. Without it the form is whole.
 */
export class ChoicesLoader implements ReactiveController {
  choices: FormChoices | null = null;
  private watcher: IntersectionObserver | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly capabilities: () => Capabilities,
    private readonly load: () => Promise<FormChoices>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.choices || this.watcher || !hasChoices(this.capabilities())) return;
    this.watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.watcher?.disconnect();
      this.load().then(
        (choices) => {
          this.choices = choices;
          this.host.requestUpdate();
        },
        () => {},
      );
    });
    this.watcher.observe(this.host);
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
    this.watcher = undefined;
  }
}

import type { ReactiveController } from 'lit';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import { goOnAt, typingPlace, type TypingPlace } from './typing-place.js';

const loadTakeOver = lazy(() => import('./take-over.js'));

/**
 * A small form in the tag, in which somebody may have begun before the script was here. Its text is what this form asks first, too, and goes on
 * here with the first drawing; all else of it is taken over a moment later. Whoever is in another of its fields stays there until then.
 */
export class SmallForm implements ReactiveController {
  private form: HTMLFormElement | null;
  /** Its text has gone on here; what is left of it waits, out of sight. */
  private isText = false;
  /** The rest could not be taken over: it stands again with all of it, and is not begun anew before that is tried once more. */
  private isGivenBack = false;
  /** Where somebody was typing in its text, until they are there in ours. */
  private place: TypingPlace | null = null;

  constructor(private readonly context: FormContext) {
    this.form = context.element.querySelector('form');
    context.element.addController(this);
  }

  /** It stands in the place of ours. */
  get isShown(): boolean {
    return this.form !== null && !this.isText;
  }

  hostUpdate(): void {
    const text = this.form?.elements.namedItem('content');
    // What the page itself wrote there is only proposed, as all else that it did.
    if (!isSecureContext || !this.isShown || this.isGivenBack) return;
    if (!(text instanceof HTMLTextAreaElement) || text.defaultValue) return;
    const place = typingPlace(this.form!);
    if (place && place.name !== text.name) return;
    this.isText = true;
    this.place = place;
    this.context.entry.take(text);
    text.value = '';
  }

  hostUpdated(): void {
    if (!this.isText || !this.form) return;
    // Before the other one goes: a keyboard without a field goes with it.
    if (this.place && goOnAt(this.context, this.place)) this.place = null;
    this.form.hidden = true;
  }

  /** What is left of it. Nothing where there is none. Where that can't be taken over it is given back: its button leads on without us. */
  async finish(): Promise<void> {
    const { form } = this;
    if (!form) return;
    try {
      await this.takeOver(form);
    } catch (error) {
      const text = form.elements.namedItem('content');
      if (this.isText && text instanceof HTMLTextAreaElement) text.value = this.context.entry.values.content;
      this.isText = form.hidden = false;
      this.isGivenBack = true;
      throw error;
    }
  }

  async takeOver(form: HTMLFormElement): Promise<void> {
    const { takeOver } = await loadTakeOver();
    this.form = null;
    takeOver(this.context, form);
  }
}

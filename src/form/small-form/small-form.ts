import type { ReactiveController } from 'lit';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import { fieldOfControl } from '../../form-logic/state.js';

const loadTakeOver = lazy(() => import('./take-over.js'));

/**
 * A small form inside the element, which somebody may have begun before the script was loaded. Its text is this form's
 * first question and is taken over at the first render, all else a moment later. A person in another of its fields
 * stays.
 */
export class SmallForm implements ReactiveController {
  private form: HTMLFormElement | null;
  /** True once the text is taken over; the small form's other fields wait, hidden. */
  private isText = false;
  /** Taking over the other fields failed: the small form is shown again, and waits for the next `finish`. */
  private isGivenBack = false;
  /** Position of the caret in the small form's text, until the caret is in this form's. */
  private place: TypingPlace | null = null;

  constructor(private readonly context: FormContext) {
    this.form = context.element.querySelector('form');
    context.element.addController(this);
  }

  /** True while the small form is shown in place of this one. */
  get isShown(): boolean {
    return this.form !== null && !this.isText;
  }

  hostUpdate(): void {
    const text = this.form?.elements.namedItem('content');
    // Text that the page itself wrote there is only proposed, by `takeOver`, as its other values are.
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
    // The focus moves first: an on-screen keyboard closes when its field is hidden.
    if (this.place && goOnAt(this.context, this.place)) this.place = null;
    this.form.hidden = true;
  }

  /** Takes over the small form's other fields. On failure it is given back: its button works without the script. */
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

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Control and caret where somebody is typing, in another form whose controls have the wire's names. */
export type TypingPlace = Pick<Control, 'name' | 'selectionStart' | 'selectionEnd'>;

/** @returns null when nobody is typing in that form */
export function typingPlace(form: HTMLFormElement): TypingPlace | null {
  const active = document.activeElement as Control | null;
  if (!active || !form.contains(active)) return null;
  const { name, selectionStart, selectionEnd } = active;
  return { name, selectionStart, selectionEnd };
}

/** Focuses the field of that name, with the caret at the same letter. @returns false until the field is drawn */
export function goOnAt(
  { element, focus }: FormContext,
  { name, selectionStart, selectionEnd }: TypingPlace,
): boolean {
  const target = element.renderRoot.querySelector<Control>(`[name="${CSS.escape(name)}"]`);
  const field = fieldOfControl(name);
  if (!target || !field) return false;
  focus.field(field);
  // Ticks, e-mail addresses and days have no caret position.
  if (typeof selectionStart === 'number' && target.selectionStart !== null)
    target.setSelectionRange(selectionStart, selectionEnd);
  return true;
}

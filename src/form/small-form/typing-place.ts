import { fieldOfControl } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

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

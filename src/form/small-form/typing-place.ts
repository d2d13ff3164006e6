import { fieldOfControl } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Where somebody is typing in another form whose controls have the wire's names. */
export type TypingPlace = Pick<Control, 'name' | 'selectionStart' | 'selectionEnd'>;

/** @returns null where nobody is in that form. */
export function typingPlace(form: HTMLFormElement): TypingPlace | null {
  const active = document.activeElement as Control | null;
  if (!active || !form.contains(active)) return null;
  const { name, selectionStart, selectionEnd } = active;
  return { name, selectionStart, selectionEnd };
}

/** At the same letter of the field of that name. @returns false as long as it isn't drawn. */
export function goOnAt(
  { element, focus }: FormContext,
  { name, selectionStart, selectionEnd }: TypingPlace,
): boolean {
  const target = element.renderRoot.querySelector<Control>(`[name="${CSS.escape(name)}"]`);
  const field = fieldOfControl(name);
  if (!target || !field) return false;
  focus.field(field);
  // Ticks, addresses and days have no place in them.
  if (typeof selectionStart === 'number' && target.selectionStart !== null)
    target.setSelectionRange(selectionStart, selectionEnd);
  return true;
}

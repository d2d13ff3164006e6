import {
  questionCode,
  fieldOfControl,
  type AnyField,
  type Choice,
  type ChoiceField,
} from '../../form-logic/state.js';
import { pointAt } from '../../form-logic/point.js';
import type { FormContext } from '../form-context.js';
import { propose } from '../prefill/prefill-watch.js';
import { goOnAt, typingPlace, type TypingPlace } from './small-form.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

const CHOICES: readonly string[] = ['category', 'institution', 'location'] satisfies ChoiceField[];
const PERSON: readonly string[] = ['name', 'phone', 'email', 'nik'] satisfies AnyField[];

/**
 * Takes over entries from another form: a small one inside the element, or the endpoint's page that needs no script.
 * Its controls have the wire's names. A person who is typing continues at the same letter. Values that the page wrote
 * there are only proposed here, and replace no entries.
 */
export function takeOver(context: FormContext, form: HTMLFormElement): void {
  const { entry, element } = context;
  const given = new FormData(form);
  const text = (name: string): string => given.get(name) as string;
  const place = typingPlace(form);
  if (place) goOn(context, form, place);
  if (text('latitude') && text('longitude')) {
    const [latitude, longitude] = [Number(text('latitude')), Number(text('longitude'))];
    propose(context, { point: pointAt({ latitude, longitude }, 'link') });
  }
  for (const control of form.elements as Iterable<Control | HTMLSelectElement>) {
    const field = fieldOfControl(control.name);
    // Empty controls and boxes that aren't ticked are skipped.
    if (!field || !text(control.name) || control.type === 'hidden') continue;
    if (control.type === 'radio' && !(control as HTMLInputElement).checked) continue;
    const choice = CHOICES.includes(field) ? chosenIn(control) : undefined;
    if (choice === null) continue;
    const isPerson = PERSON.includes(field);
    // Identity is never proposed, also if a server has filled it in again: it counts as typed, so that it is wiped.
    if (isPerson && isOfPage(control) && entry.changed.has(field)) continue;
    if (!isPerson && isOfPage(control))
      proposeField(context, field, choice ?? proposedBy(control as Control));
    else if (choice) entry.choose(field as ChoiceField, choice);
    else entry.take(control as Control);
  }
  context.attached.questions?.takeEntered(answersIn(given), text('category_id'));
  // The next person at the device must not find there what was wiped here; beside the fallback one form is enough.
  form.reset();
  form.hidden = true;
  element.requestUpdate();
}

/** Answers to the category's questions by code. Several ticks of one question have a number after their name. */
function answersIn(given: FormData): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const [name, value] of given) {
    const code = questionCode(name.replace(/\.\d+$/, ''));
    if (code && typeof value === 'string' && value) answers.set(code, [...(answers.get(code) ?? []), value]);
  }
  return answers;
}

/** A choice as shown there: an option with its group's label, a radio with its label. Without a label it is none. */
function chosenIn(control: Control | HTMLSelectElement): Choice | null {
  if (control instanceof HTMLSelectElement) {
    const option = control.selectedOptions[0]!;
    const group = option.closest('optgroup');
    return { id: option.value, name: option.text, detail: group?.label ?? '' };
  }
  const label = control.labels?.[0];
  const said = (selector: string): string => label?.querySelector(selector)?.textContent.trim() ?? '';
  const isChosen = label && (control as HTMLInputElement).checked && control.value !== '-';
  return isChosen ? { id: control.value, name: said('b'), detail: said('.hint') } : null;
}

/** True when nobody has changed the control. */
function isOfPage(control: Control | HTMLSelectElement): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]!.defaultSelected;
  const { type, checked, defaultChecked } = control as HTMLInputElement;
  return /checkbox|radio/.test(type) ? checked === defaultChecked : control.value === control.defaultValue;
}

const proposedBy = (control: Control): string | boolean =>
  control.type === 'checkbox' ? (control as HTMLInputElement).checked : control.value;

function proposeField(context: FormContext, field: AnyField, value: Choice | string | boolean): void {
  // Files of a form can't be taken over.
  if (field in context.entry.values) propose(context, { [field]: value });
}

/** Moves the caret to the field of the same name, once it is drawn. */
function goOn(context: FormContext, from: HTMLFormElement, place: TypingPlace): void {
  const { element, attached } = context;
  const controller = { hostUpdated };
  element.addController(controller);
  attached.drawAll?.();
  function hostUpdated(): void {
    const active = document.activeElement;
    const isHere = !active || active === document.body || element.contains(active) || from.contains(active);
    // A person who went on to another part of the page isn't called back.
    if (!isHere || goOnAt(context, place)) element.removeController(controller);
  }
}

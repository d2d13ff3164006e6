import { questionCode } from '../../form-logic/questions/question-field.js';
import { fieldOfControl, type AnyField } from '../../form-logic/state.js';
import type { EntryController } from '../entry-controller.js';

/** A server's sentences at their fields; `message` only where none of them can be placed or told. */
export function refuse(
  entry: EntryController,
  fields: Readonly<Record<string, readonly string[]>>,
  message: string | null,
): void {
  const others: string[] = [];
  for (const [name, sentences] of Object.entries(fields)) {
    const field = fieldOfControl(name);
    if (field && isHere(entry, field)) entry.refusals.set(field, sentences);
    else others.push(...sentences);
  }
  entry.refused(entry.refusals.size + others.length > 0 || !message ? others : [message]);
}

/** A question that nobody sees can't be gone to. */
function isHere({ questions }: EntryController, field: AnyField): boolean {
  const code = questionCode(field);
  return code === undefined || (questions?.isAsked(code) ?? false);
}

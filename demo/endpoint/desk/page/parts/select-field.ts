import { html, nothing, type TemplateResult } from 'lit';
import { control } from './control.js';
import { field, type Problems } from './field.js';

interface Entries {
  entries: readonly (readonly [value: string, words: string])[];
  chosen?: string | undefined;
  /** Words of the entry that chooses nothing. */
  empty?: string;
  hint?: string | null;
}

/** `selectField` is a field with one of several. */
export const selectField = (
  problems: Problems,
  name: string,
  label: string,
  { entries, chosen, empty, hint = null }: Entries,
): TemplateResult =>
  field(
    problems,
    name,
    label,
    (described) =>
      html`<select ${control(described)}>
        ${empty === undefined ? nothing : html`<option value="">${empty}</option>`}
        ${entries.map(
          ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select>`,
    { hint },
  );

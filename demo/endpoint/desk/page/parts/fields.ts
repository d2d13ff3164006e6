import { html, nothing, type TemplateResult } from 'lit';
import { field, type Problems } from './field.js';

/** `areaField` is a field of several lines. */
export const areaField = (
  problems: Problems,
  name: string,
  label: string,
  { hint = null, rows = 3 }: { hint?: string | null; rows?: number } = {},
): TemplateResult =>
  field(
    problems,
    name,
    label,
    ({ id, describedBy, invalid }) =>
      html`<textarea
        class="control"
        id=${id}
        name=${name}
        rows=${rows}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      ></textarea>`,
    { hint },
  );

interface Entries {
  entries: readonly (readonly [value: string, words: string])[];
  chosen?: string | undefined;
  /** Words of the entry that chooses nothing. */
  empty?: string;
  hint?: string | null;
}

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
    ({ id, describedBy, invalid }) =>
      html`<select
        class="control"
        id=${id}
        name=${name}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      >
        ${empty === undefined ? nothing : html`<option value="">${empty}</option>`}
        ${entries.map(
          ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
        )}
      </select>`,
    { hint },
  );

/** `dayField` takes a day between two, YYYY-MM-DD. */
export const dayField = (
  problems: Problems,
  name: string,
  label: string,
  { min, max, value = '', hint = null }: { min?: string; max?: string; value?: string; hint?: string | null },
): TemplateResult =>
  field(
    problems,
    name,
    label,
    ({ id, describedBy, invalid }) =>
      html`<input
        class="control"
        id=${id}
        name=${name}
        type="date"
        min=${min ?? nothing}
        max=${max ?? nothing}
        value=${value}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      />`,
    { hint },
  );

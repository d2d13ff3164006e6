import { html, type TemplateResult } from 'lit';
import { field, type Problems } from './field.js';

/** `areaField` is a field of several lines. */
export const areaField = (
  problems: Problems,
  name: string,
  label: string,
  { hint = null, rows = 3, value = '' }: { hint?: string | null; rows?: number; value?: string } = {},
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
        .defaultValue=${value}
      ></textarea>`,
    { hint },
  );

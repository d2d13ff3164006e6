import { html, type TemplateResult } from 'lit';
import { control } from './control.js';
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
    (described) => html`<textarea ${control(described)} rows=${rows} .defaultValue=${value}></textarea>`,
    { hint },
  );

import { html, nothing, type TemplateResult } from 'lit';
import type { TemplateList, TemplateWire } from '../../../wire.js';
import { call } from '../../api.js';
import { day } from '../../dates.js';
import { session } from '../../session.js';
import type { ReportWire } from '../report-wire.js';
import { filled, type Values } from './placeholders.js';
import { words } from './words.js';

export const NO_TEMPLATES: TemplateList = { data: [], may_make: [] };

let loaded: Promise<TemplateList> | null = null;

/** `templates` are asked for once a page, and anew after one changed; none where the server gives none. */
export function templates(): Promise<TemplateList> {
  loaded ??= call<TemplateList>('GET', 'templates').catch(() => {
    loaded = null;
    return NO_TEMPLATES;
  });
  return loaded;
}

export function forgetTemplates(): void {
  loaded = null;
}

/** `fitting` are templates of a deed for the report's topic; those with a key come first. */
export const fitting = (
  all: readonly TemplateWire[],
  act: TemplateWire['act'],
  { category_id }: ReportWire,
): TemplateWire[] =>
  all
    .filter(
      (one) =>
        one.act === act &&
        (one.category_id === null || category_id === undefined || one.category_id === category_id),
    )
    .sort((one, other) => (one.key ?? '~').localeCompare(other.key ?? '~'));

/** @param promisedAt the day that the answer promises, YYYY-MM-DD; empty for none */
export const valuesOf = (report: ReportWire, promisedAt = ''): Values => {
  const due = promisedAt || report.promised_at || report.deadline_at;
  return {
    nomor: report.tracking_id,
    instansi: report.disposition_name ?? session()?.agency ?? null,
    tenggat: due ? day(due) : null,
    desa: report.location_name,
  };
};

/** `insertTemplate` puts a template at the cursor; what is typed stays. */
export function insertTemplate(area: HTMLTextAreaElement, template: TemplateWire, values: Values): void {
  area.focus();
  area.setRangeText(filled(template.text, values), area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** `renderTemplates` are buttons that insert; `1` to `9` press them. */
export const renderTemplates = (
  fit: readonly TemplateWire[],
  insert: (template: TemplateWire) => void,
): TemplateResult | typeof nothing =>
  fit.length === 0
    ? nothing
    : html`<div class="templates" role="group" aria-label=${words.templates}>
        ${fit.map(
          (template) =>
            html`<button
              type="button"
              class="template"
              data-key=${template.key ?? nothing}
              aria-keyshortcuts=${template.key ?? nothing}
              title=${template.text}
              @click=${() => insert(template)}
            >
              ${template.key === null ? nothing : html`<kbd>${template.key}</kbd>`} ${template.name}
            </button>`,
        )}
      </div>`;

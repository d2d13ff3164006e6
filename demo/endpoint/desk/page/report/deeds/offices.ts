import { html, nothing, type TemplateResult } from 'lit';
import type { Named } from '../../../wire.js';
import { textField, type Problems } from '../../parts/field.js';
import { selectField } from '../../parts/select-field.js';
import { session } from '../../session.js';
import type { ReportContext } from '../report-part.js';
import { words } from './words.js';

/** So many are offered by a press of their own. */
const OFFERED_MAX = 4;

/** Ids of offices that this page forwarded to, the last at the front: a queue goes to few of them. */
let used: readonly string[] = [];

export function rememberOffice(id: string): void {
  used = [id, ...used.filter((one) => one !== id)];
}

/** `offeredOffices` are the likely ones: by the proposal, the reporter's wish and the topic, else those used last. */
export function offeredOffices({ whole: { report, work } }: ReportContext): Named[] {
  const all = session()?.institutions ?? [];
  const wished = all.find(({ name }) => name === report.suggestion_name);
  const likely = [work.proposed_office, ...work.possible_offices, wished];
  const offered = likely
    .filter((office) => office != null)
    .filter(
      ({ id }, at, offices) =>
        id !== report.disposition_id && offices.findIndex((one) => one.id === id) === at,
    );
  if (offered.length > 0) return offered.slice(0, OFFERED_MAX);
  return used.flatMap((id) => all.filter((office) => office.id === id)).slice(0, OFFERED_MAX);
}

/**
 * `renderOffices` asks which office gets the report. Each likely one has a button, which sends the form; any other is
 * chosen from the list. @param button words of the one that sends what was chosen
 */
export function renderOffices(context: ReportContext, problems: Problems, button: string): TemplateResult {
  const { report } = context.whole;
  const hint = report.suggestion_name ? words.wish(report.suggestion_name) : null;
  const all = session()?.institutions ?? [];
  const offered = offeredOffices(context);
  const send = html`<button class=${offered.length === 0 ? 'primary' : nothing}>${button}</button>`;
  if (all.length === 0) return html`${textField(problems, 'institution_id', words.office, { hint })} ${send}`;
  return html`${
    offered.length === 0
      ? nothing
      : html`<div class="offices" role="group" aria-label=${words.office}>
          ${offered.map(
            ({ id, name }) =>
              html`<button class="primary" name="institution_id" value=${id}>${words.to(name)}</button>`,
          )}
        </div>`
  }
  ${selectField(problems, 'institution_id', offered.length === 0 ? words.office : words.otherOffice, {
    entries: all.map(({ id, name }) => [id, name]),
    chosen: report.disposition_id ?? undefined,
    empty: words.chooseOffice,
    hint,
  })}
  ${send}`;
}

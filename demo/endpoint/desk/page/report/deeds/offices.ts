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

/** The likely ones: by the proposal, the topic and the reporter's wish. */
function likelyOffices({ whole: { report, work } }: ReportContext, all: readonly Named[]): Named[] {
  const wished = all.find(({ name }) => name === report.suggestion_name);
  const likely = [work.proposed_office, ...work.possible_offices, wished];
  return likely
    .filter((office) => office != null)
    .filter(
      ({ id }, at, found) => id !== report.disposition_id && found.findIndex((one) => one.id === id) === at,
    )
    .slice(0, OFFERED_MAX);
}

/**
 * `renderOffices` asks which office gets the report. Each likely one has a button, which sends the form; any other is
 * chosen from the list. Where nothing makes one likely, those used last are a press away, behind the list: that they
 * were right for another report says little.
 *
 * @param send words of the button that sends what was chosen
 */
export function renderOffices(context: ReportContext, problems: Problems, send: string): TemplateResult {
  const { report } = context.whole;
  const hint = report.suggestion_name ? words.wish(report.suggestion_name) : null;
  const all = session()?.institutions ?? [];
  if (all.length === 0)
    return html`${textField(problems, 'institution_id', words.office, { hint })}<button class="primary">
        ${send}
      </button>`;
  const likely = likelyOffices(context, all);
  const last = used.flatMap((id) => all.filter((office) => office.id === id)).slice(0, OFFERED_MAX);
  const isLikely = likely.length > 0;
  return html`${isLikely ? renderEach(words.office, likely, 'primary') : nothing}
    ${selectField(problems, 'institution_id', isLikely ? words.otherOffice : words.office, {
      entries: all.map(({ id, name }) => [id, name]),
      chosen: report.disposition_id ?? undefined,
      empty: words.chooseOffice,
      hint,
    })}
    <button class=${isLikely ? nothing : 'primary'}>${isLikely ? words.toChosen : send}</button>
    ${isLikely || last.length === 0 ? nothing : renderEach(words.usedLast, last, '')}`;
}

const renderEach = (label: string, offices: readonly Named[], look: string): TemplateResult =>
  html`<fieldset class="offices">
    <legend>${label}</legend>
    ${offices.map(
      ({ id, name }) =>
        html`<button class=${look || nothing} name="institution_id" value=${id}>${words.to(name)}</button>`,
    )}
  </fieldset>`;

import { html, type TemplateResult } from 'lit';
import type { EvidenceRowWire } from '../../evidence/wire.js';
import { locale } from '../language.js';
import { evidenceWords as words } from './evidence-words.js';

const number = (value: number, places = 0): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: places }).format(value);
const share = (value: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);

/** The month in words; a day in its middle is in that month in every zone. */
const monthName = (month: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );

interface Column {
  label: string;
  cell: (row: EvidenceRowWire) => string;
}

const COLUMNS: readonly Column[] = [
  { label: words.total, cell: ({ total }) => number(total) },
  {
    label: words.inTime,
    cell: ({ answered_in_time, due, on_time_rate }) =>
      on_time_rate === null ? words.none : words.inTimeOf(answered_in_time, due, share(on_time_rate)),
  },
  {
    label: words.median,
    cell: ({ median_working_hours: hours }) => (hours === null ? words.none : number(hours, 1)),
  },
  { label: words.done, cell: ({ done }) => number(done) },
  { label: words.reopened, cell: ({ reopened }) => number(reopened) },
  {
    label: words.ratings,
    cell: ({ ratings: { count, mean } }) =>
      mean === null ? words.none : words.ratingsOf(number(mean, 1), count),
  },
];

/** `numbersTable` shows lines of the evidence; the last one, over all, is set apart. */
export function numbersTable(
  caption: string,
  rows: readonly EvidenceRowWire[],
  all: EvidenceRowWire | null = null,
): TemplateResult {
  const hasMonths = rows.some(({ month }) => month !== null);
  const line = (row: EvidenceRowWire): TemplateResult =>
    html`<tr>
      ${
        hasMonths
          ? html`<th scope="row" class="month">
                ${row.month === null ? words.allMonths : monthName(row.month)}
              </th>
              <td data-label=${words.office}>${officeName(row, all)}</td>`
          : html`<th scope="row">${officeName(row, all)}</th>`
      }
      ${COLUMNS.map(({ label, cell }) => html`<td data-label=${label} class="count">${cell(row)}</td>`)}
    </tr>`;
  return html`<table class="evidence">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${hasMonths ? html`<th scope="col">${words.month}</th>` : ''}
        <th scope="col">${words.office}</th>
        ${COLUMNS.map(({ label }) => html`<th scope="col" class="count">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)}
    </tbody>
    ${
      all === null
        ? ''
        : html`<tfoot>
            ${line(all)}
          </tfoot>`
    }
  </table>`;
}

const officeName = (row: EvidenceRowWire, all: EvidenceRowWire | null): string =>
  row === all ? words.allOffices : (row.office?.name ?? words.noOffice);

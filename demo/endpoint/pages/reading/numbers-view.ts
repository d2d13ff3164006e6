import { html } from 'hono/html';
import type { Statistics } from '../../../../src/contract/public/statistics.js';
import { everyMonth, PERIODS, type Period } from '../../../../src/feed/numbers/numbers-state.js';
import type { Language } from '../../words/messages.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf } from '../words/words.js';
import { renderViews } from './list-view.js';

/** Rows of a table; rarer entries are in the open data. */
const ROWS_MAX = 40;

type Row = readonly [head: string, ...cells: string[]];

/** `renderNumbers` shows the numbers as tables, which text browsers read too. */
export function renderNumbers(statistics: Statistics, period: Period, language: Language): Markup {
  const { figures, feed } = wordsOf(language);
  const { byMonth, byStatus, byCategory, byInstitution, late, total, isAbout } = statistics;
  const count = (number: number): string => figures.number(number);
  return html`<p>${feed.lead}</p>
    ${renderViews(language, 'numbers')}
    <p class="row">
      ${PERIODS.map((one) =>
        one === period
          ? html`<b>${figures.periods[one]}</b> `
          : html`<a href="laporan?tampilan=angka&amp;masa=${one}&amp;lang=${language}"
              >${figures.periods[one]}</a
            > `,
      )}
    </p>
    <p role="status">
      ${total === 0 ? figures.none : figures.shown(total)}${isAbout ? ` ${figures.about}` : ''}
    </p>
    ${table(
      figures.byMonth,
      [figures.month, figures.reports],
      everyMonth(byMonth)
        .reverse()
        .map((one) => [figures.monthName(one.month), count(one.total)]),
    )}
    ${table(
      figures.byStatus,
      [figures.status, figures.reports],
      byStatus.map((one) => [feed.statuses[one.statusCode] ?? one.statusName, count(one.total)]),
    )}
    ${table(
      figures.byCategory,
      [figures.category, figures.reports],
      byCategory.map((one) => [one.name, count(one.total)]),
    )}
    ${table(
      figures.byOffice,
      [figures.office, figures.reports, figures.done, figures.firstAnswer, figures.onTime],
      byInstitution.map((one) => [
        one.name,
        count(one.total),
        count(one.done),
        figures.hours(one.medianFirstResponseWorkingHours),
        figures.share(one.onTimeRate),
      ]),
    )}
    ${byInstitution.length === 0 ? '' : html`<p class="hint">${figures.officeLead}</p>`}
    ${
      late === undefined
        ? ''
        : html`${table(
              figures.late,
              [figures.office, figures.reports],
              late.byInstitution.map((one) => [one.name, count(one.total)]),
            )}
            <p>${figures.lateTotal(late.total)}</p>`
    }`;
}

function table(caption: string, heads: readonly string[], rows: readonly Row[]): Markup | '' {
  if (rows.length === 0) return '';
  return html`<h2>${caption}</h2>
    <div class="table" role="region" aria-label="${caption}" tabindex="0">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, ROWS_MAX).map(
            ([head, ...cells]) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

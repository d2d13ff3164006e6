import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LateNumbers } from '../../contract/public/lateness.js';
import type { InstitutionNumbers, Statistics } from '../../contract/public/statistics.js';
import type { Period } from './numbers-state.js';
import type { FiguresMessages } from './figures-words.js';

export interface NumbersView {
  messages: FiguresMessages;
  /** Null while loading. */
  statistics: Statistics | null;
  period: Period;
  periods: readonly Period[];
  statusName: (item: Statistics['byStatus'][number]) => string;
  /** All months, also those without a report. */
  months: Statistics['byMonth'];
}

export interface NumbersHandlers {
  onPeriod: (event: Event) => void;
  onCsv: () => void;
}

/** Bars drawn at most; the table has all rows. */
const MOST_BARS = 10;

/** Charts of the reports. Each says in words what it shows, and has a table with the same numbers. */
export function renderNumbers(view: NumbersView, { onPeriod, onCsv }: NumbersHandlers): TemplateResult {
  const { messages: m, statistics, period } = view;
  return html`<section class="figures stack">
    <div class="figures-head">
      <div class="field">
        <label class="label" part="label" for="period">${m.period}</label>
        <select class="control" part="control" id="period" name="period" @change=${onPeriod}>
          ${view.periods.map((one) => html`<option value=${one} .selected=${one === period}>${m.periods[one]}</option>`)}
        </select>
      </div>
      ${
        statistics
          ? html`<p class="total">${m.total(statistics.total)}</p>
              <button class="button secondary" part="secondary-button" id="csv" type="button" @click=${onCsv}>
                ${m.csv}
              </button>`
          : nothing
      }
    </div>
    ${statistics?.isAbout ? html`<p class="hint">${m.about}</p>` : nothing}
    ${!statistics ? html`<p class="hint" aria-busy="true">${m.loading}</p>` : statistics.total ? renderAll(statistics, view) : html`<p>${m.none}</p>`}
  </section>`;
}

function renderAll(statistics: Statistics, view: NumbersView): TemplateResult {
  const { messages: m, statusName } = view;
  const { byStatus, byCategory, byInstitution, late } = statistics;
  const statuses = byStatus.map((item) => ({ name: statusName(item), total: item.total }));
  return html`<div class="figure-grid">
    ${renderMonths(view)} ${renderBars(m.byStatus, m.status, statuses, m)}
    ${renderBars(m.byCategory, m.category, byCategory, m)}
    ${byInstitution.length ? renderOffices(byInstitution, m) : nothing}
    ${late ? renderLate(late, m) : nothing}
  </div>`;
}

/** `renderMonths` draws a column a month, without gaps. */
function renderMonths({ months, messages: m }: NumbersView): TemplateResult {
  const most = Math.max(1, ...months.map(({ total }) => total));
  const peak = months.find(({ total }) => total === most) ?? months[0]!;
  const width = months.length * 10;
  const words = m.peak(peak.month, peak.total);
  return html`<figure class="figure wide">
    <figcaption><h3>${m.byMonth}</h3></figcaption>
    <svg class="columns" role="img" aria-label=${words} viewBox="0 0 ${width} 100" preserveAspectRatio="none">
      ${months.map(({ total }, index) => {
        const height = (total / most) * 100;
        return svg`<rect class=${total === most ? 'peak' : 'rest'} x=${index * 10 + 1} y=${100 - height} width="8" height=${height}></rect>`;
      })}
    </svg>
    <p class="axis" aria-hidden="true">
      <span>${m.monthShort(months[0]!.month)}</span><span>${m.monthShort(months.at(-1)!.month)}</span>
    </p>
    <p class="hint">${words}</p>
    ${renderTable(
      m,
      [m.month, m.reports],
      months.map(({ month, total }) => [m.monthName(month), m.number(total)]),
    )}
  </figure>`;
}

function renderBars(
  heading: string,
  column: string,
  items: readonly { name: string; total: number }[],
  m: FiguresMessages,
  lead?: string,
): TemplateResult {
  const most = Math.max(1, ...items.map(({ total }) => total));
  return html`<figure class="figure">
    <figcaption>
      <h3>${heading}</h3>
      ${lead ? html`<p class="hint">${lead}</p>` : nothing}
    </figcaption>
    <ul class="bars" role="list">
      ${items
        .slice(0, MOST_BARS)
        .map(
          ({ name, total }) =>
            html`<li><span>${name}</span> <b>${m.number(total)}</b> ${renderBar(total / most)}</li>`,
        )}
    </ul>
    ${renderRest(items.length, m)}
    ${renderTable(
      m,
      [column, m.reports],
      items.map(({ name, total }) => [name, m.number(total)]),
    )}
  </figure>`;
}

/** How fast each office answers. The dark part of a bar is what is done. */
function renderOffices(offices: readonly InstitutionNumbers[], m: FiguresMessages): TemplateResult {
  const most = Math.max(1, ...offices.map(({ total }) => total));
  return html`<figure class="figure wide">
    <figcaption>
      <h3>${m.byOffice}</h3>
      <p class="hint">${m.officeLead}</p>
    </figcaption>
    <ul class="bars" role="list">
      ${offices.slice(0, MOST_BARS).map(
        ({ name, total, done, medianFirstResponseWorkingHours, onTimeRate }) =>
          html`<li>
            <span>${name}</span> <b>${m.doneOf(done, total)}</b> ${renderBar(total / most, done / most)}
            <span class="hint">${m.answer(medianFirstResponseWorkingHours)}</span>
            <span class="hint">${m.inTime(onTimeRate)}</span>
          </li>`,
      )}
    </ul>
    ${renderRest(offices.length, m)}
    ${renderTable(
      m,
      [m.office, m.reports, m.done, m.firstAnswer, m.onTime],
      offices.map((office) => [
        office.name,
        m.number(office.total),
        m.number(office.done),
        m.hours(office.medianFirstResponseWorkingHours),
        m.share(office.onTimeRate),
      ]),
    )}
  </figure>`;
}

/** Late reports by office: those with fewer than three aren't told. */
function renderLate({ total, byInstitution }: LateNumbers, m: FiguresMessages): TemplateResult {
  const lead = m.lateTotal(total);
  if (!byInstitution.length)
    return html`<figure class="figure">
      <figcaption><h3>${m.late}</h3></figcaption>
      <p>${lead}</p>
    </figure>`;
  return renderBars(m.late, m.office, byInstitution, m, lead);
}

/** A bar, hidden from screen readers: the number is beside it. */
function renderBar(share: number, dark = share): TemplateResult {
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
    <rect class="light" width=${share * 100} height="1"></rect>
    <rect class="dark" width=${dark * 100} height="1"></rect>
  </svg>`;
}

function renderRest(count: number, m: FiguresMessages): TemplateResult | typeof nothing {
  return count > MOST_BARS ? html`<p class="hint">${m.rest(count - MOST_BARS)}</p>` : nothing;
}

function renderTable(m: FiguresMessages, head: readonly string[], rows: readonly string[][]): TemplateResult {
  return html`<details class="fold">
    <summary>${m.table}</summary>
    <div class="scroll" role="group" tabindex="0" aria-label=${head.join(', ')}>
      <table>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((value) => html`<td>${value}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

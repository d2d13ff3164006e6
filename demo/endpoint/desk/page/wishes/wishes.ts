import { html, nothing, type TemplateResult } from 'lit';
import { WISH_STATES, type WishState } from '../../../../../src/contract/reporting/wish.js';
import type { WishesReportWire } from '../../wishes/wire.js';
import { announce } from '../announce.js';
import { call, Refusal } from '../api.js';
import { DeskElement } from '../element.js';
import { control } from '../parts/control.js';
import { field, textField, type Problems } from '../parts/field.js';
import { form, textOf } from '../parts/form.js';
import { faultsTable } from './faults-table.js';
import { wishWords as words } from './wish-words.js';

/** `NEEDS` are what states need beside them. */
const NEEDS: Partial<Record<WishState, string>> = {
  planned: words.needsDocument,
  built: words.needsDocument,
  declined: words.needsReason,
};

/** `Checked` is a table whose preview the officer sees: taken, it is sent again as it was. */
interface Checked {
  table: Blob;
  planYear: string;
  report: WishesReportWire;
}

/** `DeskWishes` carries citizens' aspirations to those who plan, and brings back what became of them. */
export class DeskWishes extends DeskElement {
  static override properties = { year: { state: true }, checked: { state: true } };

  private year = String(new Date().getFullYear());
  private checked: Checked | null = null;

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p class="hint">${words.about}</p>
      <section class="card narrow">
        <h2>${words.out}</h2>
        ${form(
          (values) => (this.year = textOf(values, 'year').trim()),
          (problems) =>
            html`<div @input=${this.onYear}>
                ${yearField(problems, 'year', words.filedIn, { value: this.year })}
              </div>
              <p>
                <a
                  class="button"
                  href="api/wishes.csv?${new URLSearchParams({ year: this.year }).toString()}"
                  download
                  >${words.download}</a
                >
              </p>`,
        )}
        <p><a href="../sp4n/usulan">${words.page}</a></p>
      </section>
      <section class="card narrow">
        <h2>${words.fill}</h2>
        <p>${words.fillHow}</p>
        <ul class="bullets">
          ${WISH_STATES.map(
            (state) =>
              html`<li>
                <b>${state}</b> (${words[state]})${NEEDS[state] === undefined ? nothing : `: ${NEEDS[state]}`}
              </li>`,
          )}
        </ul>
      </section>
      <section class="card narrow">
        <h2>${words.back}</h2>
        ${form(this.check, (problems) => this.uploadFields(problems))}
      </section>
      ${this.checked === null ? nothing : this.result(this.checked)}`;
  }

  private uploadFields(problems: Problems): TemplateResult {
    return html`<div class="fields" @input=${this.onTableChange}>
        ${yearField(problems, 'plan_year', words.planYear, {
          value: String(Number(this.year) + 1),
          hint: words.planYearHint,
        })}
        ${field(
          problems,
          'file',
          words.file,
          (described) =>
            html`<input ${control(described)} type="file" accept=".csv,.tsv,.txt,text/csv" required />`,
        )}
      </div>
      <p class="row">
        <button class=${this.canTake ? nothing : 'primary'}>${words.check}</button>
      </p>`;
  }

  /** A single button leads on: once the table is good, that which takes it. */
  private get canTake(): boolean {
    return this.checked !== null && this.checked.report.faults_total === 0 && sumOf(this.checked.report) > 0;
  }

  private readonly onYear = ({ target }: Event): void => {
    this.year = (target as HTMLInputElement).value.trim();
  };

  /** Another table, or another year, has to be checked anew. */
  private readonly onTableChange = (): void => void (this.checked = null);

  private readonly check = async (values: FormData): Promise<void> => {
    const file = values.get('file');
    if (!(file instanceof File) || file.size === 0)
      throw new Refusal(422, { message: words.noFile, errors: { file: [words.noFile] } });
    // A copy: a file that is changed meanwhile can't be read again. Windows calls its type a spreadsheet's.
    const table = new Blob([await file.arrayBuffer()], { type: 'text/csv' });
    const planYear = textOf(values, 'plan_year').trim();
    const report = await send(table, { year: planYear, preview: '1' });
    this.checked = { table, planYear, report };
    await this.updateComplete;
    this.querySelector<HTMLElement>('#hasil')?.focus();
  };

  private readonly take = async (): Promise<void> => {
    const { table, planYear, report } = this.checked!;
    const taken = await send(table, { year: planYear, version: report.version });
    this.checked = null;
    announce(words.taken(sumOf(taken)));
  };

  private result({ report }: Checked): TemplateResult {
    const { faults, faults_total: faultsTotal, lines, same, notes } = report;
    const isGood = faultsTotal === 0;
    return html`<section class="card">
      <h2 id="hasil" tabindex="-1">${words.result}</h2>
      <p>${words.lines(lines)} ${same === 0 ? nothing : words.same(same)}</p>
      ${notes.map((note) => html`<p class="notice warning">${note}</p>`)} ${changesList(report)}
      ${
        isGood
          ? sumOf(report) === 0
            ? html`<p>${words.nothing}</p>`
            : form(this.take, () => html`<button class="primary">${words.take}</button>`)
          : html`<p class="notice danger" role="alert">${words.faults(faultsTotal)}</p>
              ${faultsTable(faults)}
              ${faultsTotal > faults.length ? html`<p>${words.more(faultsTotal - faults.length)}</p>` : nothing}`
      }
    </section>`;
  }
}

const yearField = (
  problems: Problems,
  name: string,
  label: string,
  attributes: { value: string; hint?: string },
): TemplateResult => textField(problems, name, label, { ...attributes, inputmode: 'numeric', maxlength: 4 });

const sumOf = ({ changed }: WishesReportWire): number =>
  Object.values(changed).reduce((sum, count) => sum + count, 0);

const changesList = ({ changed }: WishesReportWire): TemplateResult =>
  html`<ul class="bullets">
    ${WISH_STATES.flatMap((state) => {
      const count = changed[state];
      return count === undefined ? [] : [html`<li>${words.becomes(count, words[state])}</li>`];
    })}
  </ul>`;

/** A refused year stands beside its field here, by the field's own name. */
async function send(table: Blob, query: Record<string, string>): Promise<WishesReportWire> {
  try {
    return await call<WishesReportWire>('POST', `wishes.csv?${new URLSearchParams(query).toString()}`, {
      body: table,
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.fields['year'] === undefined) throw error;
    const errors = { plan_year: [...error.fields['year']] };
    throw new Refusal(error.status, { ...error.body, errors }, { cause: error });
  }
}

customElements.define('desk-wishes', DeskWishes);

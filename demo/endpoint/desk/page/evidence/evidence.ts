import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceWire } from '../../evidence/wire.js';
import { goTo, here } from '../address.js';
import { call } from '../api.js';
import { day } from '../dates.js';
import { DeskElement } from '../element.js';
import { locale } from '../language.js';
import { has } from '../session.js';
import { dayField } from '../parts/field.js';
import { form, textOf } from '../parts/form.js';
import { evidenceWords as words } from './evidence-words.js';
import { numbersTable } from './numbers-table.js';

/** A time of day as it is written on an office's door: `08.00`, `08:00`. */
const hour = (hours: number): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
    hours * 3_600_000,
  );

/** `DeskEvidence` shows what offices did, by month; the period stands in the page's address. */
export class DeskEvidence extends DeskElement {
  static override properties = { evidence: { state: true }, failure: { state: true } };

  private evidence: EvidenceWire | null = null;
  private failure = '';

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.follow);
  }

  private get period(): string {
    const { from = '', to = '' } = here().query;
    return new URLSearchParams({ from, to }).toString();
  }

  private readonly follow = (): void => {
    if (here().view === 'bukti') void this.load();
  };

  private async load(): Promise<void> {
    const { period } = this;
    try {
      const evidence = await call<EvidenceWire>('GET', `evidence?${period}`);
      if (period !== this.period) return;
      this.evidence = evidence;
      this.failure = '';
    } catch (error) {
      if (period === this.period) this.failure = (error as Error).message;
    }
  }

  /** The server judges the days before the address names them: a refusal stands beside its field. */
  private readonly show = async (values: FormData): Promise<void> => {
    const query = { from: textOf(values, 'from'), to: textOf(values, 'to') };
    this.evidence = await call<EvidenceWire>('GET', `evidence?${new URLSearchParams(query).toString()}`);
    this.failure = '';
    goTo({ view: 'bukti', query });
  };

  protected override render(): TemplateResult {
    const { evidence } = this;
    return html`<h1 tabindex="-1">${words.title}</h1>
      ${
        this.failure === ''
          ? nothing
          : html`<p class="notice danger" role="alert">${this.failure}</p>
              <button type="button" @click=${this.follow}>${words.tryAgain}</button>`
      }
      ${evidence === null ? nothing : this.drawn(evidence)}`;
  }

  private drawn(evidence: EvidenceWire): TemplateResult {
    const { from, to, as_of, data, by_office, all } = evidence;
    const range = new URLSearchParams({ from, to }).toString();
    return html`<div class="unprinted">
        ${form(
          this.show,
          (problems) =>
            html`${dayField(problems, 'from', words.from, { value: from })}
              ${dayField(problems, 'to', words.to, { value: to })}
              <p class="row"><button class="primary">${words.show}</button></p>`,
          'card narrow',
        )}
      </div>
      <p>
        <strong>${words.whole(day(`${from}T12:00:00Z`), day(`${to}T12:00:00Z`))}.</strong>
        ${words.counted(day(`${as_of}T12:00:00Z`))} ${words.onlyPublic}
      </p>
      ${
        all.total === 0
          ? html`<p class="empty">${words.empty}</p>`
          : html`<p class="row unprinted">
                <a href="api/evidence.csv?${range}" download>${words.csv}</a>
                <button type="button" @click=${() => print()}>${words.print}</button>
              </p>
              ${numbersTable(words.byOffice, by_office, all)} ${numbersTable(words.byMonth, data)}`
      }
      ${this.recompute(evidence)} ${has('verifier', 'protection') ? this.registers(to.slice(0, 4)) : nothing}`;
  }

  /** Registers of requests for information, with names: of a year, to be printed or as a table. */
  private registers(year: string): TemplateResult {
    const line = (name: string, title: string): TemplateResult =>
      html`<li>
        <a href="api/registers/${name}?year=${year}" target="_blank" rel="noopener">${title}</a>,
        <a href="api/registers/${name}.csv?year=${year}" download>${words.csv}</a>
      </li>`;
    return html`<section class="card unprinted">
      <h2>${words.registers(year)}</h2>
      <ul class="bullets">
        ${line('requests', words.requests)} ${line('objections', words.objections)}
      </ul>
    </section>`;
  }

  private recompute({ recompute: { url, office_hours } }: EvidenceWire): TemplateResult {
    const { href } = new URL(url, location.href);
    return html`<section class="card">
      <h2>${words.recompute}</h2>
      <p>
        ${words.recomputeFrom} <a href=${href}>${words.recomputeFile}</a>:
        <span class="printed">${href}</span>
      </p>
      <p class="hint">${words.recomputeHow(hour(office_hours.opens), hour(office_hours.closes))}</p>
    </section>`;
  }
}

customElements.define('desk-evidence', DeskEvidence);

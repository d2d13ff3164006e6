import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { call, reportPath } from '../../api.js';
import { day } from '../../dates.js';
import { sendDeed } from '../../deeds/send-deed.js';
import { form } from '../../parts/form.js';
import { leaveOut, reportLink } from '../../queue/around.js';
import { has } from '../../session.js';
import type { NearWire } from '../../../wire.js';
import { ReportPart } from '../report-part.js';
import type { ReportView } from '../report-wire.js';
import { words } from './words.js';

const WHYS: Readonly<Record<NearWire['why'], string>> = {
  'same-place': words.samePlace,
  'same-words': words.sameWords,
  'same-asset': words.sameAsset,
  'same-reporter': words.sameReporter,
  merged: words.merged,
};

/** From which statuses a report can go into another, and into which none can, as `hands/merge.ts` has it. */
const OPEN: readonly string[] = ['unverified', 'verified', 'in_progress', 'reopened', 'held'];
const THROWN_AWAY: readonly string[] = ['archived', 'rejected'];

/** `ReportNear` has earlier and similar reports beside the one that is read, and merges two of them. */
class ReportNear extends ReportPart {
  static override properties = {
    ...ReportPart.properties,
    asked: { state: true },
    other: { state: true },
  };
  /** The report to merge with; null for none. */
  declare asked: NearWire | null;
  /** `other` is the report of `asked` as a whole, once it is read. */
  declare other: ReportView | null;

  constructor() {
    super();
    this.asked = null;
    this.other = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('asked')) void this.showDialog();
  }

  protected override render(): TemplateResult {
    const { work } = this.whole;
    return html`<section class="card near">
      <h2>${words.near}</h2>
      ${
        work.near.length === 0
          ? html`<p class="hint">${words.noNear}</p>`
          : html`<ul class="plain">
              ${work.near.map((one) => this.#renderOne(one, true))}
            </ul>`
      }
      ${
        work.merged.length === 0
          ? nothing
          : html`<h3>${words.mergedHere}</h3>
              <ul class="plain">
                ${work.merged.map((one) => this.#renderOne(one, false))}
              </ul>`
      }
      ${this.asked === null ? nothing : this.#renderDialog(this.asked)}
    </section>`;
  }

  #renderOne(one: NearWire, isOffered: boolean): TemplateResult {
    const { report, work } = this.whole;
    const mayMerge =
      isOffered &&
      has('verifier') &&
      work.merged_into === null &&
      report.withdrawn_at === null &&
      !report.is_secret &&
      this.#mayEnd(one);
    return html`<li class="near-one">
      <a href=${reportLink(one.tracking_id)}>${one.title}</a>
      <small>#${one.tracking_id} · ${one.status_name} · ${day(one.created_at)} · ${WHYS[one.why]}</small>
      ${
        mayMerge
          ? html`<button
              type="button"
              class="quiet"
              aria-label=${words.mergeWith(one.tracking_id)}
              @click=${() => void this.#ask(one)}
            >
              ${words.merge}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** The report that goes into the other is open still; the other one is not thrown away. */
  #mayEnd(one: NearWire): boolean {
    const { report } = this.whole;
    const { from } = this.#direction(one);
    const [ends, goesOn] =
      from === one.tracking_id
        ? [one.status_code, report.status_code]
        : [report.status_code, one.status_code];
    return OPEN.includes(ends) && !THROWN_AWAY.includes(goesOn);
  }

  async #ask(one: NearWire): Promise<void> {
    this.asked = one;
    this.other = null;
    await this.told('', async () => {
      this.other = await call<ReportView>('GET', reportPath(one.tracking_id));
    });
    if (this.other === null) this.#close();
  }

  /** The younger goes into the older: its number has been out for longer. */
  #direction(one: NearWire): { from: string; into: string } {
    const { tracking_id, created_at } = this.whole.report;
    const isOlder = Date.parse(one.created_at) <= Date.parse(created_at);
    return isOlder
      ? { from: tracking_id, into: one.tracking_id }
      : { from: one.tracking_id, into: tracking_id };
  }

  #renderDialog(one: NearWire): TemplateResult {
    const { from, into } = this.#direction(one);
    const { other } = this;
    return html`<dialog class="ask" aria-labelledby="merge-heading" @close=${this.#close}>
      <h2 id="merge-heading">${words.mergeWith(one.tracking_id)}</h2>
      ${
        other === null
          ? html`<p role="status">${words.loading}</p>`
          : html`<div class="sunken stack">
              <p><b>${other.report.title}</b></p>
              <p class="text">${other.report.content}</p>
            </div>`
      }
      <p>${words.mergeInto(from, into)} ${words.follows}</p>
      <ul>
        <li>${words.followSupport(into)}</li>
        <li>${words.followNumber(from, into)}</li>
        <li>${words.followQueue(from)}</li>
        <li>${words.followUndo}</li>
      </ul>
      ${form(
        () => this.#merge(one),
        () =>
          html`<p class="row">
            <button class="primary" ?disabled=${other === null}>${words.mergeButton}</button>
            <button type="button" @click=${this.#close}>${words.cancel}</button>
          </p>`,
      )}
    </dialog>`;
  }

  async #merge(one: NearWire): Promise<void> {
    const { from, into } = this.#direction(one);
    const { other } = this;
    if (other === null) return;
    if (from === this.whole.report.tracking_id) {
      if ((await this.context.deed('merge', { into })) !== 'changed') this.#close();
      return;
    }
    const outcome = await sendDeed({ tracking_id: from, version: other.work.version }, 'merge', { into });
    if (outcome.state === 'refused') throw outcome.refusal;
    this.#close();
    leaveOut(from);
    if (outcome.state === 'done') await this.context.reload();
  }

  #close = (): void => {
    this.querySelector('dialog')?.close();
    this.asked = null;
  };
}

customElements.define('desk-report-near', ReportNear);

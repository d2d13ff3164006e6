import { html, nothing, type TemplateResult } from 'lit';
import type { RowWire } from '../../wire.js';
import { dayFromNow } from '../dates.js';
import { words as deedWords } from '../deeds/deed-words.js';
import { DeskElement } from '../element.js';
import { textOf } from '../parts/form.js';
import { reportLink } from '../queue/list-address.js';
import { session } from '../session.js';
import { bulkName, whyWords, words } from './bulk-words.js';
import { planAgain, planBulk, type BulkAct, type BulkFields, type BulkPlan } from './plan.js';
import { sendBulk, type BulkOutcome } from './send-bulk.js';

const REASON = { min: 5, max: 500 };

type State = { kind: 'asking' } | { kind: 'sending' } | { kind: 'sent'; outcome: BulkOutcome };

/** `BulkSheet` says what will happen to which reports, and which stay out and why, before anything is sent. */
export class BulkSheet extends DeskElement {
  static override properties = { plan: { attribute: false }, state: { state: true } };

  plan: BulkPlan = planBulk('assign', []);
  private fields: BulkFields = {};
  private state: State = { kind: 'asking' };

  protected override firstUpdated(): void {
    this.querySelector('dialog')!.showModal();
  }

  protected override render(): TemplateResult {
    const { act, will, left } = this.plan;
    return html`<dialog class="dialog" aria-labelledby="bulk-title" @close=${() => this.remove()}>
      <form novalidate @submit=${this.onSubmit} aria-busy=${this.state.kind === 'sending' ? 'true' : nothing}>
        <h2 id="bulk-title">${words.title(bulkName(act), will.length)}</h2>
        ${
          this.state.kind === 'sent'
            ? renderOutcome(this.state.outcome)
            : html`${renderWill(this.plan)} ${renderLeft(left)}
              ${will.length > 0 ? renderFields(act) : nothing}`
        }
        <div class="row">${this.renderButtons()}</div>
      </form>
    </dialog>`;
  }

  private renderButtons(): TemplateResult {
    const { will } = this.plan;
    const close = () => this.querySelector('dialog')!.close();
    if (this.state.kind === 'sent') {
      const { changed } = this.state.outcome;
      return html`<button type="button" class="primary" @click=${close}>${words.close}</button> ${
          changed.length > 0
            ? html`<button type="button" @click=${this.goOn}>${words.goOn(changed.length)}</button>`
            : nothing
        }`;
    }
    const isSending = this.state.kind === 'sending';
    return html`${
        will.length > 0
          ? html`<button class=${this.plan.act === 'reject' ? 'danger' : 'primary'} ?disabled=${isSending}>
              ${isSending ? words.sending : words.send(will.length)}
            </button>`
          : nothing
      } <button type="button" @click=${close}>${words.cancel}</button>`;
  }

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (this.state.kind !== 'asking' || !form.reportValidity()) return;
    const values = new FormData(form);
    if (this.plan.act === 'assign') this.fields.user = session()?.officer ?? '';
    for (const name of ['reason', 'until'] as const)
      if (values.has(name)) this.fields[name] = textOf(values, name);
    await this.send(this.plan);
  };

  /** The officer has read what is new, and means those reports all the same. */
  private readonly goOn = (): void => {
    if (this.state.kind !== 'sent') return;
    const { changed } = this.state.outcome;
    void this.send(planAgain(this.plan, new Map(changed.map(({ id, version }) => [id, version]))));
  };

  private async send(plan: BulkPlan): Promise<void> {
    this.state = { kind: 'sending' };
    const outcome = await sendBulk(plan, this.fields);
    this.state = { kind: 'sent', outcome };
    await this.updateComplete;
    this.querySelector<HTMLElement>('.row button')?.focus();
    // `outcome.failed` and `changed` stay here to be read; the bar tells of what went well, and can take it back.
    if (outcome.failed.length + outcome.changed.length === 0) this.querySelector('dialog')?.close();
  }
}

const nameOf = ({ title, tracking_id }: RowWire): string => `${title} #${tracking_id}`;

function renderWill({ will, act }: BulkPlan): TemplateResult {
  if (will.length === 0) return html`<p class="notice">${words.nothing}</p>`;
  const isHeld = act !== 'assign' && act !== 'snooze';
  return html`<h3>${words.will}</h3>
    <ul class="bulk-list">
      ${will.map(
        ({ row, office, into }) =>
          html`<li>
            ${nameOf(row)}
            <small>${office ? words.goes(office.name) : into ? words.into(into) : nothing}</small>
          </li>`,
      )}
    </ul>
    ${isHeld ? html`<p class="hint">${words.hold}</p>` : nothing}`;
}

function renderLeft(left: BulkPlan['left']): TemplateResult | typeof nothing {
  if (left.length === 0) return nothing;
  return html`<h3>${words.left(left.length)}</h3>
    <ul class="bulk-list">
      ${left.map(({ row, why }) => html`<li>${nameOf(row)} <small>${whyWords[why]}</small></li>`)}
    </ul>`;
}

function renderFields(act: BulkAct): TemplateResult | typeof nothing {
  if (act === 'snooze')
    return html`<div class="field">
      <label for="bulk-until">${words.until}</label>
      <input
        class="control"
        id="bulk-until"
        name="until"
        type="date"
        required
        min=${dayFromNow(1)}
        max=${dayFromNow(60)}
        .value=${dayFromNow(7)}
      />
    </div>`;
  if (act !== 'reject') return nothing;
  return html`<div class="field">
    <label for="bulk-reason">${words.reason}</label>
    <textarea
      class="control"
      id="bulk-reason"
      name="reason"
      rows="3"
      required
      minlength=${REASON.min}
      maxlength=${REASON.max}
    ></textarea>
  </div>`;
}

function renderOutcome({ done, changed, failed }: BulkOutcome): TemplateResult {
  return html`<p role="status">${words.done(done.length)}</p>
    ${
      changed.length === 0
        ? nothing
        : html`<h3>${words.changed(changed.length)}</h3>
            <ul class="bulk-list">
              ${changed.map(({ id, lines }) => renderChanged(id, lines))}
            </ul>`
    }
    ${
      failed.length === 0
        ? nothing
        : html`<h3>${words.failed(failed.length)}</h3>
            <ul class="bulk-list">
              ${failed.map(({ id, message }) => html`<li>#${id}: ${message}</li>`)}
            </ul>`
    }`;
}

const renderChanged = (id: string, lines: readonly string[]): TemplateResult =>
  html`<li>
    <a href=${reportLink(id)} target="_blank">#${id}</a>
    ${
      lines.length === 0
        ? deedWords.changedNoLines
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  </li>`;

customElements.define('desk-bulk-sheet', BulkSheet);

/** `showBulkSheet` opens the sheet for a deed on these reports. */
export function showBulkSheet(act: BulkAct, rows: readonly RowWire[]): void {
  const sheet = document.createElement('desk-bulk-sheet') as BulkSheet;
  sheet.plan = planBulk(act, rows);
  document.body.append(sheet);
}

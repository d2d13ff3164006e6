import { html, nothing, type TemplateResult } from 'lit';
import { call, reportPath } from '../../api.js';
import { dayOf } from '../../dates.js';
import { has, session } from '../../session.js';
import { areaField, dayField, selectField } from '../../parts/fields.js';
import { trimmedOf } from '../../parts/form.js';
import { ReportPart } from '../report-part.js';
import { words } from './words.js';

const DAY_MS = 86_400_000;
/** Longest time for which a report is put off. */
const MOST_DAYS = 60;
/** A link that opens the app with these words and lets the officer choose whom they go to: no number, no report. */
const NUDGE = `https://wa.me/?${new URLSearchParams({ text: words.nudgeText })}`;

interface Assignee {
  name: string;
  display_name: string;
  is_own: boolean;
}

/** `ReportHands` is whose the report is, and until when it is put off. */
class ReportHands extends ReportPart {
  static override properties = { ...ReportPart.properties, others: { state: true } };
  /** Accounts that the report can be given to; null before they were asked for. */
  declare others: readonly Assignee[] | null;

  constructor() {
    super();
    this.others = null;
  }

  protected override render(): TemplateResult {
    const { report, work, can } = this.whole;
    const isOpen = report.withdrawn_at === null && (can.become.length > 0 || can.note);
    return html`<section class="card actions">
      <h2>${words.hands}</h2>
      ${this.#renderAssignee()} ${isOpen ? html`${this.#renderAssign()} ${this.#renderSnooze()}` : nothing}
      ${
        isOpen && has('office') && can.note && report.disposition_name !== null
          ? this.panel(words.handBack, 'hand-back', {
              fields: (problems) => html`
                ${areaField(problems, 'reason', words.handBackReason, { hint: words.handBackHint })}
                <button>${words.handBackButton}</button>
              `,
              read: (values) => ({ reason: trimmedOf(values, 'reason') }),
              said: words.handedBack,
            })
          : nothing
      }
      ${
        isOpen && has('office') && report.is_overdue && work.late_reason === null
          ? this.panel(words.lateReason, 'late-reason', {
              fields: (problems) => html`
                ${areaField(problems, 'content', words.lateReason, { hint: words.lateHint })}
                <button>${words.save}</button>
              `,
              read: (values) => ({ content: trimmedOf(values, 'content') }),
              said: words.lateSaved,
            })
          : nothing
      }
      <p class="row">
        <a class="button" href=${NUDGE} target="_blank" rel="noopener noreferrer">${words.nudge}</a>
        <button type="button" @click=${() => window.print()}>${words.print}</button>
      </p>
    </section>`;
  }

  #renderAssignee(): TemplateResult {
    const { assignee } = this.whole.work;
    const give = (user: string | null, said: string) => () =>
      void this.told(said, () => this.context.deed('assign', { user }));
    return html`<p class="row">
      <span>${assignee === null ? words.nobody : assignee.display_name}</span>
      ${
        assignee?.is_own
          ? html`<button type="button" @click=${give(null, words.left)}>${words.leave}</button>`
          : html`<button type="button" @click=${give(session()?.officer ?? null, words.taken)}>
              ${words.take}
            </button>`
      }
    </p>`;
  }

  #renderAssign(): TemplateResult {
    return html`<div @toggle=${{ handleEvent: () => void this.#loadOthers(), capture: true }}>
      ${this.panel(words.assign, 'assign', {
        fields: (problems) => html`
          ${selectField(problems, 'user', words.officer, {
            entries: (this.others ?? []).map(({ name, display_name }) => [name, display_name]),
            empty: words.chooseOfficer,
          })}
          <button>${words.assignButton}</button>
        `,
        read: (values) => ({ user: trimmedOf(values, 'user') }),
        said: words.assigned,
      })}
    </div>`;
  }

  async #loadOthers(): Promise<void> {
    if (this.others !== null) return;
    this.others = [];
    const path = reportPath(this.whole.report.tracking_id, 'assignees');
    await this.told('', async () => {
      this.others = (await call<{ data: readonly Assignee[] }>('GET', path)).data.filter(
        ({ is_own }) => !is_own,
      );
    });
  }

  #renderSnooze(): TemplateResult {
    const { snoozed_until } = this.whole.work;
    if (snoozed_until !== null) {
      const wake = (): void =>
        void this.told(words.woken, () => this.context.deed('snooze', { until: null }));
      return html`<p><button type="button" @click=${wake}>${words.wake}</button></p>`;
    }
    return this.panel(words.snooze, 'snooze', {
      fields: (problems) => html`
        ${dayField(problems, 'until', words.snoozeUntil, {
          min: dayOf(Date.now() + DAY_MS),
          max: dayOf(Date.now() + MOST_DAYS * DAY_MS),
          hint: words.snoozeHint,
        })}
        <button>${words.save}</button>
      `,
      read: (values) => ({ until: trimmedOf(values, 'until') }),
      said: words.snoozed,
    });
  }
}

customElements.define('desk-report-hands', ReportHands);

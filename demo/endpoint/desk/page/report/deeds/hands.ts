import { html, nothing, type TemplateResult } from 'lit';
import { call, reportPath } from '../../api.js';
import { dayFromNow } from '../../dates.js';
import { deedName } from '../../deeds/deed-names.js';
import { has, session } from '../../session.js';
import { dayField } from '../../parts/field.js';
import { areaField } from '../../parts/area-field.js';
import { selectField } from '../../parts/select-field.js';
import { trimmedOf } from '../../parts/form.js';
import type { AssigneeWire } from '../../../wire.js';
import { ReportPart } from '../report-part.js';
import { words } from './words.js';

/** Longest time for which a report is put off. */
const MOST_DAYS = 60;
/** A link that opens the app with these words and lets the officer choose whom they go to: no number, no report. */
const NUDGE = `https://wa.me/?${new URLSearchParams({ text: words.nudgeText })}`;

/** `ReportHands` is whose the report is, and until when it is put off. */
class ReportHands extends ReportPart {
  static override properties = { ...ReportPart.properties, others: { state: true } };
  /** Accounts that the report can be given to; null before they were asked for. */
  declare others: readonly AssigneeWire[] | null;

  constructor() {
    super();
    this.others = null;
  }

  protected override render(): TemplateResult {
    const { report, can } = this.whole;
    const { late_reason } = this.whole.work;
    const isOpen = report.withdrawn_at === null && (can.become.length > 0 || can.note);
    return html`<section class="card actions">
      <h2 id=${has('verifier', 'protection') ? nothing : 'report-hands'} tabindex="-1">${words.hands}</h2>
      ${this.#renderAssignee()} ${isOpen ? html`${this.#renderAssign()} ${this.#renderSnooze()}` : nothing}
      ${
        isOpen && has('office') && can.note && report.disposition_name !== null
          ? this.panel(deedName('hand-back'), 'hand-back', {
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
        isOpen && has('office') && report.is_overdue
          ? this.panel(late_reason === null ? deedName('late-reason') : words.changeLate, 'late-reason', {
              fields: (problems) => html`
                ${areaField(problems, 'content', deedName('late-reason'), {
                  hint: words.lateHint,
                  value: late_reason ?? '',
                })}
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
      this.others = (await call<{ data: readonly AssigneeWire[] }>('GET', path)).data.filter(
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
    if (this.whole.report.is_overdue) return html`<p class="hint">${words.snoozeLate}</p>`;
    return this.panel(deedName('snooze'), 'snooze', {
      fields: (problems) => html`
        ${dayField(problems, 'until', words.snoozeUntil, {
          min: dayFromNow(1),
          max: dayFromNow(MOST_DAYS),
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

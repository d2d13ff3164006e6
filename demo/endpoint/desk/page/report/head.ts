import { html, nothing, type TemplateResult } from 'lit';
import { hashOf, here } from '../address.js';
import { day } from '../dates.js';
import { deedName } from '../deeds/deed-names.js';
import { undoDeed } from '../deeds/undo-deed.js';
import { nextOf, previousOf, reportLink } from '../queue/around.js';
import { has } from '../session.js';
import { isWaiting } from './talk/waiting.js';
import type { ReportContext } from './report-part.js';
import type { ReportWire } from './report-wire.js';
import { words } from './words.js';

/** `TONES` colours statuses; the status's word always stands beside the colour. */
const TONES: Readonly<Record<string, string>> = {
  unverified: 'warning',
  responded: 'success',
  done: 'success',
  rejected: 'danger',
  archived: 'quiet',
  held: 'quiet',
};

/** Why a report from a page without a script needs a second look. */
const DOUBTS: Readonly<Record<string, string>> = { quick: words.quick, crowd: words.crowd };

/** `renderHead` is what an officer knows before reading: number, state, whose it is, and who else looks. */
export function renderHead(context: ReportContext, others: readonly string[]): TemplateResult {
  const { report, work } = context.whole;
  return html`
    <header class="report-head">
      <nav class="row" aria-label=${words.report(report.tracking_id)}>
        <a href=${hashOf({ view: here().view, query: here().query })}>${words.back}</a>
        ${around(previousOf(report.tracking_id), words.previous)}
        ${around(nextOf(report.tracking_id), words.next)}
        ${
          has('auditor')
            ? html`<a href=${hashOf({ view: 'jejak', id: report.tracking_id })}>${words.trail}</a>`
            : nothing
        }
      </nav>
      <div class="row">
        <h1 tabindex="-1">
          <span class="number">#${report.tracking_id}</span><span class="hidden">: ${report.title}</span>
        </h1>
        <span class="badge ${TONES[report.status_code] ?? ''}">${report.status_name}</span>
        ${marks(report)} ${standing(context)}
      </div>
      ${notices(context, others)}
      ${
        work.merged_into === null
          ? nothing
          : html`<p class="notice">
              ${words.mergedInto}<a href=${reportLink(work.merged_into)}>#${work.merged_into}</a>.
            </p>`
      }
    </header>
  `;
}

const around = (link: string | null, label: string): TemplateResult | typeof nothing =>
  link === null ? nothing : html`<a href=${link}>${label}</a>`;

const mark = (label: string, tone = 'mark'): TemplateResult =>
  html`<span class="badge ${tone}">${label}</span>`;

/** `marks` say how private a report is, where it was before, and what is doubtful about it. */
const marks = ({ is_anonymous, is_secret, doubt, imported_from }: ReportWire) => [
  imported_from ? mark(imported_from) : nothing,
  doubt ? mark(DOUBTS[doubt] ?? doubt, 'warning') : nothing,
  is_anonymous ? mark(words.anonymous) : nothing,
  is_secret ? mark(words.secret, 'danger') : nothing,
];

/** `dueDay` is the deadline in words, and whether holidays on the way to it aren't known yet. */
const dueDay = ({ deadline_at, reckoning }: ReportWire): string =>
  reckoning?.is_estimate ? words.estimated(day(deadline_at)) : day(deadline_at);

function standing({ whole: { report, work } }: ReportContext) {
  const { assignee, snoozed_until, late_reason, escalated_at, escalated_to } = work;
  return [
    report.is_overdue ? mark(words.overdue(dueDay(report)), 'danger') : nothing,
    report.is_overdue && late_reason !== null ? html`<span>${words.lateReason(late_reason)}</span>` : nothing,
    escalated_at
      ? mark(words.escalated(escalated_to ?? words.verifiers, day(escalated_at)), 'danger')
      : nothing,
    report.deadline_at && !report.is_overdue ? mark(words.due(dueDay(report))) : nothing,
    report.promised_at ? mark(words.promised(day(report.promised_at))) : nothing,
    assignee ? mark(assignee.is_own ? words.mine : words.assigned(assignee.display_name)) : nothing,
    snoozed_until ? mark(words.snoozed(day(snoozed_until))) : nothing,
  ];
}

function notices(context: ReportContext, others: readonly string[]) {
  const { report, work } = context.whole;
  const failed = work.acts.filter(({ state }) => state === 'failed');
  const waits = work.acts.filter(({ state, is_own }) => state === 'held' && !is_own);
  return [
    work.danger
      ? html`<p class="notice danger"><b>${work.danger.title}</b> ${words.danger(work.danger.tel)}</p>`
      : nothing,
    failed.map(
      ({ id, act, failure, is_own, officer }) =>
        html`<div class="notice danger" role="alert">
          <p>
            ${is_own ? words.failed(deedName(act), failure ?? '') : words.failedOf(deedName(act), officer)}
          </p>
          ${
            is_own
              ? html`<button type="button" @click=${() => void undoDeed(report.tracking_id, id)}>
                  ${words.seen}
                </button>`
              : nothing
          }
        </div>`,
    ),
    waits.map(({ act, officer }) => html`<p class="notice">${words.pending(deedName(act), officer)}</p>`),
    html`<p class="looking" role="status">
      ${others.length === 0 ? nothing : words.looking(others.join(', '))}
    </p>`,
    has('verifier') ? waitingNotice(context) : nothing,
  ];
}

/** `waitingNotice` says that there are replies of which nobody has decided, and leads to the first of them. */
function waitingNotice({ whole: { report, followups } }: ReportContext): TemplateResult | typeof nothing {
  const waiting = followups.filter((one) => isWaiting(report, one));
  const [first] = waiting;
  if (first === undefined) return nothing;
  const isOwn = waiting.every(({ author }) => author === 'reporter');
  const lead = (): void => document.querySelector<HTMLElement>(`[data-sight="${first.id}"]`)?.focus();
  return html`<div class="row waiting">
    <p>${isOwn ? words.waitingOwn(waiting.length) : words.waiting(waiting.length)}</p>
    <button type="button" @click=${lead}>${words.toWaiting}</button>
  </div>`;
}

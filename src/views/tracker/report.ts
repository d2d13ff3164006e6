import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../contract/report.js';
import type { Progress } from '../../controllers/report-progress.js';
import type { StatusFacts, TrackerMessages } from '../../i18n/tracker/messages.js';
import { renderFiles } from './files.js';
import { renderHistory, type HistoryView } from './history.js';

export interface ReportView extends HistoryView {
  report: Report;
  progress: Progress;
  facts: StatusFacts;
  /** Milliseconds since 1970, to tell whether the due date has passed. */
  now: number;
  isCompact: boolean;
}

export interface ReportHandlers {
  onMore: () => void;
  onClose: () => void;
}

/** A code is the endpoint's word: `constructor` is one too, and no status. */
const wordsOf = (statusCode: string, m: TrackerMessages) =>
  Object.hasOwn(m.statuses, statusCode) ? m.statuses[statusCode] : undefined;

/** The status in the reader's words, or, where nobody knows it, as the endpoint names it. */
export function statusName({ statusCode, statusName: name }: Report, m: TrackerMessages): string {
  return wordsOf(statusCode, m)?.name ?? name;
}

/** Where it is, the way it goes, what it says, what happened. */
export function renderReport(view: ReportView, { onMore, onClose }: ReportHandlers): TemplateResult {
  const { messages: m, report, isCompact } = view;
  const section = (name: string, heading: string, content: TemplateResult | typeof nothing) =>
    content === nothing
      ? nothing
      : isCompact
        ? html`<details>
            <summary><h3>${heading}</h3></summary>
            <div class="stack">${content}</div>
          </details>`
        : html`<section class="${name}-box stack">
            <h3>${heading}</h3>
            ${content}
          </section>`;
  return html`<div class="result ${isCompact ? 'compact' : ''}" part="result">
    ${renderStatus(view)} ${section('steps', m.steps.heading, renderSteps(view))}
    ${section('details', report.title || m.details.heading, renderDetails(view))}
    ${section('history', m.history.heading, renderHistory(view, onMore))}
    <p class="closing row no-print">
      <button class="button secondary" type="button" @click=${onClose}>${m.close}</button>
      ${view.facts.isOwn ? html`<span class="hint">${m.openedByCode}</span>` : nothing}
    </p>
  </div>`;
}

/** The answer to "sampai di mana": one sentence and whose turn it is, before anything else. */
function renderStatus({ messages: m, report, progress, facts, dates, now }: ReportView): TemplateResult {
  const { deadlineAt, updatedAt } = report;
  const { actor, step } = progress;
  const tone = actor === 'nobody' && report.statusCode !== 'done' ? 'closed' : (actor ?? 'office');
  const who =
    actor && actor !== 'nobody' && ((actor === 'office' && report.dispositionName) || m.actors[actor]);
  const day = (iso: string) => html`<time datetime=${iso}>${dates.day(iso)}</time>`;
  const isLate = deadlineAt !== null && Date.parse(deadlineAt) < now;
  const rows = [
    who && row(m.turn, who),
    deadlineAt &&
      actor !== 'nobody' &&
      row(m.deadline, html`${day(deadlineAt)}${isLate ? ` (${m.overdue})` : nothing}`),
    updatedAt && row(m.updated, day(updatedAt)),
  ].filter((one) => one !== null && one !== false && one !== '');
  return html`<section class="status ${tone}" part="status">
    <p class="eyebrow">
      <span>${m.report} <b class="number">#${report.trackingId}</b></span> <span>${m.stepOf(step)}</span>
    </p>
    <h3 id="result" tabindex="-1">${statusName(report, m)}</h3>
    <p class="meaning">${wordsOf(report.statusCode, m)?.meaning(facts) ?? m.unknownStatus}</p>
    ${rows.length ? html`<dl>${rows}</dl>` : nothing}
  </section>`;
}

const row = (label: string, value: string | TemplateResult) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function renderSteps({ messages: m, report, progress }: ReportView): TemplateResult {
  const { step, words } = progress;
  // A report that was archived or refused ends there, not in "Selesai".
  const last = step === 5 ? statusName(report, m) : m.steps.names[4];
  const names = [...m.steps.names.slice(0, 4), last];
  return html`<ol class="steps" role="list" part="steps">
    ${words.map(
      (word, index) =>
        html`<li class=${word} aria-current=${index + 1 === step ? 'step' : nothing}>
          ${word === 'done' ? html`<span class="tick"></span>` : nothing}
          <p><b>${names[index]}</b> <span class="word">${m.steps.words[word]}</span></p>
          <p class="hint">${m.steps.hints[index]}</p>
        </li>`,
    )}
  </ol>`;
}

function renderDetails(view: ReportView): TemplateResult | typeof nothing {
  const { messages: m, report, dates } = view;
  const { relay, category, createdAt } = report;
  const rows = [
    [m.details.sent, createdAt && dates.moment(createdAt)],
    [m.details.place, report.locationName],
    [m.details.category, category?.name],
    [m.details.office, report.dispositionName],
    [m.details.nationalNumber, relay.nationalId && `#${relay.nationalId}`],
  ].flatMap(([label, value]) => (label && value ? [row(label, value)] : []));
  if (!report.content && !rows.length && !report.attachments.length) return nothing;
  return html`${report.content ? html`<p class="text">${report.content}</p>` : nothing}
  ${rows.length ? html`<dl class="facts">${rows}</dl>` : nothing}
  ${report.attachments.length ? html`<h4>${m.details.files}</h4>` : nothing}
  ${renderFiles(report.attachments, view)}`;
}

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

/** The status in the reader's words, or, where nobody knows it, as the endpoint names it. */
export function statusName({ statusCode, statusName: name }: Report, m: TrackerMessages): string {
  return m.statuses[statusCode]?.name ?? name;
}

/** Where it is, the way it goes, what it says, what happened. */
export function renderReport(view: ReportView, { onMore, onClose }: ReportHandlers): TemplateResult {
  const { messages: m, report, isCompact } = view;
  const section = (name: string, heading: string, content: TemplateResult) =>
    isCompact
      ? html`<details class="${name}-box stack">
          <summary><h3>${heading}</h3></summary>
          ${content}
        </details>`
      : html`<section class="${name}-box stack">
          <h3>${heading}</h3>
          ${content}
        </section>`;
  return html`<div class="result" part="result">
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
  const who = actor && (actor === 'office' && facts.office ? facts.office : m.actors[actor]);
  const fact = (label: string, iso: string, words: string, after = '') =>
    html`<div>
      <dt>${label}</dt>
      <dd><time datetime=${iso}>${words}</time>${after}</dd>
    </div>`;
  return html`<section class="status ${tone}" part="status">
    <p class="eyebrow">
      <span>${m.report} <b class="number">#${report.trackingId}</b></span> <span>${m.stepOf(step)}</span>
    </p>
    <h3 id="result" tabindex="-1">${statusName(report, m)}</h3>
    <p class="meaning">${m.statuses[report.statusCode]?.meaning(facts) ?? m.unknownStatus}</p>
    <dl>
      ${
        who
          ? html`<div>
              <dt>${m.turn}</dt>
              <dd>${who}</dd>
            </div>`
          : nothing
      }
      ${
        deadlineAt && actor !== 'nobody'
          ? fact(
              m.deadline,
              deadlineAt,
              dates.day(deadlineAt),
              Date.parse(deadlineAt) < now ? ` (${m.overdue})` : '',
            )
          : nothing
      }
      ${updatedAt ? fact(m.updated, updatedAt, dates.day(updatedAt)) : nothing}
    </dl>
  </section>`;
}

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

function renderDetails(view: ReportView): TemplateResult {
  const { messages: m, report, dates } = view;
  const { relay, category, createdAt } = report;
  const rows: [string, string | null | undefined][] = [
    [m.details.sent, createdAt && dates.moment(createdAt)],
    [m.details.place, report.locationName],
    [m.details.category, category?.name],
    [m.details.office, report.dispositionName],
    [m.details.nationalNumber, relay.nationalId && `#${relay.nationalId}`],
  ];
  return html`${report.content ? html`<p class="text">${report.content}</p>` : nothing}
    <dl class="facts">
      ${rows.map(([label, value]) =>
        value
          ? html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${report.attachments.length ? html`<h4>${m.details.files}</h4>` : nothing}
    ${renderFiles(report.attachments, view)}`;
}

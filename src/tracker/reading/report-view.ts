import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../contract/reporting/report.js';
import type { Clock } from './report-clock.js';
import type { Progress } from './report-progress.js';
import type { ReportMessages, StatusFacts } from '../../report/words/words.js';
import { renderFiles } from '../../report/files-view.js';
import { renderHistory, type HistoryView } from '../../report/history-view.js';

export interface ReportView extends HistoryView {
  report: Report;
  progress: Progress;
  facts: Omit<StatusFacts, 'closes'>;
  /** Null where nothing is due. */
  clock: Clock | null;
  /** Where to turn when nobody acts in time; null where the endpoint names no place. */
  ombudsmanUrl: string | null;
  isCompact: boolean;
  /** What its reporter may do, drawn by other parts and placed here; null where there is nothing to do, or the part isn't loaded yet. */
  reply: ReplySection | null;
  news: TemplateResult | null;
  withdraw: TemplateResult | null;
  /** Share, print, remember; drawn by another part, too. */
  keep: TemplateResult | null;
  /** The reporter's parts could not be loaded. */
  isOwnMissing: boolean;
}

export interface ReplySection {
  heading: string;
  /** The office waits for this answer. */
  isTask: boolean;
  /** It holds something that must not be overlooked, so it is shown unfolded. */
  isOpen: boolean;
  content: TemplateResult;
}

export interface ReportHandlers {
  onMore: () => void;
  onClose: () => void;
  /** The reporter wants to answer now. */
  onAnswer: () => void;
  /** Load the reporter's parts again. */
  onLoadOwn: () => void;
}

/** The code comes from the endpoint: it could be `constructor`, which every object has. */
const wordsOf = (statusCode: string, m: ReportMessages) =>
  Object.hasOwn(m.statuses, statusCode) ? m.statuses[statusCode] : undefined;

/** The status in the reader's language; one that we don't know as the endpoint names it. */
export function statusName(
  { statusCode, statusName: name }: Pick<Report, 'statusCode' | 'statusName'>,
  m: ReportMessages,
): string {
  return wordsOf(statusCode, m)?.name ?? name;
}

/** The whole report: status, steps, its text, its history. */
export function renderReport(view: ReportView, handlers: ReportHandlers): TemplateResult {
  const { messages: m, report, isCompact, reply, withdraw } = view;
  const section = (name: string, heading: string, content: Part, isOpen = false) =>
    content === nothing
      ? nothing
      : isCompact
        ? html`<details class="${name}-box" ?open=${isOpen}>
            <summary><h3 id=${name} tabindex="-1">${heading}</h3></summary>
            <div class="stack">${content}</div>
          </details>`
        : html`<section class="${name}-box stack">
            <h3 id=${name} tabindex="-1">${heading}</h3>
            ${content}
          </section>`;
  const kinds = [isCompact && 'compact', reply && 'answerable', reply?.isTask && 'task'].filter(Boolean);
  return html`<div class="result ${kinds.join(' ')}" part="result">
    <div class="top stack">
      ${renderStatus(view, handlers.onAnswer)} ${renderLate(view, handlers.onAnswer)}
    </div>
    ${section('steps', m.steps.heading, renderSteps(view))}
    ${section('details', report.title || m.details.heading, renderDetails(view))}
    ${reply ? section('reply', reply.heading, reply.content, reply.isOpen) : nothing}
    ${section('history', m.history.heading, renderHistory(view, handlers.onMore))} ${view.keep}
    <div class="closing stack no-print">
      ${view.isOwnMissing ? renderMissing(m, handlers.onLoadOwn) : nothing} ${view.news} ${withdraw}
      <p class="row">
        <button class="button secondary" part="secondary-button" type="button" @click=${handlers.onClose}>
          ${m.close}
        </button>
        ${view.facts.isOwn ? html`<span class="hint">${m.openedByCode}</span>` : nothing}
      </p>
    </div>
  </div>`;
}

type Part = TemplateResult | typeof nothing;

const renderMissing = (m: ReportMessages, onAgain: () => void) =>
  html`<p class="row">
    <span class="error">${m.ownFailed}</span>
    <button class="button secondary" part="secondary-button" type="button" @click=${onAgain}>
      ${m.history.retry}
    </button>
  </p>`;

/** Answers "sampai di mana?" (how far is it?) before anything else: one sentence, and who has to act. */
function renderStatus(view: ReportView, onAnswer: () => void): TemplateResult {
  const { messages: m, report, progress, facts, dates, clock, reply } = view;
  const { updatedAt } = report;
  const { actor, step } = progress;
  const tone = actor === 'nobody' && report.statusCode !== 'done' ? 'closed' : (actor ?? 'office');
  const who =
    actor && actor !== 'nobody' && ((actor === 'office' && report.dispositionName) || m.actors[actor]);
  const rows = [
    who && row(m.turn, who),
    clock && renderClock(clock, view),
    updatedAt && row(m.updated, html`<time datetime=${updatedAt}>${dates.day(updatedAt)}</time>`),
  ].filter((one) => one !== null && one !== false && one !== '');
  const closes = clock?.closes && !clock.isOverdue ? m.clock.closes(dates.day(noonOf(clock))) : null;
  return html`<section class="status ${tone}" part="status">
    <p class="eyebrow">
      <span>${m.report} <b class="number">#${report.trackingId}</b></span> <span>${m.stepOf(step)}</span>
    </p>
    <h3 id="result" tabindex="-1">${statusName(report, m)}</h3>
    <p class="meaning">${wordsOf(report.statusCode, m)?.meaning({ ...facts, closes }) ?? m.unknownStatus}</p>
    ${rows.length ? html`<dl>${rows}</dl>` : nothing}
    ${
      reply?.isTask
        ? html`<p class="no-print">
            <button class="button" type="button" @click=${onAnswer}>${m.answer}</button>
          </p>`
        : nothing
    }
  </section>`;
}

/** Noon in Jakarta: the same calendar day in all of Indonesia's time zones. */
const noonOf = ({ dueDay }: Clock) => `${dueDay}T05:00:00Z`;

function renderClock(clock: Clock, { messages: m, dates }: ReportView): TemplateResult {
  const { dueDay, isOverdue, workingDays, isEstimate, closes } = clock;
  const left = isOverdue ? m.clock.overdue(workingDays) : m.clock.left(workingDays);
  return row(
    closes ? m.clock.closing : m.clock.deadline,
    html`<time datetime=${dueDay}>${dates.day(noonOf(clock))}</time> (${left}${
        isEstimate ? `, ${m.clock.estimate}` : nothing
      })`,
  );
}

/** Says plainly that the deadline has passed, and what one can do about it. */
function renderLate(view: ReportView, onAnswer: () => void): TemplateResult | typeof nothing {
  const { messages: m, clock, ombudsmanUrl, reply } = view;
  if (!clock?.isOverdue) return nothing;
  const { late } = m.clock;
  return html`<section class="notice warning late">
    <h3>${late.heading}</h3>
    <p>${clock.closes ? late.closing : late.text}</p>
    ${
      clock.closes
        ? nothing
        : html`<p class="row no-print">
            ${
              reply
                ? html`<button
                    class="button secondary"
                    part="secondary-button"
                    type="button"
                    @click=${onAnswer}
                  >
                    ${late.ask}
                  </button>`
                : nothing
            }
            ${
              ombudsmanUrl
                ? html`<a href=${ombudsmanUrl} target="_blank" rel="noopener">${late.ombudsman}</a>`
                : nothing
            }
          </p>`
    }
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
  const { relay, category, createdAt, answers = [] } = report;
  const rows = [
    [m.details.sent, createdAt && dates.moment(createdAt)],
    [m.details.place, report.locationName],
    [m.details.category, category?.name],
    [m.details.office, report.dispositionName],
    [m.details.number, relay.nationalId && `#${report.trackingId}`],
    ['SP4N-LAPOR!', relayWords(view)],
  ].flatMap(([label, value]) => (label && value ? [row(label, value)] : []));
  const said = answers.map(({ label, content }) => row(label, html`<span class="text">${content}</span>`));
  if (!report.content && !rows.length && !report.attachments.length) return nothing;
  return html`${report.content ? html`<p class="text">${report.content}</p>` : nothing}
  ${rows.length + said.length ? html`<dl class="facts">${said}${rows}</dl>` : nothing}
  ${report.attachments.length ? html`<h4>${m.details.files}</h4>` : nothing}
  ${renderFiles(report.attachments, view)}`;
}

/** How far it is to the national gateway; a number from there counts more than any state. */
function relayWords({ messages: { details }, report, dates }: ReportView): string {
  const { state, nationalId, since, nextTryAt } = report.relay;
  if (nationalId || state === 'sent') return details.relay.sent(nationalId, since && dates.day(since));
  return state === 'none' ? '' : details.relay[state](nextTryAt && dates.moment(nextTryAt));
}

import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp } from '../../contract/reporting/followups.js';
import type { Confirmations } from '../../contract/public/confirm.js';
import type { Report } from '../../contract/reporting/report.js';
import {
  statusName,
  statusWordsOf,
  type ReportMessages,
  type StatusFacts,
} from '../../report/report-words.js';
import type { Clock } from './report-clock.js';
import { renderUnfolding, type Unfolding } from './unfolding-view.js';
import type { Progress } from './report-progress.js';
import { renderHistory, type HistoryView } from '../../report/history-view.js';
import { renderFiles } from '../../report/files-view.js';

export interface ReportView extends HistoryView {
  report: Report;
  /** The office's last answer, unless something newer has replaced it. */
  answer: FollowUp | null;
  progress: Progress;
  /** False where the endpoint's reports take no steps that are known. */
  hasSteps: boolean;
  facts: Omit<StatusFacts, 'closes'>;
  /** Null where nothing is due. */
  clock: Clock | null;
  /** Neighbours' answers; null where none answered. */
  neighbours: Confirmations | null;
  /** How the due day is reckoned, rendered by another part; null where the endpoint doesn't tell. */
  reckoning: Unfolding | null;
  /** The objection to how a request was answered; null where there is nothing to object to. */
  objection: Unfolding | null;
  /** An aspiration's way, or the decision on a request, by another part; null for none, and until it is loaded. */
  wish: TemplateResult | null | undefined;
  /** True where the reporter waits until the promised day. */
  isResting: boolean;
  /** Ombudsman's address for late reports; null where the endpoint names none. */
  ombudsmanUrl: string | null;
  isCompact: boolean;
  /** Actions of the report's reporter, rendered by other parts; null where there are none, or until loaded. */
  reply: ReplySection | null;
  news: TemplateResult | null;
  withdraw: TemplateResult | null;
  /** Sharing, printing, remembering; rendered by another part, too. */
  keep: TemplateResult | null;
  /** True when the reporter's parts could not be loaded. */
  isOwnMissing: boolean;
}

export interface ReplySection {
  heading: string;
  /** Below the answer: its question, waiting replies, and the notice of the last one; null without any. */
  inCard: unknown;
  /** True when the form below is unfolded. */
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Form for a reply; null where there is none, or it is in the card. */
  content: TemplateResult | null;
}

export interface ReportHandlers {
  onMore: () => void;
  onClose: () => void;
  /** The reporter wants to reply now. */
  onAnswer: () => void;
  /** Shows the report's own text and photos. */
  onUnfold: (trackingId: string) => void;
  /** Loads the reporter's parts again. */
  onLoadOwn: () => void;
  /** Opens and closes how the due day is reckoned. */
  onReckoning: () => void;
  /** Opens and closes the objection. */
  onObjection: () => void;
}

/** A report: news and questions are in the card, all else is folded below it. */
export function renderReport(view: ReportView, handlers: ReportHandlers): TemplateResult {
  const { messages: m, report, reply, withdraw } = view;
  const { entries } = view;
  const kinds = [view.isCompact && 'compact', reply && 'answerable'].filter(Boolean);
  return html`<div class="result ${kinds.join(' ')}" part="result">
    <div class="top stack">${renderStatus(view, handlers)} ${renderLate(view, handlers.onAnswer)}</div>
    <div class="folds">
      ${reply?.content ? renderFold({ ...reply, name: 'reply', content: reply.content }) : nothing}
      ${renderFold({ name: 'history', heading: m.history.counted(entries.length), content: renderHistory(view, handlers.onMore) })}
      ${renderFold({ name: 'details', heading: report.title || m.details.heading, content: renderDetails(view), onToggle: (isOpen) => isOpen && handlers.onUnfold(report.trackingId) })}
      ${renderFold({ name: 'steps', heading: m.steps.heading, content: view.hasSteps ? renderSteps(view) : nothing })}
      ${view.keep ? renderFold({ name: 'keep', heading: m.keep, content: view.keep }) : nothing}
      ${view.news || withdraw ? renderFold({ name: 'own', heading: m.own, content: html`${view.news} ${withdraw}` }) : nothing}
      <div class="closing stack no-print">
        ${view.isOwnMissing ? renderMissing(m, handlers.onLoadOwn) : nothing}
        <p class="row">
          <button class="button secondary" part="secondary-button" type="button" @click=${handlers.onClose}>
            ${m.close}
          </button>
          ${view.facts.isOwn ? html`<span class="hint">${m.openedByCode}</span>` : nothing}
        </p>
      </div>
    </div>
  </div>`;
}

type Part = TemplateResult | typeof nothing;

interface Fold {
  name: string;
  heading: string;
  content: Part;
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => unknown;
}

const renderFold = ({ name, heading, content, isOpen = false, onToggle }: Fold): Part =>
  content === nothing
    ? nothing
    : html`<details
        class="${name}-box"
        ?open=${isOpen}
        @toggle=${({ target }: Event) => onToggle?.((target as HTMLDetailsElement).open)}
      >
        <summary><h3 id=${name} tabindex="-1">${heading}</h3></summary>
        <div class="stack">${content}</div>
      </details>`;

const renderMissing = (m: ReportMessages, onAgain: () => void) =>
  html`<p class="row">
    <span class="error">${m.ownFailed}</span>
    <button class="button secondary" part="secondary-button" type="button" @click=${onAgain}>
      ${m.history.retry}
    </button>
  </p>`;

/** Answers "sampai di mana?" (how far is it?) before anything else: one word, the last answer, and who has to act. */
function renderStatus(view: ReportView, { onReckoning, onObjection }: ReportHandlers): TemplateResult {
  const { messages: m, report, progress, facts, dates, clock, answer, reply } = view;
  const { updatedAt, promisedAt, lateReason } = report;
  const { step } = progress;
  const actor = view.isResting ? 'office' : progress.actor;
  const isMyTurn = facts.isOwn && actor === 'reporter';
  const tone = actor === 'nobody' && report.statusCode !== 'done' ? 'closed' : (actor ?? 'office');
  const who =
    !isMyTurn &&
    actor &&
    actor !== 'nobody' &&
    ((actor === 'office' && report.dispositionName) || m.actors[actor]);
  const closes =
    clock?.closes && !clock.isOverdue
      ? m.clock.closes(dates.day(noonOf(clock.dueDay)), leftWords(clock, m))
      : null;
  const rows = [
    report.mergedInto
      ? row(m.merged, html`<a href="#aduan=${report.mergedInto}">#${report.mergedInto}</a>`)
      : null,
    who && row(m.turn, who),
    clock && !closes && renderClock(clock, view),
    lateReason && row(m.clock.late.reason, lateReason),
    view.neighbours &&
      row(m.neighbours.label, m.neighbours.said(view.neighbours.fixed, view.neighbours.notFixed)),
    promisedAt && actor !== 'nobody' && row(m.clock.promised, dates.day(noonOf(promisedAt))),
    updatedAt && !answer && row(m.updated, html`<time datetime=${updatedAt}>${dates.day(updatedAt)}</time>`),
  ].filter((one) => one !== null && one !== false && one !== '');
  const meaning = statusWordsOf(report.statusCode, m)?.meaning({ ...facts, closes }) ?? m.unknownStatus;
  return html`<section class="status ${tone}" part="status">
    <div class="head">
      <p class="eyebrow">
        <span>${m.report} <b class="number">#${report.trackingId}</b></span>
        <span>${view.hasSteps ? m.stepOf(step) : nothing}</span>
      </p>
      <h3 id="result" tabindex="-1">${view.isResting ? m.resting : statusName(report, m, facts.isOwn)}</h3>
      <p class="meaning">${view.wish && actor === 'nobody' ? nothing : meaning}</p>
      ${rows.length ? html`<dl>${rows}</dl>` : nothing}
    </div>
    ${renderUnfolding(view.reckoning, onReckoning)} ${view.wish}
    ${answer || reply?.inCard ? html`<div class="said">${answer ? renderAnswer(answer, view) : nothing} ${reply?.inCard}</div>` : nothing}
    ${renderUnfolding(view.objection, onObjection)}
  </section>`;
}

/** The office's last answer, with its photos. */
function renderAnswer(answer: FollowUp, view: ReportView): TemplateResult {
  const { messages: m, dates } = view;
  const { fromName, createdAt, content, attachments, pairs } = answer;
  return html`<figure class="answer">
    <figcaption>
      <b>${m.answered(fromName || m.actors.office)}</b>
      ${createdAt ? html`<time class="hint" datetime=${createdAt}>${dates.day(createdAt)}</time>` : nothing}
    </figcaption>
    ${content ? html`<blockquote class="text">${content}</blockquote>` : nothing}
    ${renderFiles(attachments, view, pairs)}
  </figure>`;
}

/** Noon in Jakarta: the same calendar day in all of Indonesia's time zones. */
const noonOf = (day: string) => `${day}T05:00:00Z`;

function renderClock(clock: Clock, { messages: m, dates }: ReportView): TemplateResult {
  return row(
    clock.closes ? m.clock.closing : m.clock.deadline,
    html`<time datetime=${clock.dueDay}>${dates.day(noonOf(clock.dueDay))}</time> (${leftWords(clock, m)})`,
  );
}

function leftWords({ isOverdue, workingDays, isEstimate }: Clock, { clock: m }: ReportMessages): string {
  const left = isOverdue ? m.overdue(workingDays) : m.left(workingDays);
  return isEstimate ? `${left}, ${m.estimate}` : left;
}

/** Notice that the deadline has passed, and what the reporter can do. */
function renderLate(view: ReportView, onAnswer: () => void): TemplateResult | typeof nothing {
  const { messages: m, clock, ombudsmanUrl, reply } = view;
  if (!clock?.isOverdue) return nothing;
  const { late } = m.clock;
  return html`<section class="notice warning late">
    <h3>${late.heading}</h3>
    ${clock.closes || reply ? html`<p>${clock.closes ? late.closing : late.text}</p>` : nothing}
    ${
      clock.closes || !(reply || ombudsmanUrl)
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
  // A report that was archived or rejected ends there, not in "Selesai".
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

/** Words of forwarding to the national gateway; a number from there overrides any state. */
function relayWords({ messages: { details }, report, dates }: ReportView): string {
  const { state, nationalId, since, nextTryAt } = report.relay;
  if (nationalId || state === 'sent') return details.relay.sent(nationalId, since && dates.day(since));
  return state === 'none' ? '' : details.relay[state](nextTryAt && dates.moment(nextTryAt));
}

import { html } from 'hono/html';
import { toConfirmations } from '../../../../src/contract/public/confirm.js';
import type { Capabilities } from '../../../../src/contract/capabilities.js';
import type { ReportAttachment, FollowUp } from '../../../../src/contract/reporting/followups.js';
import type { ClockDays } from '../../../../src/contract/reporting/clock-days.js';
import { isResting, type Report } from '../../../../src/contract/reporting/report.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { dateWords, type DateWords } from '../../../../src/report/dates.js';
import { historyOf, type HistoryEntry } from '../../../../src/report/report-history.js';
import { changeWords, statusName, statusWordsOf } from '../../../../src/report/report-words.js';
import { calendarDays, daysInWords } from '../../../../src/tracker/reckoning/reckoning-words.js';
import { readWish } from '../../../../src/contract/reporting/read-wish.js';
import { fateInWords } from '../../../../src/report/wish/wish-words.js';
import { progressOf } from '../../../../src/tracker/reading/report-progress.js';
import type { Language } from '../../words/messages.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf, type PageWords } from '../words/words.js';

export interface ReportModel {
  language: Language;
  capabilities: Capabilities;
  report: Report;
  followUps: readonly FollowUp[];
  clockDays: ClockDays | null;
  now: Date;
  /** Link to a file by its address, or a form where the address would have to carry a code. */
  file: (file: ReportAttachment) => Markup;
  /** A small picture that links to its photo; missing where a photo's address would have to carry a code. */
  picture?: (photo: ReportAttachment, words: string) => Markup;
}

/** Newest entries shown of a long history: they bound the page's size. */
const ENTRIES_MAX = 25;

const datesOf = ({ language, capabilities }: ReportModel): DateWords =>
  dateWords(wordsOf(language).report.locale, capabilities.timezone);

/** `renderAnswer` shows the latest answer, first on the page: it is what readers come for. */
export function renderAnswer(model: ReportModel): Markup {
  const { tracker } = wordsOf(model.language).own;
  const answers = model.followUps.filter(({ author, content }) => author !== 'reporter' && content !== '');
  const last = answers.at(-1);
  const dates = datesOf(model);
  return html`<h2 id="answer">${tracker.answer}</h2>
    ${
      last === undefined
        ? html`<p>${tracker.noAnswer}</p>`
        : html`<p><b>${last.fromName}</b>${last.createdAt ? html` · ${dates.day(last.createdAt)}` : ''}</p>
            <p class="prose">${last.content}</p>
            ${renderPairs(last.pairs, model)}`
    }`;
}

/** `renderPairs` sets photos before and after an office's work side by side. */
function renderPairs(
  pairs: FollowUp['pairs'] = [],
  { language, file, picture = file }: ReportModel,
): Markup[] {
  const { pair: labels, alt } = wordsOf(language).report.file;
  return pairs.map(
    ({ before, after }) =>
      html`<div class="pair">
        ${[before, after].map(
          (photo, index) =>
            html`<figure>
              <figcaption>${labels[index]}</figcaption>
              ${picture(photo, `${labels[index]}: ${alt(photo.fileName)}`)}
            </figure>`,
        )}
      </div>`,
  );
}

/** `renderStatus` shows how far the report is, and whose turn it is. */
export function renderStatus(model: ReportModel): Markup {
  const { language, capabilities, report } = model;
  const { report: words, wish: wishWords } = wordsOf(language);
  const wish = readWish(report.wish);
  const { step, actor: turn } = progressOf(report);
  const said = toConfirmations(report.confirmations);
  const rests = isResting(report, capabilities.timezone, model.now);
  const actor = rests ? 'office' : turn;
  const status = statusWordsOf(report.statusCode, words);
  const { deadlines } = capabilities;
  const facts = {
    isOwn: report.isOwner,
    verifyDays: deadlines?.verifyWorkingDays ?? null,
    followupDays: deadlines?.followupWorkingDays ?? null,
    autocloseDays: deadlines?.autocloseWorkingDays ?? null,
    closes: null,
  };
  const dates = datesOf(model);
  const who =
    actor === null || actor === 'nobody'
      ? ''
      : (actor === 'office' && report.dispositionName) || words.actors[actor];
  const name = rests ? words.resting : statusName(report, words, report.isOwner);
  return html`<h2 id="status">${name}</h2>
    <p class="hint">${words.report} #${report.trackingId} · ${words.stepOf(step)}</p>
    ${
      // A closed aspiration goes on in the plan.
      wish !== null && turn === 'nobody' ? '' : html`<p>${status?.meaning(facts) ?? words.unknownStatus}</p>`
    }
    <dl>
      ${
        wish === null
          ? ''
          : html`<dt>${wishWords.heading}</dt>
              <dd>${fateInWords(wish, wishWords)}${wish.reason === null ? '' : ` – ${wish.reason}`}</dd>`
      }${
        who
          ? html`<dt>${words.turn}</dt>
              <dd>${who}</dd>`
          : ''
      }${
        report.deadlineAt
          ? html`<dt>${words.clock.deadline}</dt>
              <dd>
                ${dates.day(report.deadlineAt)}${isEstimated(model) ? ` (${words.clock.estimate})` : ''}
              </dd>`
          : ''
      }${
        report.lateReason
          ? html`<dt>${words.clock.late.reason}</dt>
              <dd>${report.lateReason}</dd>`
          : ''
      }${
        report.promisedAt !== null && actor !== 'nobody'
          ? html`<dt>${words.clock.promised}</dt>
              <dd>${dates.day(`${report.promisedAt}T05:00:00Z`)}</dd>`
          : ''
      }${
        said && said.fixed + said.notFixed > 0
          ? html`<dt>${words.neighbours.label}</dt>
              <dd>${words.neighbours.said(said.fixed, said.notFixed)}</dd>`
          : ''
      }${
        report.updatedAt
          ? html`<dt>${words.updated}</dt>
              <dd>${dates.day(report.updatedAt)}</dd>`
          : ''
      }
    </dl>
    ${renderReckoning(model.clockDays, language)}`;
}

/** `isEstimated`: the deadline lies beyond the days whose holidays are known. */
function isEstimated({
  report: { deadlineAt },
  capabilities: { deadlines, timezone },
}: ReportModel): boolean {
  const known = deadlines?.holidaysKnownUntil;
  return Boolean(deadlineAt && known && dayIn(timezone, new Date(deadlineAt)) > known);
}

/** `renderReckoning` folds away every day on the way to the due day. */
export function renderReckoning(clockDays: ClockDays | null, language: Language): Markup | '' {
  if (clockDays === null) return '';
  const { report, reckoning } = wordsOf(language);
  const day = calendarDays(report.locale);
  const { isEstimate, source } = clockDays;
  return html`<details>
    <summary>${report.clock.how}</summary>
    <ol>
      ${daysInWords(clockDays, reckoning).map(
        ({ date, counted, text }) =>
          html`<li>
            <time datetime="${date}">${day(date)}</time>: ${counted ? html`<b>${text}</b>` : text}
          </li>`,
      )}
    </ol>
    ${isEstimate ? html`<p class="hint">${reckoning.estimate}</p>` : ''}
    ${source ? html`<p class="hint">${reckoning.source(source)}</p>` : ''}
  </details>`;
}

const SP4N = 'SP4N-LAPOR!';

/** The channel of nearly all reports, which tells nobody anything. */
const USUAL_CHANNEL = 'Website';

/**
 * `relayWords` tells how far the report is to the national gateway, by which number; null where it isn't sent there.
 */
function relayWords(model: ReportModel): string | null {
  const { state, nationalId, since } = model.report.relay;
  const { relay } = wordsOf(model.language).report.details;
  if (state === 'none') return null;
  if (state === 'sent') return relay.sent(nationalId, since && datesOf(model).day(since));
  return state === 'parked' ? relay.parked() : relay.waiting(null);
}

export function renderDetails(model: ReportModel): Markup {
  const { language, report, file } = model;
  const { report: reportWords, detail } = wordsOf(language);
  const { details } = reportWords;
  const rows: [string, string | null][] = [
    ...(report.answers ?? []).map(({ label, content }): [string, string] => [label, content]),
    [details.sent, report.createdAt && datesOf(model).moment(report.createdAt)],
    [details.place, report.locationName],
    [details.category, report.category?.name ?? null],
    [details.office, report.dispositionName],
    [detail.channel, report.channel === USUAL_CHANNEL ? null : report.channel],
    [SP4N, relayWords(model)],
  ];
  return html`<h2 id="details">${details.heading}</h2>
    <p class="prose">${report.content}</p>
    <dl>
      ${rows.map(([label, text]) =>
        text
          ? html`<dt>${label}</dt>
              <dd>${text}</dd>`
          : '',
      )}
    </dl>
    ${
      report.attachments.length === 0
        ? ''
        : html`<h3>${details.files}</h3>
            <ul>
              ${report.attachments.map((one) => html`<li>${file(one)}</li>`)}
            </ul>`
    }`;
}

/** `renderHistory` lists the newest entry first. */
export function renderHistory(model: ReportModel): Markup {
  const words = wordsOf(model.language);
  const entries = historyOf(model.report, model.followUps, model.capabilities.timezone);
  const dates = datesOf(model);
  return html`<h2 id="history">${words.report.history.heading}</h2>
    <ol>
      ${entries.slice(0, ENTRIES_MAX).map((entry) => renderEntry(entry, words, dates, model))}
    </ol>`;
}

function renderEntry(
  entry: HistoryEntry,
  { report: words }: PageWords,
  dates: DateWords,
  model: ReportModel,
): Markup {
  const { file, report } = model;
  const { isOwner } = report;
  const { history } = words;
  const { reply, moved, status, text } = entry;
  const others = entry.attachments.filter(
    ({ path }) => !reply?.pairs?.some(({ after }) => after.path === path),
  );
  const said = [
    moved && history.moved(moved.from, moved.to),
    status && changeWords(status, words, isOwner),
    reply?.rating ? history.rating(reply.rating) : null,
    reply?.isPrivate ? history.privately : null,
    entry.isWaiting ? history.unreleased : null,
  ].filter(Boolean);
  return html`<li>
    <b
      >${reply === null ? history.note : history.reply(isOwner && reply.author === 'reporter' ? words.you : reply.fromName, reply.toName)}</b
    >
    <span class="hint">${entry.date === null ? history.noTime : dates.moment(entry.date)}</span
    >${text === '' ? '' : html`<p class="prose">${text}</p>`}${said.map((line) => html`<p class="hint">${line}</p>`)}${renderPairs(reply?.pairs, model)}${others.map(
      (one) => html`<p>${file(one)}</p>`,
    )}
  </li>`;
}

import { html } from 'hono/html';
import { promisedDay } from '../../../../src/contract/reporting/promised-day.js';
import type { FollowUp } from '../../../../src/contract/reporting/followups.js';
import { isResting, type Report } from '../../../../src/contract/reporting/report.js';
import { acceptOf } from '../../../../src/form-logic/files.js';
import type { ReportModel } from '../reading/report-view.js';
import { sealFields, type FormSeal } from '../sending/seal.js';
import { choice, errorLine, errorSummary, hidden, textField, type FieldContext } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';

/** `OwnModel` is what the reporter's own forms show of the report. */
export interface OwnModel extends FieldContext, Pick<ReportModel, 'language' | 'capabilities'> {
  report: Pick<
    Report,
    'trackingId' | 'statusCode' | 'isSecret' | 'promisedAt' | 'waitsUntil' | 'information'
  > & {
    relay: Pick<Report['relay'], 'state' | 'nationalId'>;
  };
  followUps: readonly Pick<FollowUp, 'author' | 'rating'>[];
  now: Date;
  accessCode: string;
  /** Seals of the forms: none has another's key. */
  seals: { reply: FormSeal; withdraw: FormSeal; objection: FormSeal };
  typed: {
    content: string;
    rating: string;
    resolved: string;
    isPrivate: boolean;
    reason: string;
    ground: string;
    objection: string;
  };
  /** Names of files to be chosen again. */
  lost: readonly string[];
}

/** Purposes of seals: a seal for a reply withdraws no report. */
export const SEALS = { reply: 'reply', withdraw: 'withdraw', objection: 'objection' } as const;

const CLOSED = ['archived', 'rejected'];

/** `keysOf` puts number and code into hidden fields: an address would be kept in histories. */
export const keysOf = ({ report, accessCode }: OwnModel): Record<string, string> => ({
  tracking_id: report.trackingId,
  access_code: accessCode,
});

/** `renderReply` says before its button what the reporter's answer does to the report. */
export function renderReply(model: OwnModel): Markup | '' {
  const { report, words, language, typed, seals, capabilities, lost, followUps } = model;
  if (CLOSED.includes(report.statusCode)) return '';
  const { reply, own } = words;
  // `mayRate` only at the end: a rating is given once.
  const mayRate =
    report.statusCode === 'done' &&
    followUps.some(({ author }) => author === 'office') &&
    !followUps.some(({ rating }) => rating > 0);
  const isAsked = report.statusCode === 'responded' || report.statusCode === 'done';
  const { limits } = capabilities;
  const turn = report.statusCode === 'responded' ? words.report.statuses['responded']?.own : undefined;
  const isAnswered = followUps.some(({ author }) => author === 'office');
  return html`<h2 id="reply">${turn ?? (isAnswered ? reply.heading : reply.more)}</h2>
    ${report.statusCode === 'done' ? html`<p>${reply.done}</p>` : ''} ${errorSummary(model)}
    <form method="post" action="lacak?lang=${language}" enctype="multipart/form-data" novalidate>
      ${hidden({ ...sealFields(seals.reply), ...keysOf(model), promised: report.promisedAt ?? '' })}
      ${isAsked ? renderQuestion(model) : ''}
      <p class="hint">${report.isSecret ? reply.readers.secret : reply.readers.public}</p>
      ${textField(model, 'content', typed.content, { label: reply.content, type: 'area' })}
      ${mayRate ? renderRating(model) : ''}
      ${report.isSecret ? '' : choice({ type: 'checkbox', name: 'is_secret', value: '1', isChosen: typed.isPrivate }, reply.privately, 'is_secret')}
      ${lost.length === 0 ? '' : html`<p class="notice warning">${own.files.again(lost.join(', '))}</p>`}
      <div class="field">
        <label class="label" for="attachments"
          >${words.evidence.add} <span class="optional">${words.form.optional}</span></label
        >
        <p class="hint" id="attachments-hint">
          ${own.files.limits(limits.attachmentsMax, words.sections.bytes(limits.attachmentBytesMax))}
        </p>
        ${errorLine(model, 'attachments')}
        <input
          type="file"
          id="attachments"
          name="attachments"
          class="control"
          multiple
          accept="${acceptOf(limits)}"
          aria-describedby="attachments-hint"
        />
      </div>
      <p class="row"><button class="button" name="do" value="reply">${reply.send}</button></p>
    </form>`;
}

/** `renderQuestion` alone closes or reopens the report. Text browsers tick the first choice: it does neither. */
function renderQuestion(model: OwnModel): Markup {
  const { own, reply, report: reportWords } = model.words;
  const { settled } = reply;
  const { report, typed, capabilities, now } = model;
  const { timezone } = capabilities;
  const day =
    report.statusCode === 'responded' ? promisedDay(report, timezone, reportWords.locale, now) : null;
  const rests = day !== null && isResting(report, timezone, now);
  const answers = [
    { value: '', label: own.tracker.unsettled },
    ...(report.statusCode === 'responded' ? [{ value: 'true', label: settled.yes }] : []),
    { value: 'false', label: settled.no },
    ...(day !== null && !rests ? [{ value: 'later', label: settled.later(day) }] : []),
  ];
  return html`<fieldset id="resolved">
    <legend>${settled.question}</legend>
    ${rests ? html`<p>${settled.resting(day)}</p>` : ''}
    <p class="hint">${settled.hint}</p>
    ${errorLine(model, 'resolved')}
    ${answers.map(({ value, label }) =>
      choice(
        { type: 'radio', name: 'resolved', value, isChosen: typed.resolved === value },
        { label },
        `resolved-${value || 0}`,
      ),
    )}
  </fieldset>`;
}

function renderRating(model: OwnModel): Markup {
  const { reply } = model.words;
  const { rating } = model.typed;
  const ratings = reply.ratings.map((label, index) => ({
    value: String(index + 1),
    label: `${index + 1} – ${label}`,
  }));
  return html`<fieldset id="rating">
    <legend>${reply.rating}</legend>
    <p class="hint">${reply.ratingHint}</p>
    ${errorLine(model, 'rating')}
    ${[{ value: '', label: reply.noRating }, ...ratings].map(({ value, label }) =>
      choice(
        { type: 'radio', name: 'rating', value, isChosen: rating === value },
        { label },
        `rating-${value || 0}`,
      ),
    )}
  </fieldset>`;
}

/** `renderWithdrawal` lists what is erased before the button that erases it. */
export function renderWithdrawal(model: OwnModel): Markup | '' {
  const { report, words, language, typed, seals } = model;
  if (report.statusCode === 'archived') return '';
  const { withdraw, own } = words;
  return html`<details>
    <summary>${withdraw.open}</summary>
    <h2>${withdraw.heading}</h2>
    <p>${withdraw.erasedTitle}</p>
    <ul>
      ${withdraw.erased.map((one) => html`<li>${one}</li>`)}
    </ul>
    <p>${withdraw.stays}</p>
    ${report.relay.state === 'sent' ? html`<p>${withdraw.forwarded(report.relay.nationalId)}</p>` : ''}
    <p>${withdraw.final}</p>
    <form method="post" action="lacak?lang=${language}">
      ${hidden({ ...sealFields(seals.withdraw), ...keysOf(model) })}
      ${textField(model, 'reason', typed.reason, { label: withdraw.reason, hint: withdraw.reasonHint })}
      ${errorLine(model, 'sure')}${choice({ type: 'checkbox', name: 'sure', value: '1', isChosen: false }, { label: own.tracker.withdrawTick }, 'sure')}
      <p class="row"><button class="button" name="do" value="withdraw">${withdraw.confirm}</button></p>
    </form>
  </details>`;
}

/** `renderAgain` reloads by a button: nothing on the page refreshes itself. */
export function renderAgain(model: OwnModel): Markup {
  const { words, language } = model;
  return html`<form method="post" action="lacak?lang=${language}">
      ${hidden(keysOf(model))}
      <p class="row">
        <button class="button secondary" name="do" value="open">${words.own.tracker.again}</button>
        <a href="lacak?lang=${language}">${words.own.tracker.other}</a>
      </p>
    </form>
    <p class="hint">${words.report.openedByCode}</p>`;
}

/** `renderOwnFile` is a file that only the code opens: its own form, answered by the file. */
export function renderOwnFile(
  words: OwnModel['words'],
  language: OwnModel['language'],
  keys: { tracking_id: string; access_code: string },
  { path, fileName }: { path: string; fileName: string },
): Markup {
  return html`<form method="post" action="lacak?lang=${language}">
    ${hidden({ ...keys, path })}<button class="button quiet" name="do" value="file">
      ${words.report.file.view(fileName)}
    </button>
  </form>`;
}

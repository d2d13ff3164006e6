import { dayIn } from '../../../../src/contract/working-days.js';
import { addAct, keepRules } from '../../reports/information/acts.js';
import { lastDay } from '../../reports/information/days.js';
import { requestDue, requestOf } from '../../reports/information/request.js';
import { dueAsShown } from '../../reports/lifecycle/due.js';
import { writeLog } from '../../reports/lifecycle/lifecycle.js';
import { maskedContent } from '../../reports/moderation/masked-texts.js';
import { typedWords } from '../../reports/reading/placeholders.js';
import { ApiError } from '../../words/errors.js';
import type { Locked } from '../hands/locked.js';
import { readReason, type OfficerAction } from '../reports/officer-action.js';
import { speakerFor } from '../reports/speaker.js';
import { onRequest } from './locked-request.js';

/** `extend {reason}` moves a request's due day by the law's days: once, before it has passed, told in the history. */
export async function extend(asked: OfficerAction): Promise<void> {
  const { config, notifier } = asked.endpoint;
  const reason = readReason(asked.body);
  await onRequest(asked, 'extend', async ({ transaction, complaint, acts, days }) => {
    const office = speakerFor(asked)(complaint);
    const now = config.now();
    if (days.ended !== null) throw new ApiError('closed', { say: 'desk-extend-answered' });
    if (acts.rows.objection !== undefined) throw new ApiError('closed', { say: 'desk-extend-objection' });
    if (acts.rules.extension === null) throw new ApiError('closed', { say: 'desk-extend-never' });
    if (acts.rows.extend !== undefined) throw new ApiError('closed', { say: 'desk-extend-twice' });
    if (dayIn(config.timeZone, now) > days.information.dueOn)
      throw new ApiError('closed', { say: 'desk-extend-late', values: { last: days.information.dueOn } });
    await keepRules(transaction, complaint.id, complaint.created_at, config.clocks);
    const masked = await maskedContent(transaction, complaint.id, reason);
    const act = { complaint_id: complaint.id, act: 'extend', officer_id: asked.officer.id } as const;
    await addAct(transaction, { ...act, content: reason, ...masked, at: now });
    const day = dayInWords(await moveDeadline({ transaction, complaint }, asked));
    const content = `{{institution_from}} memperpanjang waktu menjawab sampai ${day}. Alasan: ${typedWords(reason)}`;
    // About no status: a report that a hidden reply has reopened would be told by it.
    await writeLog(transaction, complaint.id, now, { content, from: office }, null, null);
    await notifier.changed(transaction, complaint.id, 'extend');
  });
}

/** `moveDeadline` puts the deadline on the extended day, where one runs. @returns that day */
async function moveDeadline(
  { transaction, complaint }: Locked,
  { endpoint: { config } }: OfficerAction,
): Promise<string> {
  const { days } = (await requestOf(transaction, complaint, config, config.clocks))!;
  const due = requestDue(days, config);
  const now = config.now();
  await transaction
    .updateTable('complaints')
    .set({
      ...(complaint.deadline_at && due),
      ...(complaint.shown_deadline_at && dueAsShown(due)),
      updated_at: now,
      public_updated_at: now,
    })
    .where('id', '=', complaint.id)
    .execute();
  return lastDay(days);
}

/** `dayInWords` is a day of the calendar, YYYY-MM-DD, as a history in Indonesian says it. */
const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

import { sql } from 'kysely';
import { dayIn, endOfDay } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../endpoint/config.js';
import type { Database } from '../../endpoint/database/connect.js';
import { dueFor } from '../../endpoint/reports/lifecycle/due.js';
import { contentWithout, maskedWish } from '../../endpoint/reports/moderation/masked-texts.js';
import { dayBefore, SAMPLES, type Sample } from '../seed.js';

/** No account: whoever verified and answered in the invented town has left. */
const NOBODY = 0;

/** `insertSamples` adds what the rows of a report can't hold. @param ids of the samples' reports, in their order */
export async function insertSamples(
  transaction: Database,
  config: EndpointConfig,
  ids: readonly number[],
): Promise<void> {
  for (const [index, sample] of SAMPLES.entries()) {
    const id = ids[index]!;
    await insertPromises(transaction, config, id, sample);
    await insertWords(transaction, config, id, sample);
    if (sample.after !== undefined) await pairPictures(transaction, id);
  }
}

/** A trigger keeps the promise that stands; those kept before are of an earlier answer. */
async function insertPromises(
  transaction: Database,
  config: EndpointConfig,
  id: number,
  { events, classificationId, officeId }: Sample,
): Promise<void> {
  const now = config.now();
  const answers = events.filter((event) => event.kind === 'answered');
  for (const [index, { promises }] of answers.entries()) {
    if (promises === undefined) continue;
    const promisedAt = dayIn(config.timeZone, dayBefore(now, -promises));
    const next = answers[index + 1];
    if (next === undefined) {
      const since = endOfDay(config.timeZone, promisedAt);
      await transaction
        .updateTable('complaints')
        .set({ promised_at: promisedAt, ...dueFor('responded', classificationId, since, config) })
        .where('id', '=', id)
        .execute();
      continue;
    }
    await transaction
      .insertInto('promises')
      .values({
        complaint_id: id,
        institution_id: officeId,
        institution_name: config.masters.institution(officeId)?.name ?? officeId,
        promised_at: promisedAt,
        kept_at: dayBefore(now, next.daysAgo),
        is_shown: true,
      })
      .execute();
  }
}

/** `insertWords`: why an office is late, what it decided, and what planners said. */
async function insertWords(
  transaction: Database,
  config: EndpointConfig,
  id: number,
  { lateReason, decision, wish, events }: Sample,
): Promise<void> {
  const at = dayBefore(config.now(), events.at(-1)?.daysAgo ?? 0);
  const own = { complaint_id: id, officer_id: NOBODY, at };
  if (lateReason !== undefined)
    await transaction
      .insertInto('late_reasons')
      .values({ ...own, content: lateReason, ...contentWithout(null, lateReason) })
      .execute();
  if (decision !== undefined)
    await transaction
      .insertInto('information_acts')
      .values({
        ...own,
        act: 'decide',
        code: decision.code,
        content: decision.ground,
        ...contentWithout(null, decision.ground),
      })
      .execute();
  if (wish !== undefined) {
    const { state, yearsAhead, document, reason } = wish;
    const year =
      yearsAhead === null ? null : Number(dayIn(config.timeZone, config.now()).slice(0, 4)) + yearsAhead;
    const words = { document, content: reason };
    await transaction
      .insertInto('wishes')
      .values({ ...own, state, year, ...words, ...maskedWish(null, words) })
      .execute();
  }
}

/** The second picture is of the last answer, and shows the place of the first afterwards. */
async function pairPictures(transaction: Database, id: number): Promise<void> {
  await sql`with answer as (
      select max(id) as id from followups where complaint_id = ${id} and author = 'office'
    ), moved as (
      update attachments set followup_id = answer.id from answer where complaint_id = ${id} and position = 1
      returning attachments.id, followup_id
    )
    insert into answer_pairs (after_id, before_id, followup_id)
    select moved.id, attachments.id, moved.followup_id from moved, attachments
    where attachments.complaint_id = ${id} and attachments.position = 0`.execute(transaction);
}

import type { Database } from '../../database/connect.js';
import { MASK } from '../../masking/mask-text.js';
import type { StoredAnswer } from '../../questions/stored-answers.js';
import { citizenWhoHelped, knownWords, maskKnown } from '../moderation/known-reporters.js';
import { contentWithout } from '../moderation/masked-texts.js';

/**
 * `forgetPerson` takes the reporter out of what offices wrote, which stays as their record. The masker knows names by
 * their look; here the person is known, so that a name it would miss goes too. Must run while name and contact exist.
 */
export async function forgetPerson(transaction: Database, complaintId: number): Promise<void> {
  const reporter = await transaction
    .selectFrom('reporters')
    .select(['name', 'email', 'phone', 'nik', 'notify_to', citizenWhoHelped])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const { answers } = await transaction
    .selectFrom('complaints')
    .select('answers')
    .where('id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const known = knownWords(reporter ?? {}, numbersOf(answers));
  await transaction
    .updateTable('followups')
    .set({ content: MASK, ...contentWithout(null, MASK) })
    .where('complaint_id', '=', complaintId)
    .where('is_private', '=', true)
    .execute();
  await forgetPrivateActs(transaction, complaintId);
  for (const table of ['followups', 'complaint_logs', 'information_acts'] as const) {
    const rows = await transaction
      .selectFrom(table)
      .select(['id', 'content'])
      .where('complaint_id', '=', complaintId)
      .execute();
    for (const { id, content } of rows) {
      const masked = maskKnown(content, known);
      if (masked !== content)
        await transaction
          .updateTable(table)
          .set({ content: masked, ...contentWithout(null, masked) })
          .where('id', '=', id)
          .execute();
    }
  }
}

/** `forgetPrivateActs` empties an objection, and what was decided on it for the requester alone. */
export async function forgetPrivateActs(transaction: Database, complaintId: number): Promise<void> {
  await transaction
    .updateTable('information_acts')
    .set({ content: '', ...contentWithout(null, '') })
    .where('complaint_id', '=', complaintId)
    .where('is_private', '=', true)
    .execute();
}

/** An answer with digits may be a customer's number, by which a person is found. */
function numbersOf(answers: readonly StoredAnswer[] | null): string[] {
  return (answers ?? []).map(({ content }) => content).filter((content) => /\d.*\d.*\d.*\d/.test(content));
}

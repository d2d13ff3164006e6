import type { Database } from '../../database/connect.js';
import { MASK, maskText } from '../../masking/mask-text.js';
import type { StoredAnswer } from '../../questions/stored-answers.js';
import { maskedContent } from '../moderation/masked-texts.js';

/** Shorter words of a name are words of the language too often. */
const NAME_WORD_MIN = 3;

/**
 * Takes the reporter out of what offices wrote, which stays as their record. The masker finds what names a person by its looks;
 * here it is known who it was, so that a name it would miss goes too. Must run while name and contact still stand.
 */
export async function forgetPerson(transaction: Database, complaintId: number): Promise<void> {
  const reporter = await transaction
    .selectFrom('reporters')
    .select(['name', 'email', 'phone', 'notify_to', 'assisted_by_name'])
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const { answers } = await transaction
    .selectFrom('complaints')
    .select('answers')
    .where('id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const known = wordsOf(reporter ?? {}, numbersOf(answers));
  const withoutPerson = (text: string): string => maskText(known === null ? text : text.replace(known, MASK));
  await transaction
    .updateTable('followups')
    .set({ content: MASK, ...maskedContent(MASK) })
    .where('complaint_id', '=', complaintId)
    .where('is_private', '=', true)
    .execute();
  for (const table of ['followups', 'complaint_logs'] as const) {
    const rows = await transaction
      .selectFrom(table)
      .select(['id', 'content'])
      .where('complaint_id', '=', complaintId)
      .execute();
    for (const { id, content } of rows) {
      const masked = withoutPerson(content);
      if (masked !== content)
        await transaction
          .updateTable(table)
          .set({ content: masked, ...maskedContent(masked) })
          .where('id', '=', id)
          .execute();
    }
  }
}

/** An answer with digits may be a customer's number, by which a person is found. */
function numbersOf(answers: readonly StoredAnswer[] | null): string[] {
  return (answers ?? []).map(({ content }) => content).filter((content) => /\d.*\d.*\d.*\d/.test(content));
}

/** Every word of the names, and addresses and numbers as they were written; null where nothing is known. */
function wordsOf(
  reporter: Partial<Record<string, string | null>>,
  numbers: readonly string[],
): RegExp | null {
  const { name, assisted_by_name, email, phone, notify_to } = reporter;
  const names = [name, assisted_by_name]
    .flatMap((text) => (text ?? '').split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word.length >= NAME_WORD_MIN);
  const whole = [email, phone, notify_to, ...numbers].filter((text): text is string => !!text);
  const all = [...whole, ...names].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return all.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

import type { UnfollowAnswerWire } from '../../../src/contract/public/follow.js';
import { forgetQuestions } from '../notifications/confirmation.js';
import { pageOfLetter } from '../notifications/page-of-letter.js';
import { pathPart, type RequestContext } from '../http/request-context.js';
import type { FollowDeps } from './deps.js';
import { idIn } from './links.js';

/** How long the link of a question counts, and an address is kept that nobody confirms. */
export const QUESTION_MS = 7 * 86_400_000;

/** Scanners open links before people do: opening looks nothing up, and changes nothing. */
export const askToConfirm = (context: RequestContext, { config }: FollowDeps): Response | Promise<Response> =>
  pageOfLetter(context, config, { title: 'follow-title', say: 'follow-ask', button: 'confirm-button' });

export const askToLeave = (context: RequestContext, { config }: FollowDeps): Response | Promise<Response> =>
  pageOfLetter(context, config, { title: 'leave-title', say: 'leave-ask', button: 'leave-button' });

/** However often it is pressed. */
export async function confirmFollow(context: RequestContext, endpoint: FollowDeps): Promise<Response> {
  const { config, hashing } = endpoint;
  const id = idIn(hashing, 'confirm', pathPart(context, 'token'));
  const isConfirmed = id !== null && (await confirm(endpoint, id));
  if (!isConfirmed) context.status(404);
  return await pageOfLetter(context, config, {
    title: 'follow-title',
    say: isConfirmed ? 'follow-done' : 'follow-gone',
  });
}

async function confirm({ config, database, hashing }: FollowDeps, id: string): Promise<boolean> {
  const now = config.now();
  return await database.transaction().execute(async (transaction) => {
    const follow = await transaction
      .selectFrom('follows')
      .select(['address', 'confirmed_at', 'created_at'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (follow === undefined) return false;
    if (follow.confirmed_at !== null) return true;
    if (follow.created_at.getTime() < now.getTime() - QUESTION_MS) return false;
    await transaction
      .updateTable('follows')
      .set({ confirmed_at: now, told_until: now })
      .where('id', '=', id)
      .execute();
    await forgetQuestions(transaction, hashing, follow.address);
    return true;
  });
}

/**
 * `leave` erases the follow with its address: by the page's button, by a mail program's one press (RFC 8058), or by
 * `DELETE`. Whoever has left already reads the same.
 */
export async function leave(
  context: RequestContext,
  { config, database, hashing }: FollowDeps,
): Promise<Response> {
  const id = idIn(hashing, 'leave', pathPart(context, 'token'));
  if (id !== null) await database.deleteFrom('follows').where('id', '=', id).execute();
  if (context.req.method === 'DELETE')
    return context.json({ results: { follow: null } } satisfies UnfollowAnswerWire);
  return await pageOfLetter(context, config, { title: 'leave-title', say: 'leave-done' });
}

import { attempt } from '../../database/transaction.js';
import { isAlone, officerOf } from '../../officers/accounts.js';
import { mayKnow } from '../../officers/roles.js';
import { ApiError, isOutage, isTimeout } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { ACTIONS, type ActionName } from '../reports/actions.js';
import { endAct, type ActRow } from './act-rows.js';
import { keepWords } from './kept-words.js';
import { assertMayDo } from './rules.js';

/**
 * `runAct` does a stored deed in the open transaction, with the rights that its officer has by now.
 * @throws ApiError where the report or the rights are other ones meanwhile
 */
export async function runAct(
  endpoint: DeskDeps,
  { act, body, officer_id, complaint_id }: ActRow,
): Promise<void> {
  const { database } = endpoint;
  const account = await database
    .selectFrom('officers')
    .selectAll()
    .where('id', '=', officer_id)
    .executeTakeFirstOrThrow();
  if (account.is_disabled) throw new ApiError('forbidden');
  const officer = officerOf(account, await isAlone(database));
  assertMayDo(officer, act);
  const complaint = await database
    .selectFrom('complaints')
    .selectAll()
    .where('id', '=', complaint_id)
    .executeTakeFirstOrThrow();
  if (!mayKnow(officer, complaint)) throw new ApiError('forbidden');
  const asked = { endpoint, officer, trackingId: complaint.tracking_id, body: body ?? {} };
  await ACTIONS[act as ActionName](asked);
}

/**
 * `carryOut` does a deed whose time has come, under its report's lock. One that can't be done any more is marked, and
 * its words become a draft.
 */
export async function carryOut(endpoint: DeskDeps, act: ActRow): Promise<void> {
  const { database, config } = endpoint;
  try {
    await attempt(database, () => runAct(endpoint, act));
  } catch (error) {
    // Nothing is wrong with the deed: it is tried again.
    if (isOutage(error) || isTimeout(error)) throw error;
    const code = error instanceof ApiError ? error.code : 'server-error';
    if (code === 'server-error') config.log(`${act.act} failed ${(error as Error).name}`, { level: 'error' });
    await failAct(endpoint, act, code);
    return;
  }
  await endAct(database, act.id, 'done');
}

/** `failAct` ends a deed undone, beside the report for its officer to see. */
export async function failAct({ database, config }: DeskDeps, act: ActRow, code: string): Promise<void> {
  await keepWords(database, config.now(), act);
  await endAct(database, act.id, 'failed', code);
}

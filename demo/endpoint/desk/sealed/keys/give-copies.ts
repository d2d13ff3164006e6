import { dayIn } from '../../../../../src/contract/working-days.js';
import { isRecord } from '../../../../../src/contract/read.js';
import { writeAudit } from '../../../audit/audit.js';
import type { Database } from '../../../database/connect.js';
import { findAccount, lockAccount } from '../../../officers/accounts.js';
import type { Officer } from '../../../officers/roles.js';
import { invalid } from '../../../words/errors.js';
import type { DeskDeps } from '../../deps.js';
import { readName } from '../../fields.js';
import { mayHold } from './holders.js';
import { readWrapped } from './read-keys.js';
import type { WrappedKeyWire } from './wire.js';

type Deps = Pick<DeskDeps, 'config' | 'database'>;
type Body = Record<string, unknown>;

/** More epochs than a town has in a lifetime. */
const MOST_COPIES = 200;

/**
 * `giveCopies` stores copies that the giver's browser wrapped by the words of another officer, in place of those that
 * this one had of the same epochs.
 * @param body `officer`, an account's name, and `copies`: `kid`, `salt`, `iv`, `wrapped` of each
 * @throws ApiError 422 where the account may have none, or the giver lacks one of the keys
 */
export async function giveCopies({ config, database }: Deps, giver: Officer, body: Body): Promise<void> {
  const name = readName(body, 'officer');
  const copies = readCopies(body);
  const now = config.now();
  await database.transaction().execute(async (transaction) => {
    const found = await findAccount(transaction, name);
    const account = found && (await lockAccount(transaction, found.id));
    if (account === null || !mayHold(account)) throw invalid({ officer: [{ key: 'sealed-officer-unfit' }] });
    await assertHas(transaction, giver.id, [...copies.keys()]);
    for (const [kid, wrapped] of copies)
      await transaction
        .insertInto('sealed_officer_keys')
        .values({ officer_id: account.id, kid, ...wrapped, created_day: dayIn(config.timeZone, now) })
        .onConflict((conflict) => conflict.columns(['officer_id', 'kid']).doUpdateSet(wrapped))
        .execute();
    const detail = `${copies.size} ${account.name}`;
    await writeAudit(transaction, now, { officer: giver.name, action: 'sealed-copies', detail });
  });
}

function readCopies({ copies: value }: Body): Map<string, WrappedKeyWire> {
  const list: unknown[] = Array.isArray(value) ? value : [];
  if (list.length === 0 || list.length > MOST_COPIES)
    throw invalid({ copies: [{ key: 'sealed-key-unread' }] });
  return new Map(
    list.map((copy) => {
      const kid = isRecord(copy) ? copy.kid : null;
      if (typeof kid !== 'string') throw invalid({ copies: [{ key: 'sealed-key-unread' }] });
      return [kid, readWrapped(copy, 'copies')];
    }),
  );
}

async function assertHas(transaction: Database, officerId: number, kids: readonly string[]): Promise<void> {
  const own = await transaction
    .selectFrom('sealed_officer_keys')
    .select('kid')
    .where('officer_id', '=', officerId)
    .where('kid', 'in', kids)
    .execute();
  if (own.length !== kids.length) throw invalid({ copies: [{ key: 'sealed-copy-not-yours' }] });
}

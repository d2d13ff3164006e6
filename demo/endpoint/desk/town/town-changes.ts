import { sql } from 'kysely';
import { writeAudit } from '../../audit/audit.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import {
  differencesOf,
  isSameContent,
  LISTS,
  type ListContent,
  type ListName,
} from '../../town/editing/lists.js';
import { readList } from '../../town/editing/town-files.js';

/** Changes of each list that are kept, to go back to. */
const KEPT_MAX = 100;

/** After so long nobody is in the middle of a change any more: the process is gone. */
const BROKEN_OFF_MS = 60_000;

/** `TownChange` is a change of a list, with what stood there before. */
export interface TownChange {
  list: ListName;
  officer: string;
  before: ListContent;
  after: ListContent;
}

/** `lockTownLists` until the transaction ends: two processes may share the folder. */
export async function lockTownLists(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('town lists'))`.execute(transaction);
}

/**
 * `announceChange` writes down who is about to change what. A process that is killed between the file and the trail
 * leaves this row, by which `settleChanges` makes up for it.
 * @returns its id
 */
export async function announceChange(transaction: Database, at: Date, change: TownChange): Promise<number> {
  const { list, officer } = change;
  const [before, after] = [JSON.stringify(change.before), JSON.stringify(change.after)];
  const { id } = await transaction
    .insertInto('town_changes')
    .values({ list, at, officer, before, after, is_pending: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** `settleChange` puts it into history and trail. @returns false where it isn't announced any more */
export async function settleChange(
  transaction: Database,
  now: Date,
  id: number,
  { list, officer, before, after }: TownChange,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('town_changes')
    .set({ is_pending: false })
    .where('id', '=', id)
    .where('is_pending', '=', true)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const kept = transaction
    .selectFrom('town_changes')
    .select('id')
    .where('list', '=', list)
    .where('is_pending', '=', false)
    .orderBy('id', 'desc')
    .limit(KEPT_MAX);
  await transaction
    .deleteFrom('town_changes')
    .where('list', '=', list)
    .where('is_pending', '=', false)
    .where('id', 'not in', kept)
    .execute();
  const { added, changed, removed } = differencesOf(list, before, after);
  const detail = `${LISTS[list].file} ${id}: +${added.length} ~${changed.length} -${removed.length}`;
  await writeAudit(transaction, now, { officer, action: 'town-changed', detail });
  return true;
}

/** `isAnnounced`: it is neither settled nor withdrawn. */
export async function isAnnounced(database: Database, id: number): Promise<boolean> {
  const row = await database
    .selectFrom('town_changes')
    .select('id')
    .where('id', '=', id)
    .where('is_pending', '=', true)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * `stateOfLists` differs after each settled change. The newest id alone would not: of two changes the one that was
 * announced first may be settled last.
 */
export async function stateOfLists(database: Database): Promise<string> {
  const { state } = await database
    .selectFrom('town_changes')
    .select(sql<string | null>`md5(string_agg(id::text, ',' order by id))`.as('state'))
    .where('is_pending', '=', false)
    .executeTakeFirstOrThrow();
  return state ?? '';
}

/** `withdrawChange` forgets one that came to nothing. */
export async function withdrawChange(database: Database, id: number): Promise<void> {
  await database.deleteFrom('town_changes').where('id', '=', id).where('is_pending', '=', true).execute();
}

/**
 * `settleChanges` makes up for changes that a killed process began: one that was written gets its place in history and
 * trail, one that was not is forgotten.
 */
export async function settleChanges({
  config,
  database,
}: {
  config: Pick<EndpointConfig, 'now' | 'townFolder'>;
  database: Database;
}): Promise<void> {
  const before = new Date(config.now().getTime() - BROKEN_OFF_MS);
  const pending = await database
    .selectFrom('town_changes')
    .selectAll()
    .where('is_pending', '=', true)
    .where('at', '<=', before)
    .orderBy('id')
    .execute();
  for (const one of pending) {
    const change = { ...one, list: one.list as ListName };
    await database.transaction().execute(async (transaction) => {
      await lockTownLists(transaction);
      if (await wasWritten(config, transaction, change))
        await settleChange(transaction, config.now(), change.id, change);
      else await withdrawChange(transaction, change.id);
    });
  }
}

/**
 * `wasWritten` goes by what stood in the file right after the change: what the next one began from, or what stands
 * there now. It was not written where that is what stood there before, or what another change made of it that was
 * announced earlier and settled later. In doubt it was: a change by hand may have followed.
 */
async function wasWritten(
  { townFolder }: Pick<EndpointConfig, 'townFolder'>,
  transaction: Database,
  { id, list, before }: TownChange & { id: number },
): Promise<boolean> {
  const settled = await transaction
    .selectFrom('town_changes')
    .select(['id', 'before', 'after'])
    .where('list', '=', list)
    .where('is_pending', '=', false)
    .orderBy('id')
    .execute();
  const next = settled.find((one) => one.id > id);
  const stood = next?.before ?? (await readList(townFolder.path, list)).content;
  if (isSameContent(list, stood, before)) return false;
  return !settled.some(
    (one) => one.id < id && isSameContent(list, one.before, before) && isSameContent(list, one.after, stood),
  );
}

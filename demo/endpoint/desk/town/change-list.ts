import { sql } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import { writeAudit } from '../../audit/audit.js';
import type { Database } from '../../database/connect.js';
import { faultsOfRoles } from '../../officers/named-roles.js';
import { differencesOf, LISTS, type ListContent, type ListName } from '../../town/editing/lists.js';
import { plainContent } from '../../town/editing/list-text.js';
import { isReadOnly, propose, readList, writeFiles, type StoredList } from '../../town/editing/town-files.js';
import type { Town } from '../../town/town.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { problemsOf } from './fault-words.js';

/** Changes of each list that are kept, to go back to. */
const KEPT_MAX = 100;
/** Rows of a list: the largest agency has some hundred. */
const ROWS_MAX = 2_000;

/**
 * `changeList` writes a list into the town's files where their own readers take it, with who and when, and puts it to
 * use. One at a time: whoever began from another state is refused, and told who changed it.
 * @throws ApiError 409, 422
 */
export async function changeList(
  endpoint: DeskDeps,
  list: ListName,
  officer: string,
  body: Record<string, unknown>,
): Promise<StoredList> {
  const { config, database } = endpoint;
  const { path, isExample } = config.townFolder;
  const content = plainContent(list, body);
  if (content === null || content.rows.length > ROWS_MAX)
    throw invalid({ rows: [{ key: 'desk-town-rows', values: { max: ROWS_MAX } }] });
  if (isExample) throw new ApiError('closed', { say: 'desk-town-example' });
  let putBack = async (): Promise<void> => undefined;
  let made: { change: number; town: Town } | null = null;
  try {
    await database.transaction().execute(async (transaction) => {
      // Two processes may share the folder.
      await sql`select pg_advisory_xact_lock(hashtext('town lists'))`.execute(transaction);
      const stored = await readList(path, list);
      if (body['version'] !== stored.version) throw await changedMeanwhile(endpoint, transaction, list);
      const proposed = await propose(path, list, stored, content);
      if (proposed.town === null) throw invalid(problemsOf(list, proposed.faults));
      refuseLostRoles(endpoint, proposed.town);
      const change = await note(transaction, config.now(), {
        list,
        officer,
        before: stored.content,
        content,
      });
      // Last, and put back where the commit fails: a file never changes without who and when.
      putBack = await writeFiles(path, proposed.texts, stored.texts);
      made = { change, town: proposed.town };
    });
  } catch (error) {
    await putBack();
    throw isReadOnly(error) ? new ApiError('closed', { say: 'desk-town-read-only' }) : error;
  }
  const { town, change } = made!;
  await endpoint.town.use(town, change);
  return await readList(path, list);
}

async function changedMeanwhile(
  { config }: DeskDeps,
  transaction: Database,
  list: ListName,
): Promise<ApiError> {
  const last = await transaction
    .selectFrom('town_changes')
    .select(['at', 'officer'])
    .where('list', '=', list)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return new ApiError('closed', { say: 'desk-town-changed-by-hand' });
  const time = writeDate(last.at, config.timeZone).slice(11, 16).replace(':', '.');
  return new ApiError('closed', { say: 'desk-town-changed', values: { officer: last.officer, time } });
}

/** `refuseLostRoles`: roles from OpenID Connect that name an office which is gone would stop the next start. */
function refuseLostRoles({ config }: DeskDeps, { masters }: Town): void {
  const [fault] = faultsOfRoles(config.desk.openId?.roleNames ?? {}, masters);
  if (fault !== undefined) throw invalid({ rows: [{ key: 'desk-town-fault', values: { fault } }] });
}

/** @returns id of the change @throws ApiError 422 where nothing is changed */
async function note(
  transaction: Database,
  at: Date,
  change: { list: ListName; officer: string; before: ListContent; content: ListContent },
): Promise<number> {
  const { list, officer, before, content } = change;
  const [old, now] = [JSON.stringify(before), JSON.stringify(content)];
  if (old === now) throw invalid({ rows: [{ key: 'desk-nothing-changed' }] });
  const { id } = await transaction
    .insertInto('town_changes')
    .values({ list, at, officer, before: old, after: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  const kept = transaction
    .selectFrom('town_changes')
    .select('id')
    .where('list', '=', list)
    .orderBy('id', 'desc')
    .limit(KEPT_MAX);
  await transaction.deleteFrom('town_changes').where('list', '=', list).where('id', 'not in', kept).execute();
  const { added, changed, removed } = differencesOf(list, before, content);
  const detail = `${LISTS[list].file} ${id}: +${added.length} ~${changed.length} -${removed.length}`;
  await writeAudit(transaction, at, { officer, action: 'town-changed', detail });
  return id;
}

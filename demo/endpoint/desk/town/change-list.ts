import { writeDate } from '../../../../src/contract/dates.js';
import type { Database } from '../../database/connect.js';
import { faultsOfRoles } from '../../officers/named-roles.js';
import { TownError } from '../../town/faults.js';
import { plainContent } from '../../town/editing/list-text.js';
import { isSameContent, LISTS, type ListContent, type ListName } from '../../town/editing/lists.js';
import {
  isReadOnly,
  propose,
  readList,
  writeFiles,
  type Proposed,
  type StoredList,
} from '../../town/editing/town-files.js';
import type { TownAsOf } from '../../town/editing/town-in-service.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { problemsOf } from './fault-words.js';
import {
  announceChange,
  isAnnounced,
  lockTownLists,
  settleChange,
  stateOfLists,
  withdrawChange,
  type TownChange,
} from './town-changes.js';

/** Rows of a list: the largest agency has some hundred. */
const ROWS_MAX = 2_000;

/** A change that its list's readers have taken, and that is announced. */
interface Announced {
  id: number;
  change: TownChange;
  version: string;
}

/** `Written` are the files of a change whose transaction is not committed yet. */
interface Written {
  texts: ReadonlyMap<string, string>;
  putBack(): Promise<void>;
}

type Taken = Extract<Proposed, { faults: null }>;

/**
 * `changeList` writes a list into the town's files where their own readers take it, with who and when, and puts it to
 * use. One at a time: whoever began from another state is refused, and told who changed it.
 * @throws ApiError 409, 422, 503
 */
export async function changeList(
  endpoint: DeskDeps,
  list: ListName,
  officer: string,
  body: Record<string, unknown>,
): Promise<StoredList> {
  const { path, isExample } = endpoint.config.townFolder;
  const content = contentAsked(list, body);
  if (content.rows.length < LISTS[list].least) throw invalid({ rows: [{ key: 'desk-town-none-left' }] });
  if (isExample) throw new ApiError('closed', { say: 'desk-town-example' });
  const announced = await announce(endpoint, { list, officer, content, version: body['version'] });
  await endpoint.town.useAfter(() => carryOut(endpoint, announced));
  return await readList(path, list);
}

/** `contentAsked` is what a browser sent, of a size that can be judged. @throws ApiError 422 */
export function contentAsked(list: ListName, body: Record<string, unknown>): ListContent {
  const content = plainContent(list, body);
  if (content === null || content.rows.length > ROWS_MAX)
    throw invalid({ rows: [{ key: 'desk-town-rows', values: { max: ROWS_MAX } }] });
  return content;
}

/** `readForDesk` reads a list. @throws ApiError 409 for a file of which nothing can be shown */
export async function readForDesk(folder: string, list: ListName): Promise<StoredList> {
  try {
    return await readList(folder, list);
  } catch (error) {
    if (!(error instanceof TownError)) throw error;
    throw new ApiError('closed', { say: 'desk-town-broken', values: { fault: error.faults.join('; ') } });
  }
}

interface Asked {
  list: ListName;
  officer: string;
  content: ListContent;
  version: unknown;
}

async function announce(endpoint: DeskDeps, { list, officer, content, version }: Asked): Promise<Announced> {
  const { config, database } = endpoint;
  return await database.transaction().execute(async (transaction) => {
    await lockTownLists(transaction);
    const stored = await readForDesk(config.townFolder.path, list);
    if (version !== stored.version) throw await changedMeanwhile(endpoint, transaction, list);
    await proposeOrRefuse(endpoint, list, stored, content);
    if (isSameContent(list, stored.content, content))
      throw invalid({ rows: [{ key: 'desk-nothing-changed' }] });
    const change = { list, officer, before: stored.content, after: content };
    const id = await announceChange(transaction, config.now(), change);
    return { id, change, version: stored.version };
  });
}

/**
 * `carryOut` writes who and when, then the file, then commits; the file is put back where that fails. Other lists may
 * have changed since `announce`, each of them allowed alone: so the town's readers judge it once more.
 */
async function carryOut(endpoint: DeskDeps, { id, change, version }: Announced): Promise<TownAsOf> {
  const { config, database } = endpoint;
  const { path } = config.townFolder;
  const { list, after } = change;
  let written: Written | null = null;
  try {
    return await database.transaction().execute(async (transaction) => {
      await lockTownLists(transaction);
      const now = await readForDesk(path, list);
      if (now.version !== version) throw await changedMeanwhile(endpoint, transaction, list);
      const { town, texts } = await proposeOrRefuse(endpoint, list, now, after);
      if (!(await settleChange(transaction, config.now(), id, change)))
        throw await changedMeanwhile(endpoint, transaction, list);
      const state = await stateOfLists(transaction);
      written = { texts, putBack: await writeFiles(path, texts, now.texts) };
      return { town, state };
    });
  } catch (error) {
    // Where the database is away it stays announced, and is settled later by what the file says.
    await takeBack(endpoint, { id, list, written }).catch(() => undefined);
    throw isReadOnly(error) ? new ApiError('closed', { say: 'desk-town-read-only' }) : error;
  }
}

/**
 * `takeBack` puts back under the lock what `carryOut` wrote, and forgets the change. It leaves both as they are where
 * the commit came through after all, and where somebody has written since: that would be overwritten.
 */
async function takeBack(
  { config, database }: DeskDeps,
  { id, list, written }: { id: number; list: ListName; written: Written | null },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockTownLists(transaction);
    if (!(await isAnnounced(transaction, id))) return;
    if (written !== null) {
      const { texts } = await readList(config.townFolder.path, list);
      if ([...written.texts].some(([name, text]) => texts.get(name) !== text)) return;
      await written.putBack();
    }
    await withdrawChange(transaction, id);
  });
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
    .where('is_pending', '=', false)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return new ApiError('closed', { say: 'desk-town-changed-by-hand' });
  const time = writeDate(last.at, config.timeZone).slice(11, 16).replace(':', '.');
  return new ApiError('closed', { say: 'desk-town-changed', values: { officer: last.officer, time } });
}

/**
 * `proposeOrRefuse` is the town with the change in it. Roles from OpenID Connect that name an office which is gone
 * would stop the next start.
 * @throws ApiError 422
 */
async function proposeOrRefuse(
  { config }: DeskDeps,
  list: ListName,
  stored: StoredList,
  content: ListContent,
): Promise<Taken> {
  const proposed = await propose(config.townFolder.path, list, stored, content);
  if (proposed.town === null) throw invalid(problemsOf(list, proposed.faults, content));
  const [fault] = faultsOfRoles(config.desk.openId?.roleNames ?? {}, proposed.town.masters);
  if (fault !== undefined) throw invalid({ rows: [{ key: 'desk-town-fault', values: { fault } }] });
  return proposed;
}

import { writeDate } from '../../../../src/contract/dates.js';
import { pathPart, type RequestContext } from '../../http/request-context.js';
import { readJson } from '../../http/request-body.js';
import { canWrite, type StoredList } from '../../town/editing/town-files.js';
import { differencesOf, LISTS, type ListContent, type ListName } from '../../town/editing/lists.js';
import { ApiError } from '../../words/errors.js';
import { languageOf } from '../../words/messages.js';
import type { AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import { changeList, readForDesk } from './change-list.js';
import { tryList } from './try-list.js';
import { FetchFailed, fetchHolidays } from '../../town/editing/fetched-holidays.js';
import { TownError } from '../../town/faults.js';
import type { FetchedWire, TownListWire } from './wire.js';

/** Faults of a fetched file that are told. */
const FAULTS_SHOWN = 3;

/** Changes of a list that the page shows, newest first. */
const SHOWN_MAX = 30;

/** `addTownLists` adds calls on the town's lists, for administrators: read, change, try, and what was before. */
export function addTownLists(endpoint: DeskDeps, add: AddCall): void {
  const { config } = endpoint;
  add('GET', 'town/:list', ['administrator'], async (context) => {
    const list = listOf(context);
    const stored = await readForDesk(config.townFolder.path, list);
    return context.json({ results: await presentList(endpoint, list, stored) });
  });
  add('GET', 'town/holidays/fetched', ['administrator'], async (context) =>
    context.json({ results: await readFetched(endpoint) }),
  );
  add('POST', 'town/:list', ['administrator'], async (context, { officer }) => {
    const list = listOf(context);
    const stored = await changeList(endpoint, list, officer.name, await readJson(context));
    return context.json({ results: await presentList(endpoint, list, stored) });
  });
  add('POST', 'town/:list/try', ['administrator'], async (context) => {
    const language = languageOf(context.req.header('Accept-Language'));
    const results = await tryList(endpoint, listOf(context), await readJson(context), language);
    return context.json({ results });
  });
  add('GET', 'town/:list/history/:id', ['administrator'], async (context) => {
    const list = listOf(context);
    const id = /^\d{1,9}$/.exec(pathPart(context, 'id'))?.[0] ?? '0';
    const change = await endpoint.database
      .selectFrom('town_changes')
      .select('before')
      .where('list', '=', list)
      .where('id', '=', Number(id))
      .where('is_pending', '=', false)
      .executeTakeFirst();
    if (change === undefined) throw new ApiError('not-found', { say: 'desk-town-unknown' });
    return context.json({ results: change.before satisfies ListContent });
  });
}

/** @throws ApiError 404 where the town names no file; 409 where it can't be fetched or read */
async function readFetched({ config: { holidaysFrom } }: DeskDeps): Promise<FetchedWire> {
  if (holidaysFrom === null) throw new ApiError('not-found', { say: 'desk-town-unknown' });
  const { host } = new URL(holidaysFrom);
  try {
    return { rows: await fetchHolidays(holidaysFrom) };
  } catch (error) {
    if (error instanceof TownError)
      throw new ApiError('closed', {
        say: 'desk-town-fetched-broken',
        values: { host, fault: error.faults.slice(0, FAULTS_SHOWN).join('; ') },
      });
    if (!(error instanceof FetchFailed)) throw error;
    throw new ApiError('closed', {
      say: 'desk-town-not-fetched',
      values: { host, why: error.why },
    });
  }
}

/** @throws ApiError 404 */
function listOf(context: RequestContext): ListName {
  const name = pathPart(context, 'list');
  if (!Object.hasOwn(LISTS, name)) throw new ApiError('not-found', { say: 'desk-town-unknown' });
  return name as ListName;
}

async function presentList(
  { config, database }: DeskDeps,
  list: ListName,
  stored: StoredList,
): Promise<TownListWire> {
  const { path, isExample } = config.townFolder;
  const { file, key, columns } = LISTS[list];
  const changes = await database
    .selectFrom('town_changes')
    .selectAll()
    .where('list', '=', list)
    .where('is_pending', '=', false)
    .orderBy('id', 'desc')
    .limit(SHOWN_MAX)
    .execute();
  return {
    file,
    key,
    columns,
    ...stored.content,
    version: stored.version,
    fetched_from:
      list === 'holidays' && config.holidaysFrom !== null ? new URL(config.holidaysFrom).host : null,
    read_only: isExample ? 'example' : (await canWrite(path)) ? null : 'folder',
    history: changes.map(({ id, at, officer, before, after }) => ({
      id,
      at: writeDate(at, config.timeZone),
      officer,
      ...differencesOf(list, before, after),
    })),
  };
}

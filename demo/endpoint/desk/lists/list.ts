import { sql, type SqlBool } from 'kysely';
import { readJson } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Asker } from '../../limits/slots.js';
import type { Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { READERS, type AddCall } from '../calls.js';
import { rowsAsTheyWillBe } from '../deeds/projected.js';
import type { DeskDeps } from '../deps.js';
import { namesOfHands } from '../hands/assign.js';
import { sealedToday } from '../sealed/reports/today.js';
import { versionOf } from '../work/version.js';
import type { ListWire, RowWire, TodayWire } from '../wire.js';
import { COUNTED_MAX, readAsked, textOf, unreadable, writeCursor, type Asked } from './asked.js';
import { chosenBy, inTab, isPromiseDue, knownTo, type Condition } from './conditions.js';
import { asCounts, countTabs, within } from './counts.js';
import { positionOf, presentRow, rowsQuery, type Row } from './rows.js';
import { foundBy, traceSearch } from './search.js';
import { deskThumbnail } from './thumbnail.js';

const PROMISES_SHOWN = 10;

/** `addLists` adds the queue, its pictures, and the numbers of the page that officers begin at. */
export function addLists(endpoint: DeskDeps, add: AddCall): void {
  add('GET', 'reports', READERS, (context, session) => getList(context, endpoint, session));
  // Before the pattern `reports/:tracking_id`, which would match `search`.
  add('POST', 'reports/search', READERS, (context, session) => postList(context, endpoint, session));
  add('GET', 'reports/:tracking_id/thumbnails/:file_id', READERS, (context) =>
    deskThumbnail(context, endpoint),
  );
  add('GET', 'today', READERS, (context, session) => today(context, endpoint, session));
}

/** `GET reports`: a tab of the queue. */
async function getList(context: RequestContext, endpoint: DeskDeps, { officer }: Session): Promise<Response> {
  const asked = readAsked(context.req.query(), endpoint.hashing);
  return context.json({ results: await listed(context, endpoint, officer, asked) });
}

/**
 * `POST reports/search` takes the same as JSON: a search may be a name or a phone number, and addresses end up in logs
 * and histories. It also turns pages, and goes on behind a report's number.
 */
async function postList(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const given = await readJson(context, { optional: true });
  const asked = readAsked(given, endpoint.hashing);
  const behind = textOf(given, 'after');
  if (behind !== '') {
    const after = await positionOf(endpoint, behind, knownTo(officer));
    if (after === undefined) throw unreadable('after');
    asked.after = after;
  }
  const list = await listed(context, endpoint, officer, asked);
  const pages = Math.max(1, Math.ceil(list.total / asked.size));
  const data = list.data.map((row) => ({
    ...row,
    category_name: row.topic,
    disposition_name: row.office?.name ?? null,
    deadline_at: row.due_at,
  }));
  return context.json({ results: { ...list, data, pages } });
}

/** `turnOf`: officers of one building share its address, but no turn. */
const turnOf = (context: RequestContext, { id }: Officer): Asker => ({
  from: String(id),
  signal: context.req.raw.signal,
});

async function listed(
  context: RequestContext,
  endpoint: DeskDeps,
  officer: Officer,
  asked: Asked,
): Promise<ListWire> {
  const list = await endpoint.publicQueries.lookUp(
    () => read(endpoint, officer, asked),
    turnOf(context, officer),
  );
  await traceSearch(endpoint, officer, asked.search, list.total);
  return list;
}

async function read(endpoint: DeskDeps, officer: Officer, asked: Asked): Promise<ListWire> {
  const { config, hashing } = endpoint;
  const { chosen, isOfNewest } = await chosenReports(endpoint, officer, asked);
  const counts = await countTabs(endpoint, officer, chosen);
  const inThisTab = [...chosen, inTab(asked.tab, officer, config)];
  const rows = await rowsQuery(endpoint, officer, asked, inThisTab).execute();
  const shown = rows.slice(0, asked.size);
  const last = rows.length > asked.size ? shown.at(-1) : undefined;
  return {
    data: await presented(endpoint, officer, shown),
    total: within(counts[asked.tab]),
    has_more: counts[asked.tab] > COUNTED_MAX,
    next_page_url: last === undefined ? null : `reports?cursor=${writeCursor(asked, last, hashing)}`,
    counts: asCounts(counts),
    ...(isOfNewest && { is_of_newest: true as const }),
  };
}

/** `chosenReports`: conditions of every tab. A search has found its reports, so that no tab looks for words again. */
export async function chosenReports(
  endpoint: Pick<DeskDeps, 'config' | 'database' | 'search'>,
  officer: Officer,
  asked: Asked,
): Promise<{ chosen: Condition[]; isOfNewest: boolean }> {
  const chosen = [knownTo(officer), ...chosenBy(asked, endpoint.config)];
  if (asked.search === '') return { chosen, isOfNewest: false };
  const { ids, isOfNewest } = await foundBy(endpoint, officer, asked.search, chosen);
  const areFound = sql<SqlBool>`complaints.id = any(${sql.val(ids)}::int[])`;
  return { chosen: [knownTo(officer), areFound], isOfNewest };
}

/** `presented` shows rows as they will be when the deeds that wait are done. */
async function presented(endpoint: DeskDeps, officer: Officer, rows: readonly Row[]): Promise<RowWire[]> {
  const pending = await rowsAsTheyWillBe(endpoint, officer, rows);
  const nameOf = await namesOfHands(
    endpoint.database,
    rows.map(({ assignee_id }) => assignee_id),
  );
  return rows.map((read) => {
    const { complaint, version = versionOf(officer, read) } = pending.get(read.id) ?? {};
    const row = { ...read, ...complaint };
    return presentRow({ ...row, version, assignee: nameOf(row.assignee_id, row) }, endpoint.config);
  });
}

/** `GET today`: what waits, for the page that officers begin at. */
async function today(context: RequestContext, endpoint: DeskDeps, { officer }: Session): Promise<Response> {
  const known = [knownTo(officer)];
  const promised = [...known, isPromiseDue(endpoint.config)];
  const page = { sort: 'due', size: PROMISES_SHOWN, skip: 0, after: null } as const;
  const [counts, promises] = await endpoint.publicQueries.lookUp(
    async () => {
      const rows = await rowsQuery(endpoint, officer, page, promised).execute();
      const first = await presented(endpoint, officer, rows.slice(0, PROMISES_SHOWN));
      return [await countTabs(endpoint, officer, known), first] as const;
    },
    turnOf(context, officer),
  );
  const { new: unread, replied, overdue, mine } = asCounts(counts);
  const sealed = await sealedToday(endpoint, officer);
  const results: TodayWire = { overdue, new: unread, replied, mine, promises, sealed };
  return context.json({ results });
}

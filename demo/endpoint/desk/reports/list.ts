import { sql, type RawBuilder } from 'kysely';
import { STATUSES } from '../../../../src/contract/statuses.js';
import type { DeskDeps } from '../deps.js';
import { ApiError } from '../../words/errors.js';
import { readJson } from '../../http/request-body.js';
import { rowMayBeKnown, seesEverything, type Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/sessions.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';
import { writeAudit } from '../../audit/audit.js';
import { rowsAsTheyWillBe } from '../deeds/projected.js';
import { summary } from './report.js';
import type { RequestContext } from '../../http/request-context.js';

const PAGE_SIZE = 25;
/** Reports counted and paged at once. A longer list says that there are more, and goes on behind the last of them. */
const COUNTED_MAX = 1_000;
const SEARCH_MAX = 200;
const DOUBTS: readonly string[] = ['', 'any', ...(['quick', 'crowd'] satisfies Doubt[])];

/** Exactly as the desk's indexes have it (migration 0035), or they wouldn't serve. */
const FILING = sql`(complaints.created_at at time zone 'UTC')`;

interface Filters {
  search: string;
  status: string;
  classification: string;
  /** Reason for a second look (`reports/filing/sent-by-form.ts`); `any` for every reason. */
  doubt: string;
  isOverdue: boolean;
  /** Number of the report behind which the list goes on; empty at its beginning. */
  after: string;
  page: number;
}

/**
 * `POST reports/search`: newest first, or most overdue first. A POST, because the search may be a name or a phone
 * number, and addresses end up in logs and histories.
 */
export async function search(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const filters = readFilters(await readJson(context, { optional: true }));
  const { rows, counted } = await endpoint.publicQueries.lookUp(
    () => readList(endpoint, officer, filters),
    context.req.raw.signal,
  );
  const total = Math.min(counted, COUNTED_MAX);
  await traceSearch(endpoint, officer, filters.search, total);
  const pending = await rowsAsTheyWillBe(endpoint, rows);
  return context.json({
    results: {
      data: rows.map((row) => ({
        ...summary(pending.get(row.id) ?? row, endpoint.config),
        is_pending: pending.has(row.id),
      })),
      total,
      has_more: counted > COUNTED_MAX,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    },
  });
}

async function readList(endpoint: DeskDeps, officer: Officer, filters: Filters) {
  await assertSeen(endpoint, officer, filters.after);
  const found = matching(endpoint, officer, filters);
  const first = found.select('complaints.id').limit(COUNTED_MAX + 1);
  const { total } = await endpoint.database
    .selectFrom(first.as('found'))
    .select((row) => row.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: await pageOf(found, filters).execute(), counted: Number(total) };
}

/** `assertSeen` refuses a place in the list whose report the officer may not see. @throws ApiError 422 */
async function assertSeen(endpoint: DeskDeps, officer: Officer, trackingId: string): Promise<void> {
  if (trackingId === '') return;
  const seen = await seenBy(endpoint, officer)
    .select('complaints.id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirst();
  if (seen === undefined) throw unreadable('after');
}

/** `isBehind` compares with a report in the list's order, using the index of that order. */
function isBehind({ after, isOverdue }: Filters) {
  const of = (columns: RawBuilder<unknown>) =>
    sql`(select ${columns} from complaints where tracking_id = ${after})`;
  const isOlder = sql<boolean>`(${FILING}, complaints.id) < ${of(sql`${FILING}, id`)}`;
  if (!isOverdue) return isOlder;
  const deadline = of(sql`deadline_at`);
  return sql<boolean>`deadline_at >= ${deadline} and (deadline_at > ${deadline} or ${isOlder})`;
}

function pageOf(found: ReturnType<typeof matching>, { isOverdue, page }: Filters) {
  return found
    .selectAll('complaints')
    .$if(isOverdue, (query) => query.orderBy('deadline_at'))
    .orderBy(FILING, 'desc')
    .orderBy('complaints.id', 'desc')
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
}

/** `listQuery` is the list's query, exported for tests of its plan. */
export function listQuery(
  endpoint: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  asked: Record<string, unknown>,
) {
  const filters = readFilters(asked);
  return pageOf(matching(endpoint, officer, filters), filters);
}

/** `traceSearch` records the kind of the search and its number of results, never its words: they may name a person. */
async function traceSearch(
  { database, config }: DeskDeps,
  officer: Officer,
  words: string,
  found: number,
): Promise<void> {
  if (words === '') return;
  const detail = `${kindOf(words)} ${found}`;
  await writeAudit(database, config.now(), { officer: officer.name, action: 'search', detail });
}

function kindOf(words: string): 'number' | 'phone' | 'e-mail' | 'words' {
  if (/^#?\d{10}$/.test(words) && !/^#?0/.test(words)) return 'number';
  if (/^[+#\d][\d\s().-]{5,}$/.test(words)) return 'phone';
  return words.includes('@') ? 'e-mail' : 'words';
}

/** `seenBy`: officers of a village see its reports, an office those handed to it. */
function seenBy({ database }: Pick<DeskDeps, 'database'>, officer: Officer) {
  return database.selectFrom('complaints').where(rowMayBeKnown(officer));
}

/** `matching` lets offices search text and number, not persons: they may not be meant to know the reporter. */
function matching(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  filters: Filters,
) {
  let query = seenBy({ database }, officer);
  const isLimited = !seesEverything(officer);
  if (filters.after !== '') query = query.where(isBehind(filters));
  if (filters.status !== '') query = query.where('status_code', '=', filters.status);
  if (filters.classification !== '') query = query.where('classification_id', '=', filters.classification);
  // Doubts count until an officer judges the report, unless another status is asked for.
  if (filters.doubt !== '' && filters.status === '')
    query = query.where('status_code', 'in', ['unverified', 'held']);
  if (filters.doubt === 'any') query = query.where('doubt', 'is not', null);
  else if (filters.doubt !== '') query = query.where('doubt', '=', filters.doubt);
  if (filters.isOverdue) query = query.where('deadline_at', '<', config.now());
  if (filters.search === '') return query;
  const like = `%${filters.search.replace(/[\\%_]/g, '\\$&')}%`;
  const digits = filters.search.replace(/\D/g, '');
  // Each finder uses its own index; an `or` across two tables would use none.
  const finders = [
    sql`select id from complaints where tracking_id = ${digits}`,
    sql`select id from complaints where title ilike ${like}`,
    sql`select id from complaints where content ilike ${like}`,
    ...(isLimited ? [] : PERSON.map((column) => foundByPerson(column, like))),
  ];
  return query.where(sql<boolean>`complaints.id in (${sql.join(finders, sql` union `)})`);
}

const PERSON = ['name', 'email', 'phone'] as const;

const foundByPerson = (column: (typeof PERSON)[number], like: string) =>
  sql`select complaint_id from reporters where ${sql.ref(column)} ilike ${like}`;

function readFilters(body: Record<string, unknown>): Filters {
  const text = (name: string): string => {
    const value = body[name] ?? '';
    if (typeof value !== 'string' || value.length > SEARCH_MAX) throw unreadable(name);
    return value.replaceAll('\0', '').trim();
  };
  const status = text('status');
  if (status !== '' && !STATUSES.some(({ code }) => code === status)) throw unreadable('status');
  const doubt = text('doubt');
  if (!DOUBTS.includes(doubt)) throw unreadable('doubt');
  const page = body['page'] ?? 1;
  if (typeof page !== 'number' || !Number.isInteger(page) || page < 1 || page > COUNTED_MAX / PAGE_SIZE) {
    throw unreadable('page');
  }
  return {
    search: text('search'),
    status,
    classification: text('classification_id'),
    doubt,
    isOverdue: body['overdue'] === true,
    after: text('after'),
    page,
  };
}

function unreadable(field: string): ApiError {
  return new ApiError('invalid', { fields: { [field]: [{ key: 'desk-filter-unreadable' }] } });
}

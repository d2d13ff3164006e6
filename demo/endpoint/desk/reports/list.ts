import { sql, type RawBuilder } from 'kysely';
import { STATUSES } from '../../../../src/contract/statuses.js';
import type { DeskDeps } from '../deps.js';
import { ApiError } from '../../words/errors.js';
import { readJson } from '../../http/request-body.js';
import { EVERY_INSTITUTION, rowIsOfTheirPlaces, seesEverything, type Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/sessions.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';
import { writeAudit } from '../../audit/audit.js';
import { summary } from './report.js';
import type { RequestContext } from '../../http/request-context.js';

const PAGE_SIZE = 25;
/** Counted and turned by pages at one time: beyond, the list says that there are more, and goes on behind the last of them. */
const COUNTED_MAX = 1_000;
const SEARCH_MAX = 200;
const DOUBTS: readonly string[] = ['', 'any', ...(['quick', 'crowd'] satisfies Doubt[])];

/** As the desk's indexes have it (migration 0035). */
const FILING = sql`(complaints.created_at at time zone 'UTC')`;

interface Filters {
  search: string;
  status: string;
  classification: string;
  /** Why a report wants a second look (`reports/filing/sent-by-form.ts`); `any` for whatever reason. */
  doubt: string;
  isOverdue: boolean;
  /** The number of the report behind which the list goes on; empty for its beginning. */
  after: string;
  page: number;
}

/**
 * `POST reports/search`: newest first, or the most overdue first. A POST, because what officers look for may be a name or a
 * phone, and an address ends up in logs and histories.
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
  return context.json({
    results: {
      data: rows.map((row) => summary(row, endpoint.config)),
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

/** What they may not see, no place in the list tells of. @throws ApiError 422 */
async function assertSeen(endpoint: DeskDeps, officer: Officer, trackingId: string): Promise<void> {
  if (trackingId === '') return;
  const seen = await seenBy(endpoint, officer)
    .select('complaints.id')
    .where('tracking_id', '=', trackingId)
    .executeTakeFirst();
  if (seen === undefined) throw unreadable('after');
}

/** Behind a report in the order of the list, found by the index of that order. */
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

/** What the list asks the database for. Exported for the tests of its plan. */
export function listQuery(
  endpoint: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  asked: Record<string, unknown>,
) {
  const filters = readFilters(asked);
  return pageOf(matching(endpoint, officer, filters), filters);
}

/** Which kind of words were looked for and how many reports they found, never the words: they may be a person's. */
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

/** Officers of a village find those from there, an office its own. */
function seenBy({ database }: Pick<DeskDeps, 'database'>, officer: Officer) {
  const query = database.selectFrom('complaints').where(rowIsOfTheirPlaces(officer));
  return seesEverything(officer) || officer.institutionIds.includes(EVERY_INSTITUTION)
    ? query
    : query.where('disposition_id', 'in', ['', ...officer.institutionIds]);
}

/** By their words and numbers an office finds them: not by a person, whom it may not be meant to know. */
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
  // Only a report that no officer has judged has its doubt still, unless somebody looks for another status.
  if (filters.doubt !== '' && filters.status === '')
    query = query.where('status_code', 'in', ['unverified', 'held']);
  if (filters.doubt === 'any') query = query.where('doubt', 'is not', null);
  else if (filters.doubt !== '') query = query.where('doubt', '=', filters.doubt);
  if (filters.isOverdue) query = query.where('deadline_at', '<', config.now());
  if (filters.search === '') return query;
  const like = `%${filters.search.replace(/[\\%_]/g, '\\$&')}%`;
  const digits = filters.search.replace(/\D/g, '');
  // Each finds its reports by an index of its own, which an `or` across two tables would not.
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

import { writeDate } from '../../../../src/contract/dates.js';
import type { Database } from '../../database/connect.js';
import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { MAPPING_KINDS } from '../../relay/gateway/mapping.js';
import { mappingLines } from '../../relay/officers/mappings.js';
import * as acts from '../../relay/officers/officer-acts.js';
import { replyNotThere, replyThere } from '../../relay/officers/reply-acts.js';
import { doubtfulReplies } from '../../relay/watch/doubtful-replies.js';
import { invalid } from '../../words/errors.js';
import { sendAgainAt } from '../../relay/watch/report-way.js';
import { relayNumbers } from '../../relay/watch/numbers.js';
import { view } from '../work/view.js';
import { readOneOf, readText } from '../fields.js';
import { ofWholeAgency, type AddCall } from '../calls.js';
import type { ForwardedWire, OverviewWire } from './wire.js';

/** Entries listed of each kind; with more, the gateway itself has to be looked at first. */
const LISTED_MAX = 200;
const REASON = { min: 5, max: 500 };
const ID = { max: 64 };

type Body = Record<string, unknown>;
type Act = (parts: acts.RelayActs, trackingId: string, body: Body) => Promise<void>;

const ACTS: Readonly<Record<string, Act>> = {
  'relay-retry': (parts, trackingId) => acts.retry(parts, trackingId),
  'relay-found': (parts, trackingId, body) =>
    acts.found(
      parts,
      trackingId,
      readText(body, 'national_id', 'label-national-id', ID).replace(/^#\s*/, ''),
    ),
  'relay-not-there': (parts, trackingId) => acts.notThere(parts, trackingId),
  'relay-give-up': (parts, trackingId, body) =>
    acts.giveUp(parts, trackingId, readText(body, 'reason', 'label-reason', REASON)),
  'relay-reply-there': (parts, trackingId, body) => replyThere(parts, trackingId, readReply(body)),
  'relay-reply-not-there': (parts, trackingId, body) => replyNotThere(parts, trackingId, readReply(body)),
};

/** `readReply` reads which reply of a report, as `DoubtfulReply` numbers it. @throws ApiError 422 */
function readReply({ reply }: Body): number {
  if (typeof reply === 'number' && Number.isInteger(reply) && reply >= 0 && reply <= 0x7fffffff) return reply;
  throw invalid({ reply: [{ key: 'desk-relay-reply' }] });
}

/** `addRelay` adds verifiers' calls on the national gateway; none where nothing is forwarded. */
export function addRelay(endpoint: DeskDeps, add: AddCall): void {
  const { config, database } = endpoint;
  if (config.relay === null) return;
  add('GET', 'relay', ofWholeAgency('verifier'), async (context) =>
    context.json({ results: await overview(endpoint) }),
  );
  add('POST', 'relay/mappings', ofWholeAgency('verifier'), async (context, { officer }) => {
    const body = await readJson(context);
    const kind = readOneOf(body, 'kind', MAPPING_KINDS, 'desk-relay-kind');
    const ourId = readText(body, 'our_id', 'label-national-id', ID);
    const isTakenBack = body['gateway_id'] === null || body['gateway_id'] === '';
    const gatewayId = isTakenBack ? null : readText(body, 'gateway_id', 'label-national-id', ID);
    await acts.map({ database, config, officer: officer.name }, kind, ourId, gatewayId);
    return context.json({ results: await overview(endpoint) });
  });
  for (const [name, act] of Object.entries(ACTS))
    add('POST', `reports/:tracking_id/${name}`, ['verifier'], (context, session) =>
      actOn(context, endpoint, session, act),
    );
}

async function actOn(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
  act: Act,
): Promise<Response> {
  const { config, database } = endpoint;
  const trackingId = trackingIdOf(context);
  const body = await readJson(context, { optional: true });
  await act({ database, config, relay: endpoint.relay, officer: officer.name }, trackingId, body);
  endpoint.relay?.wake();
  return context.json({ results: await view(context, endpoint, officer, trackingId) });
}

async function overview(endpoint: DeskDeps): Promise<OverviewWire> {
  const { config, database, relay } = endpoint;
  const date = (at: Date | null): string | null => at && writeDate(at, config.timeZone);
  const numbers = await relayNumbers(database);
  const mappings = await mappingLines(endpoint);
  return {
    queue: {
      waiting: numbers.waiting,
      sent: numbers.sent,
      parked: numbers.parked,
      parked_replies: numbers.parkedReplies,
      oldest_at: date(numbers.oldestAt),
      next_try_at: date(numbers.nextTryAt),
      breaker: relay?.breaker.isOpen === true ? 'open' : 'closed',
    },
    parked: await listed(endpoint, true, date),
    waiting: await listed(endpoint, false, date),
    replies: await withParkedReplies(database),
    doubtful_replies: (await doubtfulReplies(database)).map((reply) => ({
      ...reply,
      written_at: date(reply.written_at),
    })),
    mappings,
    unmapped: mappings.filter(({ is_unmapped }) => is_unmapped).length,
  };
}

/** `withParkedReplies` lists reports with replies that don't reach the gateway. */
async function withParkedReplies(database: Database): Promise<OverviewWire['replies']> {
  const rows = await database
    .selectFrom('relay_replies')
    .innerJoin('complaints', 'complaints.id', 'relay_replies.complaint_id')
    .select(['tracking_id', 'title'])
    .select(({ fn }) => fn.countAll().as('count'))
    .where('relay_replies.step', '=', 'parked')
    .groupBy(['tracking_id', 'title'])
    .orderBy('tracking_id')
    .limit(LISTED_MAX)
    .execute();
  return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}

async function listed(
  { database, config }: DeskDeps,
  isParked: boolean,
  date: (at: Date | null) => string | null,
): Promise<ForwardedWire[]> {
  const rows = await database
    .selectFrom('relay_reports')
    .innerJoin('complaints', 'complaints.id', 'relay_reports.complaint_id')
    .select([
      'tracking_id',
      'title',
      'parked_reason',
      'parked_at',
      'enqueued_at',
      'tries',
      'last_problem',
      'next_at',
      'create_began_at',
    ])
    .where('parked_reason', isParked ? 'is not' : 'is', null)
    .$if(!isParked, (query) => query.where('step', 'in', ['upload', 'create', 'creating']))
    .orderBy('enqueued_at')
    .limit(LISTED_MAX)
    .execute();
  return rows.map((row) => ({
    tracking_id: row.tracking_id,
    title: row.title,
    reason: row.parked_reason,
    since: date(row.parked_at ?? row.enqueued_at),
    tries: row.tries,
    last_problem: row.last_problem,
    next_try_at: date(row.next_at),
    send_again_at: date(sendAgainAt(row, config)),
  }));
}

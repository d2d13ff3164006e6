import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import type { FollowAnswerWire } from '../../../src/contract/public/follow.js';
import { routes } from '../../../src/contract/routes.js';
import type { Database } from '../database/connect.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import type { Payment } from '../guard/payment.js';
import { knownAddress } from '../http/public-address.js';
import { senderOf } from '../http/remote-address.js';
import { readJson } from '../http/request-body.js';
import type { RequestContext } from '../http/request-context.js';
import { maskAddress, notifyProblem, plainAddress } from '../notifications/address.js';
import { ApiError, invalid, type Sentence } from '../words/errors.js';
import type { FollowDeps } from './deps.js';
import { newFollowId } from './links.js';
import { readPlace, type Place } from './place.js';

/** Bytes: a place and an address. */
const BODY_MAX_BYTES = 4_096;

/** Places that one mailbox may follow, those that it has not confirmed among them. */
const PLACES_MAX = 20;

/**
 * `POST /follows`: a mailbox is asked whether it wants to hear of a place. The answer is the same for everybody: it
 * doesn't tell whether the mailbox follows something, nor whether it was asked too often today.
 */
export async function follow(
  context: RequestContext,
  endpoint: FollowDeps,
  payment: Payment,
): Promise<Response> {
  const { config, exactlyOnce } = endpoint;
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const body = await readJson(context, { maxBytes: BODY_MAX_BYTES });
  const place = readPlace(body, config);
  const to = readAddress(body);
  const base = knownAddress(context, config, `/${routes.follows}`);
  if (base === null) throw new ApiError('bad-request', { say: 'public-url-missing' });
  const from = senderOf(context, config);
  await exactlyOnce.run({
    route: routes.follows,
    key,
    fields: { ...place, to },
    prepare: () => payment.check(context.req.header(CHALLENGE_HEADER)),
    commit: async (transaction, solved) => {
      await payment.spend(transaction, solved);
      const id = await record(transaction, endpoint, { ...place, address: to, base });
      if (id !== null) await endpoint.notifier.askFollower(transaction, id, { to, from });
      return { status: 200, body: {} };
    },
    after: () => endpoint.notifier.wake(),
  });
  const answer: FollowAnswerWire = { results: { follow: { to: maskAddress(to), confirmed: false } } };
  return context.json(answer);
}

/**
 * `record` keeps what nobody has confirmed among the places of a mailbox: whoever asks for another's can make no more
 * rows, nor keep the address longer by asking again.
 * @returns the id of the follow, an earlier one's where there is one; null where the mailbox has too many
 */
async function record(
  transaction: Database,
  { config }: FollowDeps,
  wished: Place & { address: string; base: string },
): Promise<string | null> {
  const now = config.now();
  const { address, location_id } = wished;
  const { count } = await transaction
    .selectFrom('follows')
    .select((row) => row.fn.countAll<string | number>().as('count'))
    .where('address', '=', address)
    .executeTakeFirstOrThrow();
  if (Number(count) < PLACES_MAX)
    await transaction
      .insertInto('follows')
      .values({ ...wished, id: newFollowId(), created_at: now, told_until: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  const row = await transaction
    .selectFrom('follows')
    .select('id')
    .where('address', '=', address)
    .where('location_id', '=', location_id)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** @throws ApiError 422 */
function readAddress({ notify }: Record<string, unknown>): string {
  const refuse = (problem: Sentence): never => {
    throw invalid({ notify: [problem] });
  };
  const { channel, to } = (typeof notify === 'object' && notify !== null ? notify : {}) as Record<
    string,
    unknown
  >;
  if (typeof channel !== 'string' || typeof to !== 'string')
    return refuse({ key: 'wrong-form', values: { label: 'label-notify' } });
  if (to.length > MAXIMA.email)
    return refuse({ key: 'too-long', values: { label: 'label-notify', max: MAXIMA.email } });
  const problem = notifyProblem({ channel, to: to.trim() });
  return problem === null ? plainAddress(to.trim())! : refuse(problem);
}

import { IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import type { NotifyAnswerWire } from '../../../../src/contract/reporting/own-report.js';
import { type Complaint, lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { writeAudit } from '../../audit/audit.js';
import type { ReportDeps } from '../deps.js';
import { latest } from '../../limits/ahead.js';
import { HourBudget } from '../../limits/hour-budget.js';
import { ApiError, invalid, type Sentence } from '../../words/errors.js';
import { requireKey } from '../../exactly-once/exactly-once.js';
import { revokeInvitation } from '../../notifications/confirmation.js';
import { maskAddress, notifyProblem, plainAddress } from '../../notifications/address.js';
import { knownAddress } from '../../http/public-address.js';
import { senderOf } from '../../http/remote-address.js';
import { readJson } from '../../http/request-body.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';

const ROUTE = 'complaints/notify';

/** In the trail, in the place of an officer's name. */
export const REPORTER = 'pelapor';

/**
 * Changes of one report's address, after which only stopping news is possible. Each sends a letter and leaves a line in
 * the trail for ever: one report must not be a way to write to the whole town.
 */
const CHANGES_PER_DAY = 10;
const CHANGES_EVER = 100;
const DAY_MS = 86_400_000;
/** Repetitions in an hour: the same address again leaves no line in the trail, but costs work and a kept answer. */
const ASKED_AGAIN_PER_HOUR = 10;

/** `GET /complaints/{tracking_id}/notify`, for the reporter alone: where news goes, masked. */
export async function notification(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const { complaint } = await endpoint.gate.openOwn(context, trackingIdOf(context));
  const reporter = await endpoint.database
    .selectFrom('reporters')
    .select(['notify_to', 'notify_confirmed_at'])
    .where('complaint_id', '=', complaint.id)
    .executeTakeFirst();
  const isConfirmed = (reporter?.notify_confirmed_at ?? null) !== null;
  return context.json(answerOf(endpoint, complaint, reporter?.notify_to ?? null, isConfirmed));
}

/** `POST /complaints/{tracking_id}/notify`, for the reporter alone: to another address, or to none. */
export async function changeNotification(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const to = readAddress(await readJson(context));
  const { complaint } = await endpoint.gate.openOwn(context, trackingIdOf(context));
  if ((await changesNothing(endpoint, complaint, to)) && !(await endpoint.exactlyOnce.knows(ROUTE, key)))
    return context.json(answerOf(endpoint, complaint, to, to !== null));
  const { status, body } = await endpoint.exactlyOnce.run({
    route: ROUTE,
    key,
    fields: { complaint: complaint.id, to },
    prepare: async () => {
      if (!canMail(endpoint, complaint)) throw new ApiError('closed', { say: 'notify-impossible' });
      await assertCalm(endpoint.database, endpoint, complaint, to);
    },
    // The address is the request's own, and not kept twice.
    commit: async (transaction) => ({
      status: 200,
      body: await record(transaction, endpoint, complaint, {
        to,
        base: knownAddress(context, endpoint.config),
        from: senderOf(context, endpoint.config),
      }),
    }),
    after: () => endpoint.notifier.wake(),
  });
  const { isConfirmed } = body as Receipt;
  return context.json(answerOf(endpoint, complaint, to, isConfirmed), status);
}

/** `changesNothing`: a setting that is so already needs no key; asked again, it is answered the same. */
async function changesNothing(
  endpoint: ReportDeps,
  complaint: Complaint,
  to: string | null,
): Promise<boolean> {
  if (!canMail(endpoint, complaint)) return false;
  const known = await endpoint.database
    .selectFrom('reporters')
    .select(['notify_to', 'notify_confirmed_at'])
    .where('complaint_id', '=', complaint.id)
    .executeTakeFirst();
  if (to === null) return (known?.notify_to ?? null) === null;
  return known?.notify_to === to && known.notify_confirmed_at !== null;
}

/** Counts changes under the report's lock. @returns changes until now @throws ApiError 429, 409 */
async function assertCalm(
  database: Database,
  { config }: Pick<ReportDeps, 'config'>,
  { tracking_id }: Pick<Complaint, 'tracking_id'>,
  to: string | null,
): Promise<number> {
  if (to === null) return 0;
  const now = config.now();
  const lines = await database
    .selectFrom('desk_audit')
    .select('at')
    .where('tracking_id', '=', tracking_id)
    .where('action', '=', 'notify')
    .execute();
  if (lines.length >= CHANGES_EVER) throw new ApiError('closed', { say: 'notify-impossible' });
  const lately = lines.filter(({ at }) => at.getTime() > now.getTime() - DAY_MS && at <= latest(now));
  if (lately.length >= CHANGES_PER_DAY) throw tooOften();
  return lines.length;
}

const tooOften = (): ApiError => new ApiError('rate-limited', { retryAfter: 3_600 });

/** The recorded part of the answer. */
interface Receipt {
  isConfirmed: boolean;
}

/** A new address gets no news before it is confirmed; an unchanged one keeps its state. */
async function record(
  transaction: Database,
  endpoint: ReportDeps,
  { id, tracking_id }: Complaint,
  { to, base, from }: { to: string | null; base: string | null; from: string },
): Promise<Receipt> {
  const { withdrawn_at } = await lockComplaint(transaction, id);
  if (withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
  const changes = await assertCalm(transaction, endpoint, { tracking_id }, to);
  const before = await transaction
    .selectFrom('reporters')
    .select(['notify_to', 'notify_confirmed_at'])
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  if (before === undefined) return { isConfirmed: false };
  const isSame = before.notify_to === to;
  if (!isSame) await change(transaction, endpoint, { id, tracking_id }, to);
  const isConfirmed = isSame && to !== null && before.notify_confirmed_at !== null;
  if (to === null || isConfirmed) return { isConfirmed };
  if (isSame) await assertNotAskedTooOften(transaction, endpoint, id);
  if (base !== null) await endpoint.notifier.ask(transaction, id, { to, base, from, hasCode: true, changes });
  return { isConfirmed };
}

/** `take` counts whatever became of the questions: a refusal tells of this report alone. @throws ApiError 429 */
async function assertNotAskedTooOften(
  database: Database,
  { config, hashing }: Pick<ReportDeps, 'config' | 'hashing'>,
  id: number,
): Promise<void> {
  const asked = new HourBudget({ database, config, hashing }, 'asked again of', ASKED_AGAIN_PER_HOUR);
  if (!(await asked.take(String(id)))) throw tooOften();
}

/** A change to the same address leaves no line in the trail. */
async function change(
  transaction: Database,
  { config }: Pick<ReportDeps, 'config'>,
  { id, tracking_id }: Pick<Complaint, 'id' | 'tracking_id'>,
  to: string | null,
): Promise<void> {
  await transaction
    .updateTable('reporters')
    .set({ notify_channel: to === null ? null : 'email', notify_to: to, notify_confirmed_at: null })
    .where('complaint_id', '=', id)
    .execute();
  await writeAudit(transaction, config.now(), {
    officer: REPORTER,
    action: 'notify',
    trackingId: tracking_id,
    detail: to === null ? 'none' : 'email',
  });
  // A link proves the address it was sent to, and no other.
  await revokeInvitation(transaction, id);
}

/** Not where there is no mail, nor where all is erased or, as promised, nothing of the reporter is collected. */
function canMail({ config }: ReportDeps, { is_anonymous, withdrawn_at }: Complaint): boolean {
  return (
    config.mail !== null && withdrawn_at === null && !(is_anonymous && config.anonymous === 'not-collected')
  );
}

function answerOf(
  endpoint: ReportDeps,
  complaint: Complaint,
  to: string | null,
  isConfirmed: boolean,
): NotifyAnswerWire {
  return {
    results: {
      notify: to === null ? null : { channel: 'email', to: maskAddress(to), confirmed: isConfirmed },
      channels: canMail(endpoint, complaint) ? ['email'] : [],
    },
  };
}

/** @throws ApiError 422 */
function readAddress({ notify }: Record<string, unknown>): string | null {
  if (notify === null) return null;
  const refuse = (problem: Sentence): never => {
    throw invalid({ notify: [problem] });
  };
  const { channel, to } = (typeof notify === 'object' ? notify : {}) as Record<string, unknown>;
  if (typeof channel !== 'string' || typeof to !== 'string') {
    return refuse({ key: 'wrong-form', values: { label: 'label-notify' } });
  }
  if (to.length > MAXIMA.email) {
    return refuse({ key: 'too-long', values: { label: 'label-notify', max: MAXIMA.email } });
  }
  const problem = notifyProblem({ channel, to: to.trim() });
  return problem === null ? plainAddress(to.trim()) : refuse(problem);
}

import { IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import type {
  ObjectionAnswerWire,
  ObjectionBodyWire,
} from '../../../../src/contract/information/information.js';
import { OBJECTION_GROUNDS } from '../../../../src/contract/information/objection.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { requireKey } from '../../exactly-once/exactly-once.js';
import { readJson } from '../../http/request-body.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';
import { ApiError, invalid, type FieldProblems } from '../../words/errors.js';
import { wakeReports } from '../conversation/wake-reports.js';
import type { ReportDeps } from '../deps.js';
import { writeLog } from '../lifecycle/lifecycle.js';
import { addAct, keepRules } from './acts.js';
import { requestOf } from './request.js';
import { informationOf, objecting } from './standing.js';

/** Shorter words tell a superior nothing. */
const CONTENT_MIN = 10;

/**
 * `POST /complaints/{tracking_id}/objection`, for the requester alone, once. The report's status, its public time and
 * all that strangers read stay as they were: an objection shows nothing that was hidden.
 */
export async function object(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const body = await readJson(context);
  const { complaint } = await endpoint.gate.openOwn(context, trackingIdOf(context));
  const fields = readFields(body);
  const { database, config, notifier } = endpoint;
  const { status } = await endpoint.exactlyOnce.run({
    route: 'complaints/objection',
    key,
    fields: { complaint: complaint.id, ...fields },
    prepare: async () => await assertOpen(database, complaint, endpoint),
    commit: async (transaction) => {
      await record(transaction, endpoint, complaint.id, fields);
      return { status: 201, body: {} };
    },
    after: () => notifier.wake(),
  });
  const request = await requestOf(database, complaint, config, config.clocks);
  // A key that was used, of a request that was erased since.
  if (request === null) throw new ApiError('closed', { say: 'already-withdrawn' });
  const view = { complaint, isOwner: true };
  const information = informationOf(view, request.days, request.acts, config);
  const answer: ObjectionAnswerWire = { results: { information } };
  return context.json(answer, status);
}

/** @throws ApiError 409: too early, too late, a second time, or of no request for information */
async function assertOpen(
  database: Database,
  complaint: Complaint,
  { config }: Pick<ReportDeps, 'config'>,
): Promise<void> {
  if (complaint.withdrawn_at !== null) throw new ApiError('closed', { say: 'already-withdrawn' });
  const request = await requestOf(database, complaint, config, config.clocks);
  if (request === null) throw new ApiError('closed', { say: 'objection-no-request' });
  const may = objecting(request.days, request.acts, config);
  if (may.is === 'made') throw new ApiError('closed', { say: 'objection-twice' });
  if (may.is === 'early') throw new ApiError('closed', { say: 'objection-early' });
  if (may.is === 'late') throw new ApiError('closed', { say: 'objection-late', values: { last: may.until } });
}

async function record(
  transaction: Database,
  endpoint: ReportDeps,
  complaintId: number,
  { ground, content }: ObjectionBodyWire,
): Promise<void> {
  const { config, notifier } = endpoint;
  const now = config.now();
  const complaint = await lockComplaint(transaction, complaintId);
  await assertOpen(transaction, complaint, endpoint);
  await keepRules(transaction, complaintId, complaint.created_at, config.clocks);
  const act = {
    complaint_id: complaintId,
    act: 'objection',
    code: ground,
    content,
    is_private: true,
  } as const;
  await addAct(transaction, { ...act, at: now });
  const line = { content: 'Pemohon mengajukan keberatan.', isPrivate: true };
  await writeLog(transaction, complaintId, now, line, null, null);
  await transaction
    .updateTable('complaints')
    .set({ updated_at: now })
    .where('id', '=', complaintId)
    .execute();
  await notifier.heard(transaction, complaintId, 'reply');
  await wakeReports(transaction, endpoint, complaintId);
}

function readFields({ ground, content }: Record<string, unknown>): ObjectionBodyWire {
  const problems: FieldProblems = {};
  const known = OBJECTION_GROUNDS.find((one) => one === ground);
  if (known === undefined) problems['ground'] = [{ key: 'objection-ground' }];
  const text = typeof content === 'string' ? content.replaceAll('\0', '').trim() : '';
  const label = 'label-objection';
  if (text.length < CONTENT_MIN)
    problems['content'] = [{ key: 'too-short', values: { label, min: CONTENT_MIN } }];
  if (text.length > MAXIMA.reason)
    problems['content'] = [{ key: 'too-long', values: { label, max: MAXIMA.reason } }];
  if (known === undefined || Object.keys(problems).length > 0) throw invalid(problems);
  return { ground: known, content: text };
}

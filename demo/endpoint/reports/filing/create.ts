import {
  bearsSealedCheck,
  encodeAccessCode,
  formatAccessCode,
} from '../../../../src/contract/access-code.js';
import { IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { routes } from '../../../../src/contract/routes.js';
import { readCreateBody, type CreateBody } from '../../../../src/contract/reporting/create-body.js';
import type { CreateAnswerWire } from '../../../../src/contract/reporting/submission.js';
import type { Hashing } from '../../guard/hashing.js';
import type { Payment } from '../../guard/payment.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { ReportDeps } from '../deps.js';
import { ApiError, invalid } from '../../words/errors.js';
import { languageOf } from '../../words/messages.js';
import { requireKey } from '../../exactly-once/exactly-once.js';
import { knownAddress } from '../../http/public-address.js';
import { senderOf } from '../../http/remote-address.js';
import { readJson } from '../../http/request-body.js';
import { checkCreate, sentencesOf } from './create-rules.js';
import { withMadeTexts } from './told-by-photo.js';
import { writeReport, type Receipt } from './write-report.js';
import type { RequestContext } from '../../http/request-context.js';

/** `channel` of reports that came in here. */
const OWN_CHANNEL = 'Website';

/** `POST /complaints/complaint` */
export async function create(
  context: RequestContext,
  endpoint: ReportDeps,
  payment: Payment,
): Promise<Response> {
  return await takeReport(context, endpoint, {
    route: routes.create,
    payment,
    sent: await readJson(context),
  });
}

/** `Taking` is how a report comes in. */
interface Taking {
  /** Keys of different routes never meet. */
  route: string;
  payment: Payment;
  /** The body as it was sent. */
  sent: Record<string, unknown>;
  /** Runs in the report's transaction; the desk writes its audit trail here. */
  inside?: (transaction: Database, filed: { trackingId: string; isAnonymous: boolean }) => Promise<void>;
}

/** `KeyedTaking` is how a report comes in whose key stands elsewhere than in the contract's header. */
interface KeyedTaking extends Taking {
  key: string;
  /** `added` by the endpoint to what was sent: a repeated call stays the same for it. */
  added?: Record<string, unknown>;
  /** The way by which it came, as everybody reads it; this endpoint's own by default. */
  channel?: string;
}

/** `takeReport` files what was sent once for its key, whoever sent it. @throws ApiError 400, 409, 422 by field */
export async function takeReport(
  context: RequestContext,
  endpoint: ReportDeps,
  taking: Taking,
): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const { status, answer } = await fileReport(context, endpoint, { ...taking, key });
  return context.json(answer, status);
}

/** `ownAccessCode` is the same for a key at each try, and none that looks like a sealed report's without its `S`. */
function ownAccessCode(hashing: Pick<Hashing, 'keyed'>, key: string): string {
  for (let drawn = key; ; drawn += ' again') {
    const code = encodeAccessCode(hashing.keyed('access code', drawn));
    if (!bearsSealedCheck(code)) return code;
  }
}

/** `fileReport` is `takeReport` for who answers in another way. @throws ApiError 400, 409, 422 by field */
export async function fileReport(
  context: RequestContext,
  endpoint: ReportDeps,
  { route, key, payment, sent, added = {}, channel = OWN_CHANNEL, inside }: KeyedTaking,
): Promise<{ status: 200 | 201; answer: CreateAnswerWire }> {
  const reading = readCreateBody({ ...sent, ...added });
  if (!reading.ok) throw refusalOf(reading.problems);
  const { challenge, ...fields } = reading.body;
  const accessCode = fields.access_code ?? ownAccessCode(endpoint.hashing, key);
  const { status, body } = await endpoint.exactlyOnce.run({
    route,
    key,
    // A report without them is the same as one that an earlier release knew nothing of.
    fields: {
      ...withoutUncollected(fields, endpoint.config),
      fields: orNothing(fields.fields),
      asset_ref: fields.asset_ref ?? undefined,
      undated: fields.undated || undefined,
      ...Object.fromEntries(Object.keys(added).map((name) => [name, undefined])),
    },
    prepare: async () => {
      const language = languageOf(context.req.header('Accept-Language'));
      const problems = checkCreate(reading.body, endpoint.config, language);
      if (Object.keys(problems).length > 0) throw invalid(problems);
      return await payment.check(challenge);
    },
    commit: async (transaction, solved) => {
      const base = knownAddress(context, endpoint.config);
      const from = senderOf(context, endpoint.config);
      const body = withMadeTexts(reading.body, endpoint.config);
      const needsPhoto = reading.body.content.length < endpoint.config.limits.contentMin;
      const filing = { body, needsPhoto, channel, accessCode, payment, solved, base, from };
      const receipt = await writeReport(transaction, endpoint, filing);
      const { tracking_id: trackingId } = receipt;
      await inside?.(transaction, { trackingId, isAnonymous: body.is_anonymous });
      return { status: 201, body: receipt };
    },
    after: () => {
      endpoint.notifier.wake();
      endpoint.relay?.wake();
    },
  });
  return { status, answer: answerOf(body as Receipt, accessCode) };
}

const orNothing = (answers: CreateBody['fields']): CreateBody['fields'] | undefined =>
  Object.keys(answers).length === 0 ? undefined : answers;

/**
 * Fields that are not collected leave the request before its fingerprint is made: whoever has the database could
 * guess them.
 */
function withoutUncollected(
  fields: Omit<CreateBody, 'challenge'>,
  { anonymous }: Pick<EndpointConfig, 'anonymous'>,
): Omit<CreateBody, 'challenge'> {
  if (!fields.is_anonymous || anonymous !== 'not-collected') return fields;
  const nobody = { nameUser: null, emailUser: null, phoneUser: null, notify: null, assisted_by: null };
  return { ...fields, ...nobody, ...('nik' in fields && { nik: null }) };
}

function refusalOf(problems: Parameters<typeof sentencesOf>[0]): ApiError {
  return '' in problems
    ? new ApiError('bad-request', { say: 'malformed-json' })
    : invalid(sentencesOf(problems));
}

function answerOf(receipt: Receipt, accessCode: string): CreateAnswerWire {
  const { id, tracking_id, ...rest } = receipt;
  const complaint = { id, tracking_id, access_code: formatAccessCode(accessCode), ...rest };
  return { complaint_id: tracking_id, results: { complaint } };
}

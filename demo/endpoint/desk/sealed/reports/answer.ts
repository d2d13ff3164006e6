import {
  DIRECTIONS,
  KID_BYTES,
  type EnvelopeHead,
} from '../../../../../src/contract/sealed/envelope-head.js';
import { toBase64url, type Bytes } from '../../../../../src/contract/sealed/bytes.js';
import { IDEMPOTENCY_KEY_HEADER } from '../../../../../src/contract/headers.js';
import {
  sealedFollowUpWire,
  type SealedAnswerWire,
  type SealedState,
} from '../../../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../../../src/contract/working-days.js';
import { writeAudit } from '../../../audit/audit.js';
import type { Database } from '../../../database/connect.js';
import { requireKey } from '../../../exactly-once/exactly-once.js';
import type { RequestContext } from '../../../http/request-context.js';
import type { Officer } from '../../../officers/roles.js';
import type { Session } from '../../../officers/signing-in/sessions.js';
import { readEnvelope, readSealedJson, readStrictly, wrongEnvelope } from '../../../sealed/read-body.js';
import { assertReportFits } from '../../../sealed/room.js';
import { lockSealed, nextSeq } from '../../../sealed/rows.js';
import { ApiError, invalid } from '../../../words/errors.js';
import type { DeskDeps } from '../../deps.js';
import { sealedAsked, type SealedRow } from './rows.js';

/** `Outcome` is the state that an answer leaves the report in: a closing one is its reason. */
type Outcome = Extract<SealedState, 'answered' | 'closed'>;

/** `Answer` is what is written of an answer. */
interface Answer {
  seq: number;
  envelope: Bytes;
  officer: Officer;
  outcome: Outcome;
}

/**
 * `POST sealed/{number}/answer` and `…/close`, both `{seq, envelope}`: an answer that was sealed in the officer's
 * browser. What it says nobody can tell here; for whom it is sealed, and where it belongs, its head says.
 */
export async function answerSealed(
  context: RequestContext,
  deps: DeskDeps,
  { officer }: Session,
  outcome: Outcome,
): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const report = await sealedAsked(context, deps.database);
  const sent = await readSealedJson(context, deps, key);
  if (outcome === 'closed' && Object.keys(sent).length === 0)
    return await closeAsIs(context, deps, officer, report);
  const { seq, envelope } = readStrictly(sealedFollowUpWire, sent);
  const { bytes, head } = readEnvelope(envelope);
  const { status, body } = await deps.exactlyOnce.run({
    route: `desk/sealed/${outcome}`,
    key,
    fields: { report: report.id, officer: officer.id, seq, envelope: deps.hashing.sha256(bytes) },
    prepare: () => assertSealedFor(deps, head, report, seq),
    commit: async (transaction) => {
      await writeAnswer(transaction, deps, report, { seq, envelope: bytes, officer, outcome });
      const results = { tracking_id: report.tracking_id, status_code: outcome };
      return { status: 201, body: { results } satisfies SealedAnswerWire };
    },
  });
  return context.json(body as SealedAnswerWire, status);
}

/** @throws ApiError 422 where its reporter could not read it, or somebody else could */
async function assertSealedFor(
  { hashing, sealed }: DeskDeps,
  head: EnvelopeHead,
  { sid, reporter_pk }: SealedRow,
  seq: number,
): Promise<void> {
  const isInPlace = head.direction === DIRECTIONS.answer && head.seq === seq && toBase64url(head.sid) === sid;
  if (!isInPlace) throw wrongEnvelope('sealed-envelope-place');
  const hash = Buffer.from(hashing.sha256(Buffer.from(reporter_pk, 'base64url')), 'hex');
  const reporter = hash.subarray(0, KID_BYTES).toString('base64url');
  const others = head.keys.map(({ kid }) => toBase64url(kid)).filter((kid) => kid !== reporter);
  const isForReporter = others.length === head.keys.length - 1;
  if (!isForReporter || !(await sealed.keys.areTeams(others))) throw wrongEnvelope('sealed-answer-readers');
}

async function writeAnswer(
  transaction: Database,
  { config }: DeskDeps,
  { id, tracking_id: trackingId }: SealedRow,
  { seq, envelope, officer, outcome }: Answer,
): Promise<void> {
  const day = dayIn(config.timeZone, config.now());
  const { state } = await lockSealed(transaction, id);
  if (state === 'closed') throw new ApiError('closed', { say: 'sealed-is-closed' });
  const next = await nextSeq(transaction, id, DIRECTIONS.answer);
  if (seq < next) throw new ApiError('changed', { say: 'sealed-answered-before' });
  if (seq > next) throw invalid({ seq: [{ key: 'sealed-seq', values: { next } }] });
  await assertReportFits(transaction, config.limits.reportBytesMax, id, envelope.length);
  await transaction
    .insertInto('sealed_messages')
    .values({ report_id: id, direction: DIRECTIONS.answer, seq, envelope, at_day: day })
    .execute();
  await moveSealed(transaction, id, outcome, day);
  await writeAudit(transaction, config.now(), {
    officer: officer.name,
    action: outcome === 'closed' ? 'close' : 'respond',
    trackingId,
    detail: 'sealed',
  });
}

/** `moveSealed` puts a locked report into a state, whose clock begins. */
export async function moveSealed(
  transaction: Database,
  id: number,
  state: SealedState,
  day: string,
): Promise<void> {
  await transaction
    .updateTable('sealed_reports')
    .set({ state, changed_day: day, state_day: day })
    .where('id', '=', id)
    .execute();
}

/**
 * `closeAsIs` closes a report whose last answer is the reason, and one that opens for nobody: without what stands in it
 * no answer can be sealed.
 * @throws ApiError 422 for any other, whose reporter is owed a reason
 */
async function closeAsIs(
  context: RequestContext,
  { config, database }: DeskDeps,
  officer: Officer,
  { id, tracking_id: trackingId }: SealedRow,
): Promise<Response> {
  await database.transaction().execute(async (transaction) => {
    const { state } = await lockSealed(transaction, id);
    if (state === 'closed') return;
    if (state !== 'answered' && !(await isUnreadable(transaction, id)))
      throw wrongEnvelope('sealed-close-reason');
    await moveSealed(transaction, id, 'closed', dayIn(config.timeZone, config.now()));
    await writeAudit(transaction, config.now(), {
      officer: officer.name,
      action: 'close',
      trackingId,
      detail: 'sealed',
    });
  });
  const results: SealedAnswerWire['results'] = { tracking_id: trackingId, status_code: 'closed' };
  return context.json({ results });
}

/** Whether an officer's keys did not open the report itself. */
async function isUnreadable(transaction: Database, reportId: number): Promise<boolean> {
  const marked = await transaction
    .selectFrom('sealed_messages')
    .select('id')
    .where('report_id', '=', reportId)
    .where('direction', '=', DIRECTIONS.report)
    .where('problem', 'is not', null)
    .executeTakeFirst();
  return marked !== undefined;
}

import { DECISIONS, type Decision } from '../../../../src/contract/information/information.js';
import type { StatusCode } from '../../../../src/contract/statuses.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { has, type Officer } from '../../officers/roles.js';
import { addAct, keepRules } from '../../reports/information/acts.js';
import { writeLog, type Office } from '../../reports/lifecycle/lifecycle.js';
import { respond, writeFollowUp } from '../../reports/lifecycle/officer-acts.js';
import { maskedContent } from '../../reports/moderation/masked-texts.js';
import { ApiError } from '../../words/errors.js';
import { readFlag, readOneOf, readText } from '../fields.js';
import { dropSent } from '../hands/drafts.js';
import type { OfficerAction } from '../reports/officer-action.js';
import { agency, speakerFor } from '../reports/speaker.js';
import { onRequest } from './locked-request.js';

/** `DecisionFields` is what an officer decided, in the fields of the deed. */
interface DecisionFields {
  decision: Decision;
  /** Why it is refused in whole or in part, or who has what was asked for; empty where all is given. */
  ground: string;
  content: string;
  isPrivate: boolean;
}

type Request = Parameters<Parameters<typeof onRequest>[2]>[0];

/**
 * `decide {decision, ground?, content, on?}` answers a request, once. After an objection it is the superior's: of
 * whoever verifies reports, and of another account than the first decision's. `on` is `request` or `objection`, as the
 * officer saw it: while the deed waits, an objection may come.
 */
export async function decide(asked: OfficerAction): Promise<void> {
  const fields = readFields(asked);
  const on = asked.body['on'] ?? null;
  const work = async (request: Request): Promise<void> => {
    const { objection, superior } = request.acts.rows;
    // Words that were written before the objection was read are no superior's.
    if (on !== null && on !== (objection === undefined ? 'request' : 'objection'))
      throw new ApiError('changed');
    if (superior !== undefined) throw new ApiError('closed', { say: 'desk-decide-over' });
    await keepRules(
      request.transaction,
      request.complaint.id,
      request.complaint.created_at,
      asked.endpoint.config.clocks,
    );
    await (objection === undefined ? decideFirst : decideObjection)(asked, request, fields);
    await dropSent(request.transaction, request.complaint.id, 'respond', fields.content);
    await asked.endpoint.notifier.changed(request.transaction, request.complaint.id, 'decide');
  };
  await onRequest(asked, 'decide', work, fields.decision);
}

function readFields({ body, endpoint: { config } }: OfficerAction): DecisionFields {
  const decision = readOneOf(body, 'decision', DECISIONS, 'desk-decision-unknown');
  return {
    decision,
    ground: decision === 'granted' ? '' : readText(body, 'ground', 'label-ground', { min: 5, max: 500 }),
    content: readText(body, 'content', 'label-content-office', { min: 10, max: config.limits.contentMax }),
    isPrivate: readFlag(body, 'is_private'),
  };
}

async function decideFirst(asked: OfficerAction, request: Request, fields: DecisionFields): Promise<void> {
  if (request.acts.rows.decide !== undefined) throw new ApiError('closed', { say: 'desk-decide-twice' });
  await answer(asked, request, speakerFor(asked), fields);
  await note(asked, request, 'decide', fields);
  // The days to object begin with the decision, and no more with a plain answer before it: no holiday moves them.
  await request.transaction
    .updateTable('information_acts')
    .set({ told_on: null })
    .where('complaint_id', '=', request.complaint.id)
    .where('act', '=', 'filed')
    .execute();
}

async function decideObjection(
  asked: OfficerAction,
  request: Request,
  fields: DecisionFields,
): Promise<void> {
  const { officer, endpoint } = asked;
  const { transaction, complaint, acts } = request;
  const { config } = endpoint;
  if (!has(officer, ['verifier'])) throw new ApiError('forbidden', { say: 'desk-superior-only' });
  if (
    acts.rows.decide?.officer_id === officer.id ||
    (await hasAnswered(request.transaction, officer, complaint))
  )
    throw new ApiError('forbidden', { say: 'desk-superior-other' });
  // To strangers it is the office's private answer, as any other: who else has spoken would tell of the objection.
  const by = officeOf(complaint) ?? agency(config);
  const words = { ...fields, isPrivate: true };
  const isOpen = TO_ANSWER.some((status) => status === complaint.status_code);
  if (isOpen && complaint.shown_status_code === null) await answer(asked, request, () => by, words);
  else await answerBeside(asked, request, by, words);
  await note(asked, request, 'superior', words);
  await transaction
    .updateTable('information_acts')
    .set({ ended_at: config.now() })
    .where('complaint_id', '=', complaint.id)
    .where('act', '=', 'objection')
    .execute();
}

/** Statuses that the decision on an objection ends: nobody had answered. */
const TO_ANSWER: readonly StatusCode[] = ['verified', 'in_progress', 'reopened'];

const officeOf = ({ disposition_id: id, disposition_name: name }: Request['complaint']): Office | null =>
  name === null ? null : { id: id ?? name, name };

/** `hasAnswered`: the officer answered or ended it without a decision before, which the trail alone knows. */
export async function hasAnswered(
  database: Database,
  officer: Pick<Officer, 'name'>,
  complaint: Pick<Complaint, 'tracking_id'>,
): Promise<boolean> {
  const line = await database
    .selectFrom('desk_audit')
    .select('id')
    .where('tracking_id', '=', complaint.tracking_id)
    .where('action', 'in', ['respond', 'reject', 'archive', 'close'])
    .where('officer', '=', officer.name)
    .limit(1)
    .executeTakeFirst();
  return line !== undefined;
}

async function answer(
  { endpoint: { config } }: OfficerAction,
  { transaction, complaint }: Request,
  by: Parameters<typeof respond>[2],
  { content, isPrivate }: DecisionFields,
): Promise<void> {
  await respond({ database: transaction, config }, complaint.tracking_id, by, { content, isPrivate });
}

/** `answerBeside` tells the requester alone, and leaves the status: what is hidden stays so, what has ended too. */
async function answerBeside(
  { endpoint: { config } }: OfficerAction,
  { transaction, complaint }: Request,
  by: Office,
  { content }: DecisionFields,
): Promise<void> {
  const now = config.now();
  await writeFollowUp(transaction, config, complaint, by, { content, isPrivate: true });
  const line = { content: '{{institution_from}} memutus keberatan.', from: by, isPrivate: true };
  await writeLog(transaction, complaint.id, now, line, null, null);
  await transaction
    .updateTable('complaints')
    .set({ updated_at: now })
    .where('id', '=', complaint.id)
    .execute();
}

async function note(
  { endpoint: { config }, officer }: OfficerAction,
  { transaction, complaint }: Request,
  act: 'decide' | 'superior',
  { decision, ground, isPrivate }: DecisionFields,
): Promise<void> {
  await addAct(transaction, {
    complaint_id: complaint.id,
    act,
    officer_id: officer.id,
    code: decision,
    content: ground,
    ...(await maskedContent(transaction, complaint.id, ground)),
    is_private: isPrivate,
    at: config.now(),
  });
}

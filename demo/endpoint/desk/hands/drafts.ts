import { writeDate } from '../../../../src/contract/dates.js';
import { lockComplaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { readJson } from '../../http/request-body.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';
import { answersFor, type Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/sessions.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { findFor } from '../reports/sight.js';
import type { DraftWire } from '../wire.js';
import { assertNotErased, sharesWords } from './locked.js';

const KINDS: readonly DraftWire['kind'][] = ['respond', 'note', 'internal-note'];

/**
 * `PUT reports/{id}/drafts/{kind}` keeps words that aren't sent yet, for whoever opens the report next; none deletes
 * them. The last writer's stay; the answer has another's that they replaced.
 */
export async function keepDraft(
  context: RequestContext,
  { database, config }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const kind = KINDS.find((one) => one === pathPart(context, 'kind'));
  if (kind === undefined) throw invalid({ kind: [{ key: 'desk-draft-kind' }] });
  const content = readContent(await readJson(context), config);
  const { id } = await findFor(database, officer, trackingIdOf(context));
  const before = await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    assertNotErased(complaint);
    if (kind !== 'internal-note' && !answersFor(officer, complaint))
      throw new ApiError('forbidden', { say: 'desk-not-your-institution' });
    const earlier = (await draftsOf(transaction, config, officer, id)).find((draft) => draft.kind === kind);
    const mine = {
      content,
      officer_id: officer.id,
      institution_id: complaint.disposition_id,
      updated_at: config.now(),
    };
    if (content === '') await dropDraft(transaction, id, kind);
    else
      await transaction
        .insertInto('answer_drafts')
        .values({ complaint_id: id, kind, ...mine })
        .onConflict((conflict) => conflict.columns(['complaint_id', 'kind']).doUpdateSet(mine))
        .execute();
    return earlier === undefined || earlier.is_own ? null : earlier;
  });
  const draft = (await draftsOf(database, config, officer, id)).find((one) => one.kind === kind) ?? null;
  return context.json({ results: { draft, before } });
}

/** @throws ApiError 422 */
function readContent(
  { content }: Record<string, unknown>,
  { limits }: Pick<EndpointConfig, 'limits'>,
): string {
  const label = 'label-content-office';
  if (typeof content !== 'string') throw invalid({ content: [{ key: 'wrong-form', values: { label } }] });
  if (content.length > limits.contentMax)
    throw invalid({ content: [{ key: 'too-long', values: { label, max: limits.contentMax } }] });
  const text = content.replaceAll('\0', '');
  return text.trim() === '' ? '' : text;
}

/** `draftsOf` are the report's drafts that this officer may read. */
export async function draftsOf(
  database: Database,
  { timeZone }: Pick<EndpointConfig, 'timeZone'>,
  officer: Officer,
  complaintId: number,
): Promise<DraftWire[]> {
  const rows = await database
    .selectFrom('answer_drafts')
    .innerJoin('officers', 'officers.id', 'answer_drafts.officer_id')
    .select(['kind', 'content', 'officer_id', 'institution_id', 'updated_at', 'display_name'])
    .where('complaint_id', '=', complaintId)
    .orderBy('kind')
    .execute();
  return rows
    .filter((row) => row.officer_id === officer.id || sharesWords(officer, row.institution_id))
    .map((row) => ({
      kind: row.kind as DraftWire['kind'],
      content: row.content,
      officer: row.display_name,
      is_own: row.officer_id === officer.id,
      updated_at: writeDate(row.updated_at, timeZone),
    }));
}

/** `dropDraft` forgets the draft of a deed that was done, in its transaction. */
export async function dropDraft(
  transaction: Database,
  complaintId: number,
  kind: DraftWire['kind'],
): Promise<void> {
  await transaction
    .deleteFrom('answer_drafts')
    .where('complaint_id', '=', complaintId)
    .where('kind', '=', kind)
    .execute();
}

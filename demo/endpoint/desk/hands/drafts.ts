import { sql, type Insertable } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import { lockComplaint, type Complaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { AnswerDraftTable } from '../../database/tables/desk-tables.js';
import { readJson } from '../../http/request-body.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';
import { isAlone, officerOf } from '../../officers/accounts.js';
import { answersFor, EVERY_INSTITUTION, type Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/signing-in/sessions.js';
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
  const results = await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, id);
    assertNotErased(complaint);
    if (kind !== 'internal-note' && !answersFor(officer, complaint))
      throw new ApiError('forbidden', { say: 'desk-not-your-institution' });
    const key = { complaint_id: id, kind, institution_id: sideOf(officer, complaint) };
    const mine = { content, officer_id: officer.id, updated_at: config.now() };
    const earlier = await draftAt(transaction, config, officer, key);
    if (content === '') await dropDraft(transaction, key);
    else
      await transaction
        .insertInto('answer_drafts')
        .values({ ...key, ...mine })
        .onConflict((conflict) => conflict.columns(KEY).doUpdateSet(mine))
        .execute();
    const draft = await draftAt(transaction, config, officer, key);
    return { draft, before: earlier?.is_own === true ? null : earlier };
  });
  return context.json({ results });
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

const KEY = ['complaint_id', 'kind', 'institution_id'] as const;

type DraftKey = Pick<Insertable<AnswerDraftTable>, (typeof KEY)[number]>;

/** `sideOf` is whose draft it is: the officer's office's, the report's where they have several, or the agency's. */
function sideOf(
  { institutionIds }: Pick<Officer, 'institutionIds'>,
  { disposition_id }: Pick<Complaint, 'disposition_id'>,
): string {
  if (disposition_id !== null && institutionIds.includes(disposition_id)) return disposition_id;
  return institutionIds.includes(EVERY_INSTITUTION) ? '' : (institutionIds[0] ?? '');
}

/** `addToDraft` puts words behind what stands in the draft of their writer's side. */
export async function addToDraft(
  transaction: Database,
  now: Date,
  {
    complaintId,
    officerId,
    kind,
    content,
  }: { complaintId: number; officerId: number; kind: string; content: string },
): Promise<void> {
  const complaint = await transaction
    .selectFrom('complaints')
    .select('disposition_id')
    .where('id', '=', complaintId)
    .executeTakeFirstOrThrow();
  const account = await transaction
    .selectFrom('officers')
    .selectAll()
    .where('id', '=', officerId)
    .executeTakeFirstOrThrow();
  const institution_id = sideOf(officerOf(account, await isAlone(transaction)), complaint);
  const words = { content, officer_id: officerId, updated_at: now };
  await transaction
    .insertInto('answer_drafts')
    .values({ complaint_id: complaintId, kind, institution_id, ...words })
    .onConflict((conflict) =>
      conflict.columns(KEY).doUpdateSet({
        content: sql`case when position(excluded.content in answer_drafts.content) > 0
          then answer_drafts.content else answer_drafts.content || E'\n\n' || excluded.content end`,
        updated_at: now,
      }),
    )
    .execute();
}

/** `draftsOf` are the report's drafts that this officer may read. */
export async function draftsOf(
  database: Database,
  config: Pick<EndpointConfig, 'timeZone'>,
  officer: Officer,
  complaintId: number,
): Promise<DraftWire[]> {
  return await readDrafts(database, config, officer, { complaint_id: complaintId });
}

const draftAt = async (
  transaction: Database,
  config: Pick<EndpointConfig, 'timeZone'>,
  officer: Officer,
  key: DraftKey,
): Promise<DraftWire | null> => (await readDrafts(transaction, config, officer, key))[0] ?? null;

async function readDrafts(
  database: Database,
  { timeZone }: Pick<EndpointConfig, 'timeZone'>,
  officer: Officer,
  { complaint_id, kind, institution_id }: Pick<DraftKey, 'complaint_id'> & Partial<DraftKey>,
): Promise<DraftWire[]> {
  const rows = await database
    .selectFrom('answer_drafts')
    .innerJoin('officers', 'officers.id', 'answer_drafts.officer_id')
    .select(['kind', 'content', 'officer_id', 'institution_id', 'updated_at', 'display_name'])
    .where('complaint_id', '=', complaint_id)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(institution_id !== undefined, (query) => query.where('institution_id', '=', institution_id!))
    .orderBy('kind')
    .orderBy('institution_id')
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

async function dropDraft(transaction: Database, key: DraftKey): Promise<void> {
  await transaction
    .deleteFrom('answer_drafts')
    .where('complaint_id', '=', key.complaint_id)
    .where('kind', '=', key.kind)
    .where('institution_id', '=', key.institution_id)
    .execute();
}

/** `dropSent`: what was sent whole is no draft any more; other words stay, whoever wrote them. */
export async function dropSent(
  transaction: Database,
  complaintId: number,
  kind: string,
  sent: unknown,
): Promise<void> {
  await transaction
    .deleteFrom('answer_drafts')
    .where('complaint_id', '=', complaintId)
    .where('kind', '=', kind)
    .where(sql<boolean>`position(btrim(content, E' \n\r\t') in ${typeof sent === 'string' ? sent : ''}) > 0`)
    .execute();
}

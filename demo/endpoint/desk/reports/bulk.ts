import type { Database } from '../../database/connect.js';
import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/sessions.js';
import type { Complaint } from '../../database/complaint.js';
import { ApiError, invalid } from '../../words/errors.js';
import { languageOf, say } from '../../words/messages.js';
import { readIds, readOneOf } from '../fields.js';
import { readReason, withReason } from './actions.js';
import * as officerActs from '../officer-acts.js';
import { findFor } from './sight.js';

const IDS_MAX = 100;

/** `Outcome` is the result for one report. */
type Outcome = { id: string; ok: true } | { id: string; ok: false; code: string; message: string };

/**
 * `POST bulk` does the same to many reports: a transaction, a trail's line and a result for each. Reports that an
 * officer has handled stay as they are: they deserve another look.
 */
export async function bulk(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const body = await readJson(context);
  readOneOf(body, 'act', ['reject'], 'desk-bulk-act');
  // Checked before the first report is changed.
  readReason(body);
  const ids = [...new Set(readIds(body, 'ids'))];
  if (ids.length === 0 || ids.length > IDS_MAX)
    throw invalid({ ids: [{ key: 'desk-bulk-ids', values: { max: IDS_MAX } }] });
  const language = languageOf(context.req.header('Accept-Language'));
  const data: Outcome[] = [];
  for (const id of ids) {
    try {
      await reject(endpoint, officer, id, body);
      data.push({ id, ok: true });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      data.push({ id, ok: false, code: error.code, message: say(error.sentence, language) });
    }
  }
  endpoint.notifier.wake();
  endpoint.relay?.wake();
  return context.json({ results: { data } });
}

async function reject(
  endpoint: DeskDeps,
  officer: Officer,
  trackingId: string,
  body: Record<string, unknown>,
): Promise<void> {
  await findFor(endpoint.database, officer, trackingId);
  await withReason({ endpoint, officer, trackingId, body }, 'reject', officerActs.reject, assertUntouched);
}

/** `assertUntouched` runs under the report's lock. @throws ApiError 409 */
async function assertUntouched(transaction: Database, { id }: Pick<Complaint, 'id'>): Promise<void> {
  const untouched = await transaction
    .selectFrom('complaints')
    .select('id')
    .where('id', '=', id)
    .where('status_code', '=', 'unverified')
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('complaint_logs')
            .select('complaint_logs.id')
            .whereRef('complaint_id', '=', 'complaints.id')
            .where('institution_from_name', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
  if (untouched === undefined) throw new ApiError('closed', { say: 'desk-bulk-touched' });
}

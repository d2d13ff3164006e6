import type { z } from 'zod/mini';
import type { followUpsWire } from '../../../../src/contract/reporting/followups.js';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import { routes } from '../../../../src/contract/routes.js';
import type { View } from './access.js';
import type { Database } from '../../database/connect.js';
import type { ReportDeps } from '../deps.js';
import { skipped } from '../../http/query.js';
import { pairsOf } from '../conversation/answer-pairs.js';
import { orMain } from './merged.js';
import { isShown } from './public-followups.js';
import { followUpTie, recordId } from './record-ids.js';
import { toldOrderOfFollowUps } from './told-order.js';
import { mayRead, presentFollowUp, type Attachment } from './present.js';
import { reportKey } from '../../http/surrogate-key.js';
import { taggedAnswer } from '../../http/tagged-answer.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';

const PAGE_SIZE = 50;

/** `GET /complaints/{tracking_id}/followups`: oldest first as far as the client may know, so pages hardly shift. */
export async function followUps(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  return await orMain(context, endpoint, 'followups', async () =>
    show(context, endpoint, await endpoint.gate.open(context, trackingIdOf(context))),
  );
}

async function show(context: RequestContext, endpoint: ReportDeps, view: View): Promise<Response> {
  const size = wholeNumber(context.req.query('page_size'), PAGE_SIZE, MAXIMA.pageSize);
  const page = wholeNumber(context.req.query('page'), 1, 1_000_000);
  const rows = await visible(endpoint.database, view)
    .selectAll()
    .select(followUpTie().as('tie'))
    .orderBy(toldOrderOfFollowUps(view, endpoint.config.timeZone))
    .offset(skipped(String(page), size))
    .limit(size + 1)
    .execute();
  const shown = rows.slice(0, size);
  const ids = shown.map((row) => row.id);
  const attachments = (await attachmentsOf(endpoint.database, ids)).filter((file) => mayRead(view, file));
  const pairs = await pairsOf(endpoint.database, view, ids, attachments);
  const next = new URLSearchParams({
    page: String(page + 1),
    ...(size !== PAGE_SIZE && { page_size: String(size) }),
  });
  const body: z.infer<typeof followUpsWire> = {
    results: {
      data: shown.map((row) =>
        presentFollowUp(
          view,
          row,
          recordId(endpoint.hashing, view.complaint.tracking_id, 'followup', {
            ...row,
            tie: Number(row.tie),
          }),
          attachments.filter((file) => file.followup_id === row.id),
          endpoint.config.timeZone,
          pairs.filter(({ followUpId }) => followUpId === row.id),
        ),
      ),
      total: await countFollowUps(endpoint.database, view),
      next_page_url:
        rows.length > size ? `${routes.followUps(view.complaint.tracking_id)}?${next.toString()}` : null,
    },
  };
  return taggedAnswer(context, endpoint.hashing, body, { key: reportKey(view.complaint.tracking_id) });
}

/** Counts the follow-ups that the asker may see. */
export async function countFollowUps(database: Database, view: View): Promise<number> {
  const { total } = await visible(database, view)
    .select((row) => row.fn.countAll<string | number>().as('total'))
    .executeTakeFirstOrThrow();
  return Number(total);
}

function visible(database: Database, { complaint, isOwner }: View) {
  const all = database.selectFrom('followups').where('complaint_id', '=', complaint.id);
  return isOwner ? all : all.where(isShown);
}

async function attachmentsOf(database: Database, ids: number[]): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  return await database
    .selectFrom('attachments')
    .selectAll()
    .where('followup_id', 'in', ids)
    .orderBy('position')
    .execute();
}

/** A page number from a query string; the default for any other text. */
function wholeNumber(text: string | undefined, otherwise: number, most: number): number {
  const number = /^\d{1,9}$/.test(text ?? '') ? Number(text) : otherwise;
  return Math.min(most, Math.max(1, number));
}

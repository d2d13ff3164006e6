import { IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import type { SealedAnswerWire } from '../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import { trackingIdOf, type RequestContext } from '../http/request-context.js';
import { notFound } from '../words/errors.js';
import { startOf } from './create.js';
import type { SealedDeps } from './deps.js';
import { dropMessages, lockSealed } from './rows.js';

/**
 * `POST /complaints/{tracking_id}/withdraw` by a sealed report's code: its envelopes go at once, unless the law keeps
 * them, and it is closed. Its number and day stay until its years are over. The trail would keep the hour: it has no
 * line of it.
 */
export async function withdrawSealed(context: RequestContext, deps: SealedDeps): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const report = await deps.sealed.gate(context);
  if (report.trackingId !== trackingIdOf(context)) throw notFound();
  const results: SealedAnswerWire['results'] = { tracking_id: report.trackingId, status_code: 'closed' };
  const done: SealedAnswerWire = { results };
  if (await isWithdrawn(deps.database, report.id)) return context.json(done);
  const day = dayIn(deps.config.timeZone, deps.config.now());
  const { status, body } = await deps.exactlyOnce.run({
    route: 'complaints/sealed/withdraw',
    key,
    moment: startOf(day),
    fields: { report: report.id },
    prepare: () => Promise.resolve(),
    commit: async (transaction) => {
      const { is_held, state } = await lockSealed(transaction, report.id);
      if (!is_held) await dropMessages(transaction, report.id);
      await transaction
        .updateTable('sealed_reports')
        .set({
          state: 'closed',
          is_withdrawn: true,
          changed_day: day,
          ...(state !== 'closed' && { state_day: day }),
        })
        .where('id', '=', report.id)
        .execute();
      return { status: 200, body: done };
    },
  });
  return context.json(body as SealedAnswerWire, status);
}

/** Said again under any key, it writes nothing. A report of before `is_withdrawn` has nothing left to take back. */
async function isWithdrawn(database: Database, id: number): Promise<boolean> {
  const row = await database
    .selectFrom('sealed_reports')
    .select(({ exists, selectFrom }) => [
      'is_withdrawn',
      exists(selectFrom('sealed_messages').select('id').where('report_id', '=', id)).as('has_messages'),
    ])
    .where('id', '=', id)
    .where('state', '=', 'closed')
    .executeTakeFirst();
  return row !== undefined && (row.is_withdrawn || !row.has_messages);
}

import { IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import type { SealedAnswerWire } from '../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../src/contract/working-days.js';
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
  const day = dayIn(deps.config.timeZone, deps.config.now());
  const { status, body } = await deps.exactlyOnce.run({
    route: 'complaints/sealed/withdraw',
    key,
    moment: startOf(day),
    fields: { report: report.id },
    prepare: () => Promise.resolve(),
    commit: async (transaction) => {
      const { is_held } = await lockSealed(transaction, report.id);
      if (!is_held) await dropMessages(transaction, report.id);
      await transaction
        .updateTable('sealed_reports')
        .set({ state: 'closed', is_withdrawn: true, changed_day: day, state_day: day })
        .where('id', '=', report.id)
        .execute();
      const results = { tracking_id: report.trackingId, status_code: 'closed' as const };
      return { status: 200, body: { results } satisfies SealedAnswerWire };
    },
  });
  return context.json(body as SealedAnswerWire, status);
}

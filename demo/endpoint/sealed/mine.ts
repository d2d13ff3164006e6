import type { SealedMineWire } from '../../../src/contract/sealed/sealed-wire.js';
import type { RequestContext } from '../http/request-context.js';
import type { SealedDeps } from './deps.js';

/** `GET /complaints/mine` by what is derived of a sealed report's code: envelopes, and the reporter's wrapped keys. */
export async function mineSealed(context: RequestContext, deps: SealedDeps): Promise<Response> {
  const { id } = await deps.sealed.gate(context);
  const report = await deps.database
    .selectFrom('sealed_reports')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const messages = await deps.database
    .selectFrom('sealed_messages')
    .select(['direction', 'seq', 'envelope', 'at_day'])
    .where('report_id', '=', id)
    .orderBy('id')
    .execute();
  const body: SealedMineWire = {
    results: {
      tracking_id: report.tracking_id,
      status_code: report.state,
      sid: report.sid,
      sealed: messages.map(({ direction, seq, envelope, at_day }) => ({
        direction,
        seq: Number(seq),
        // Many at once may be megabytes: Node's own is the fastest.
        envelope: Buffer.from(envelope).toString('base64url'),
        at_day,
      })),
      reporter: {
        pk: report.reporter_pk,
        salt: report.reporter_salt,
        iv: report.reporter_iv,
        wrapped: report.reporter_wrapped,
      },
    },
  };
  return context.json(body);
}

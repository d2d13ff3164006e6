import { toBase64url } from '../../../src/contract/sealed/bytes.js';
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
        envelope: toBase64url(envelope),
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

import type { SealedMineWire } from '../../../src/contract/sealed/sealed-wire.js';
import { askerOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';
import type { SealedDeps } from './deps.js';
import { handOut, listMessages, type ListedMessage } from './hand-out.js';

type MineMessage = SealedMineWire['results']['sealed'][number];

/** `GET /complaints/mine` by what is derived of a sealed report's code: envelopes, and the reporter's wrapped keys. */
export async function mineSealed(context: RequestContext, deps: SealedDeps): Promise<Response> {
  const { id } = await deps.sealed.gate(context);
  const report = await deps.database
    .selectFrom('sealed_reports')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const members: Omit<SealedMineWire['results'], 'sealed'> = {
    tracking_id: report.tracking_id,
    status_code: report.state,
    sid: report.sid,
    reporter: {
      pk: report.reporter_pk,
      salt: report.reporter_salt,
      iv: report.reporter_iv,
      wrapped: report.reporter_wrapped,
    },
  };
  const told = ({ direction, seq, at_day }: ListedMessage): Omit<MineMessage, 'envelope'> => ({
    direction,
    seq,
    at_day,
  });
  const messages = await listMessages(deps.database, id);
  return await handOut(
    context,
    deps.database,
    { members, messages, told, isResults: true },
    {
      slots: deps.sealed.readers.reporters,
      asker: askerOf(context, deps.config),
      queries: 'filing',
    },
  );
}

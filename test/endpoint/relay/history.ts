import type { GatewayLine, GatewayReport } from '../../../demo/endpoint/relay/gateway/gateway.js';
import { receiveHistory } from '../../../demo/endpoint/relay/receiving/history.js';
import { lockComplaint } from '../../../demo/endpoint/database/complaint.js';
import { findReport } from '../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import { GATEWAY_INSTITUTIONS } from '../../gateway/ministry.js';
import type { Filed } from '../harness/citizen.js';
import { read, sent } from './coming-back.js';
import { openForwarding, type Forwarding } from './opened.js';

export const KNOWN = GATEWAY_INSTITUTIONS[1]!.name;

let ids = 0;
export const line = (content: string, more: Partial<GatewayLine> = {}): GatewayLine => ({
  ...{ id: String((ids += 1)), at: '2026-11-24T03:00:00Z', from: KNOWN, to: null, status: null },
  ...more,
  content,
});

export async function receive(
  one: Forwarding,
  { trackingId }: Filed,
  report: Partial<GatewayReport>,
): Promise<boolean> {
  const whole = { status: { code: '2', name: 'Terverifikasi' }, disposition: null, lines: [], ...report };
  const { database, config } = one.endpoint;
  return await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, (await findReport(transaction, trackingId)).id);
    const row = await transaction
      .selectFrom('relay_reports')
      .selectAll()
      .where('complaint_id', '=', complaint.id)
      .executeTakeFirstOrThrow();
    return await receiveHistory({ transaction, complaint, row }, config, whole);
  });
}

/**
 * An endpoint that has read the gateway's institutions, and a report that was forwarded. Its relay has ended: what
 * comes is handed over by `receive`, and the gateway's own idea of the report would come between two readings.
 */
export async function opened(
  databases: Parameters<typeof openForwarding>[0],
  changes: Record<string, unknown> = {},
) {
  const one = await openForwarding(databases);
  const filed = await sent(one, changes);
  await one.endpoint.relay!.close();
  return { one, filed, said: async (isOwner: boolean) => JSON.stringify(await read(one, filed, isOwner)) };
}

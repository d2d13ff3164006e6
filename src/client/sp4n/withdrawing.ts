import { readWithdrawReceipt, writeWithdrawBody } from '../../contract/reporting/withdraw.js';
import { routes } from '../../contract/routes.js';
import type { TrackingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';

/** Taking a report back. Reached by import() only. */
export const createWithdrawing = (transport: Transport): Pick<TrackingService, 'withdraw'> => ({
  withdraw: (trackingId, { reason, ...options }) =>
    transport.json(
      {
        ...options,
        path: routes.withdraw(trackingId),
        method: 'post',
        json: writeWithdrawBody(reason),
        timeoutMs: TIMEOUTS.create,
      },
      readWithdrawReceipt,
    ),
});

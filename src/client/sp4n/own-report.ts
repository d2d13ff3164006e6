import { routes } from '../../contract/routes.js';
import type { TrackingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';
import {
  readWithdrawReceipt,
  writeWithdrawBody,
  readNewsSetting,
  writeNotifyBody,
} from '../../contract/reporting/own-report.js';

/** Withdrawing a report, and the setting for news of it. Reached by import() only. */
export const createOwnReport = (
  transport: Transport,
): Pick<TrackingService, 'withdraw' | 'newsSetting' | 'changeNews'> => ({
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

  newsSetting: (trackingId, options) =>
    transport.json({ ...options, path: routes.notify(trackingId) }, readNewsSetting),

  changeNews: (trackingId, to, options) =>
    transport.json(
      {
        ...options,
        path: routes.notify(trackingId),
        method: 'post',
        json: writeNotifyBody(to),
        timeoutMs: TIMEOUTS.create,
      },
      readNewsSetting,
    ),
});

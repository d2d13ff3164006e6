import { readClockDays } from '../../contract/reporting/clock-days.js';
import { objectionRoute } from '../../contract/information/objection.js';
import { clockDaysRoute } from '../../contract/reporting/clocks.js';
import { routes } from '../../contract/routes.js';
import type { TrackingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';
import {
  readWithdrawReceipt,
  writeWithdrawBody,
  readNewsSetting,
  writeNotifyBody,
} from '../../contract/reporting/own-report.js';

/** Withdrawing a report, the setting for news of it, and how its due day is reckoned. Reached by import() only. */
export const createOwnReport = (
  transport: Transport,
): Pick<TrackingService, 'withdraw' | 'newsSetting' | 'changeNews' | 'clockDays' | 'object'> => ({
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

  clockDays: ({ trackingId, kind }, options) =>
    transport.json({ ...options, path: clockDaysRoute(trackingId, kind), cache: 'no-store' }, readClockDays),

  object: (trackingId, { ground, content, ...options }) =>
    transport.json(
      {
        ...options,
        path: objectionRoute(trackingId),
        method: 'post',
        json: { ground, content },
        timeoutMs: TIMEOUTS.create,
      },
      // Any 2xx JSON means success; the report is asked for again.
      () => undefined,
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

import { readFollowUps } from '../../contract/followups.js';
import { readReport } from '../../contract/report.js';
import { routes } from '../../contract/routes.js';
import { readWithdrawReceipt, writeWithdrawBody } from '../../contract/withdraw.js';
import { AduanError } from '../../errors.js';
import type { TrackingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';
import { loadChunk } from '../load-chunk.js';

/**
 * The only types a file keeps. A `blob:` address belongs to the host page's origin: HTML or SVG opened from it would
 * run there, with that page's rights.
 */
const HARMLESS_TYPES = /^(image\/(jpeg|png|webp|gif)|application\/pdf)\b/;

/** Detail, follow-ups, reply, withdraw and files of an SP4N-compatible endpoint. */
export const createTracking = (transport: Transport): TrackingService => ({
  report: (trackingId, options) =>
    transport.json({ ...options, path: routes.detail(trackingId) }, (json) => readReport(json, trackingId)),

  ownReport: (accessCode, options) =>
    transport.json({ ...options, accessCode, path: routes.mine }, readReport),

  followUps: (trackingId, { pageUrl, ...options } = {}) =>
    transport.json({ ...options, path: pageUrl ?? routes.followUps(trackingId) }, readFollowUps),

  async reply(reply, options) {
    const { createReplying } = await loadChunk(() => import('./replying.js'));
    return createReplying(transport).reply(reply, options);
  },

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

  async attachment(path, options) {
    const { bytes, header, status } = await transport.file({ ...options, path, timeoutMs: TIMEOUTS.file });
    const type = header('Content-Type') ?? '';
    // A portal's page, or an error that forgot its status.
    if (/^(text\/html|application\/json)/i.test(type)) throw new AduanError('not-json', { status });
    return new Blob([bytes], {
      type: HARMLESS_TYPES.exec(type.toLowerCase())?.[0] ?? 'application/octet-stream',
    });
  },
});

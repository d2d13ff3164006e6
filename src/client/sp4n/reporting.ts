import { loadChunk } from '../load-chunk.js';
import { PAGE_POOL, type ReportingService, type SendingService, type TrackingService } from '../service.js';
import { TIMEOUTS, createTransport, type Transport } from '../transport.js';
import { createCapabilities } from './capabilities.js';
import { readUpload, UPLOAD_FIELD } from '../../contract/reporting/upload.js';
import { routes } from '../../contract/routes.js';
import { readReceipt, writeCreateBody } from '../../contract/reporting/submission.js';
import { uploadForm } from '../upload.js';

/** Calls of the outbox to an SP4N-compatible endpoint. Code that few reports need is loaded with the first. */
export const createReporting = (
  transport: Transport,
): ReportingService & Pick<TrackingService, 'reply'> & Pick<SendingService, 'pool'> => ({
  pool: PAGE_POOL,
  ...createCapabilities(transport),
  ...createSending(transport),
  challenge: async (options) =>
    (await loadChunk(() => import('./challenging.js'))).createChallenging(transport).challenge(options),
  reply: async (reply, options) =>
    (await loadChunk(() => import('./replying.js'))).createReplying(transport).reply(reply, options),
});

/** Calls of a form and its queue to the endpoint at this base URL. */
export const reportingAt = (endpoint: string) => createReporting(createTransport({ endpoint }));

/** Sending a report and its files. */
const createSending = (transport: Transport): Pick<ReportingService, 'upload' | 'create'> => ({
  upload: ({ name, data }, options) =>
    uploadForm(transport, routes.upload, [[UPLOAD_FIELD, data, name]], options, readUpload),

  create: (submission, { attachments, challenge, ...options }) =>
    transport.json(
      {
        ...options,
        path: routes.create,
        method: 'post',
        json: writeCreateBody(submission, { attachments, challenge }),
        timeoutMs: TIMEOUTS.create,
      },
      readReceipt,
    ),
});

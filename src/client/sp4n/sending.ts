import { readUpload, UPLOAD_FIELD } from '../../contract/reporting/attachments.js';
import { readChallenge } from '../../contract/reporting/challenge.js';
import { routes } from '../../contract/routes.js';
import { readReceipt, writeCreateBody } from '../../contract/reporting/submission.js';
import type { ReportingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';
import { uploadForm } from '../upload.js';

/** The part of reporting that nobody needs before Kirim. Reached by import() only. */
export const createSending = (
  transport: Transport,
): Pick<ReportingService, 'challenge' | 'upload' | 'create'> => ({
  challenge: (options) =>
    transport.json({ ...options, path: routes.challenge, cache: 'no-cache' }, readChallenge),

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

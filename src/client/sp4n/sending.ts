import { readUpload, UPLOAD_FIELD } from '../../contract/reporting/upload.js';
import { routes } from '../../contract/routes.js';
import { readReceipt, writeCreateBody } from '../../contract/reporting/submission.js';
import type { ReportingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';
import { uploadForm } from '../upload.js';

/** A report and its files on their way. */
export const createSending = (transport: Transport): Pick<ReportingService, 'upload' | 'create'> => ({
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

import { readUpload, UPLOAD_FIELD } from '../../contract/attachments.js';
import { MINIMAL_CAPABILITIES, readCapabilities } from '../../contract/capabilities.js';
import { readChallenge } from '../../contract/challenge.js';
import { routes } from '../../contract/routes.js';
import { readReceipt, writeCreateBody } from '../../contract/submission.js';
import type { AduanError } from '../../errors.js';
import type { ReportingService } from '../service.js';
import { TIMEOUTS, type Transport } from '../transport.js';
import { uploadForm } from '../upload.js';

/** Capabilities, challenge, upload and create of an SP4N-compatible endpoint. */
export const createReporting = (transport: Transport): ReportingService => ({
  async capabilities(options) {
    try {
      const call = { ...options, path: routes.capabilities, isFresh: true, timeoutMs: TIMEOUTS.capabilities };
      return await transport.json(call, readCapabilities);
    } catch (error) {
      const { code, status } = error as AduanError;
      if (status === 404 || code === 'not-json') return MINIMAL_CAPABILITIES;
      throw error;
    }
  },

  challenge: (options) =>
    transport.json({ ...options, path: routes.challenge, isFresh: true }, readChallenge),

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

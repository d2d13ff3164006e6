import { readReplyReceipt, REPLY_FILE_FIELD, writeReplyFields } from '../../contract/reporting/reply.js';
import { routes } from '../../contract/routes.js';
import type { TrackingService } from '../service.js';
import type { Transport } from '../transport.js';
import { uploadForm } from '../upload.js';

/** The reporter's reply with its files, in one body. Reached by import() only. */
export const createReplying = (transport: Transport): Pick<TrackingService, 'reply'> => ({
  reply: (reply, { files = [], ...options }) =>
    uploadForm(
      transport,
      routes.reply,
      [...writeReplyFields(reply), ...files.map(({ data, name }) => [REPLY_FILE_FIELD, data, name] as const)],
      options,
      readReplyReceipt,
    ),
});

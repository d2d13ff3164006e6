import type { ReplyReceipt } from '../../contract/reporting/reply.js';
import type { ReplyPayload } from '../database.js';
import { FileFailure } from './failure.js';
import { advance, prepare, type FileToSend, type Run } from './run.js';

/**
 * Sends a reply under the item's key. Its files are in the same body, so none of them arrives without it, and all are
 * sent again with each attempt.
 */
export async function deliverReply(run: Run<ReplyPayload>): Promise<ReplyReceipt> {
  const files: FileToSend[] = [];
  for (const index of run.payload.files.keys()) {
    try {
      const { name, type, data } = await prepare(run, index);
      files.push({ name, type, data: new Blob([data], { type }) });
    } catch (error) {
      throw new FileFailure(index, error);
    }
  }
  await advance(run, { type: 'posting' });
  const { reply, accessCode, language } = run.payload;
  // An outbox whose service takes no replies never gets one.
  return run.service.reply!(reply, {
    accessCode,
    files,
    idempotencyKey: run.item.key,
    signal: run.signal,
    language,
    onProgress: (sent, total) => run.onProgress(sent / (total || 1)),
  });
}

import type { CallPayload, ReplyPayload } from '../database.js';
import { FileFailure, advance, prepare, type FileToSend, type Run } from './run.js';

/**
 * Sends a reply or a call under the item's key. Its files are in the same body, so none of them arrives without it, and
 * all are sent again with each attempt.
 *
 * @returns A reply's receipt; of a call whatever its service resolved to.
 */
export async function deliverWhole(run: Run<ReplyPayload | CallPayload>): Promise<unknown> {
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
  const { payload } = run;
  const options = {
    files,
    idempotencyKey: run.item.key,
    signal: run.signal,
    language: payload.language,
    onProgress: (sent: number, total: number) => run.onProgress(sent / (total || 1)),
  };
  // An outbox whose service doesn't take a kind never gets one of it.
  return payload.kind === 'reply'
    ? run.service.reply!(payload.reply, { ...options, accessCode: payload.accessCode })
    : run.service.call!(payload.call, options);
}

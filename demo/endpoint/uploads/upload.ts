import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { UPLOAD_FIELD, type UploadAnswerWire } from '../../../src/contract/attachments.js';
import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { routes } from '../../../src/contract/routes.js';
import type { Database } from '../database/connect.js';
import { answer, type Endpoint } from '../endpoint.js';
import { ApiError, invalid } from '../errors.js';
import { requireKey } from '../idempotency.js';
import { readForm } from '../request-body.js';
import { filesOf, readFiles, storeFiles, type StoredFile } from './incoming.js';

/** Uploads nobody attached are thrown away after this long. */
const LIFETIME_MS = 48 * 3_600_000;

/** Room for a form's own bytes, and for files over the limit, so that they can be named instead of cut off. */
const SLACK_BYTES = 8 * 1_048_576;

/** `POST /complaints/complaint/file` */
export async function upload(context: Context, endpoint: Endpoint): Promise<Response> {
  const { limits } = endpoint.config;
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const form = await readForm(
    context,
    limits.attachmentsMax * limits.attachmentBytesMax + SLACK_BYTES,
    UPLOAD_FIELD,
  );
  const files = await readFiles(filesOf(form, /^attachments?(\[\d*\])?$/), endpoint.hashing);
  const result = await endpoint.once.run({
    route: routes.upload,
    key,
    fields: { files: files.map((file) => file.sha256) },
    prepare: async () => {
      if (files.length === 0) throw invalid({ [UPLOAD_FIELD]: [{ key: 'files-missing' }] });
      const solved = await endpoint.challenges.check(context.req.header(CHALLENGE_HEADER));
      // Spent before the work, not with it: else one solution would pay for any number of refused pictures.
      await endpoint.challenges.spend(endpoint.database, solved);
      await assertRoom(
        endpoint,
        files.reduce((sum, file) => sum + file.bytes.length, 0),
      );
      return await storeFiles(endpoint, files, UPLOAD_FIELD);
    },
    commit: async (transaction, stored) => ({
      status: 201,
      body: await record(transaction, stored, endpoint.config.now()),
    }),
  });
  return answer(context, result);
}

/** Strangers may fill the disk with uploads only so far. */
async function assertRoom(endpoint: Endpoint, bytes: number): Promise<void> {
  const { pending } = await endpoint.database
    .selectFrom('attachments')
    .select((row) => row.fn.coalesce(row.fn.sum<string | number>('bytes'), row.lit(0)).as('pending'))
    .where('expires_at', 'is not', null)
    .executeTakeFirstOrThrow();
  if (Number(pending) + bytes > endpoint.config.limits.pendingUploadBytesMax) {
    throw new ApiError('unavailable', { retryAfter: 600 });
  }
}

async function record(transaction: Database, stored: StoredFile[], now: Date): Promise<UploadAnswerWire> {
  const rows = stored.map((file, position) => ({
    id: newAttachmentId(),
    position,
    media_type: file.type,
    display_name: file.displayName,
    bytes: file.bytes,
    storage_key: file.storageKey,
    is_released: false,
    created_at: now,
    expires_at: new Date(now.getTime() + LIFETIME_MS),
  }));
  await transaction.insertInto('attachments').values(rows).execute();
  const listed = (images: boolean) =>
    rows
      .filter((row) => row.media_type.startsWith('image/') === images)
      .map((row) => ({ id: row.id, file_name: row.display_name, bytes: row.bytes }));
  return { results: { images: listed(true), docs: listed(false) } };
}

/** 128 random bits: whoever doesn't know an id can't attach or read the file. */
export function newAttachmentId(): string {
  return randomBytes(16).toString('base64url');
}

import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { UPLOAD_FIELD, type UploadAnswerWire } from '../../../src/contract/attachments.js';
import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { routes } from '../../../src/contract/routes.js';
import type { Database } from '../database/connect.js';
import type { AttachmentType } from '../capabilities.js';
import type { Endpoint } from '../endpoint.js';
import { ApiError, invalid } from '../words/errors.js';
import { requireKey } from '../once/idempotency.js';
import { readForm } from '../http/request-body.js';
import { displayName } from './display-name.js';
import { filesOf, readFiles, storeFiles, type IncomingFile, type StoredFile } from './incoming.js';
import { EXTENSIONS } from './cleaning/type-by-content.js';

/** Uploads nobody attached are thrown away after this long. */
const LIFETIME_MS = 48 * 3_600_000;

/** Room for a form's own bytes, and for files over the limit, so that they can be named instead of cut off. */
const SLACK_BYTES = 8 * 1_048_576;

/** The recorded part of the answer, in the order of the files. Their names, which may name people, are the request's own. */
type Receipt = { id: string; bytes: number; type: AttachmentType }[];

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
  const { status, body } = await endpoint.once.run({
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
  return context.json(answerOf(body as Receipt, files), status);
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

async function record(transaction: Database, stored: StoredFile[], now: Date): Promise<Receipt> {
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
  return rows.map((row) => ({ id: row.id, bytes: row.bytes, type: row.media_type }));
}

function answerOf(receipt: Receipt, files: readonly IncomingFile[]): UploadAnswerWire {
  const named = receipt.map(({ id, bytes, type }, position) => ({
    isImage: type.startsWith('image/'),
    file: { id, file_name: displayName(files[position]?.name ?? '', EXTENSIONS[type]), bytes },
  }));
  const listed = (images: boolean) => named.filter((one) => one.isImage === images).map((one) => one.file);
  return { results: { images: listed(true), docs: listed(false) } };
}

/** 128 random bits: whoever doesn't know an id can't attach or read the file. */
export function newAttachmentId(): string {
  return randomBytes(16).toString('base64url');
}

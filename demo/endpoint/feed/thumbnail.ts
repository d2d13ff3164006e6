import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { FeedDeps } from './deps.js';
import { isWithShown } from '../reports/reading/public-followups.js';
import { notFound } from '../words/errors.js';
import { reportKey, SURROGATE_KEY } from '../http/surrogate-key.js';
import { pathPart, trackingIdOf, type RequestContext } from '../http/request-context.js';

/** An officer may hide a photo again: for so many seconds it may still be seen by who saw it before. */
const MAX_AGE = 300;

/** `shownKey` is SQL on `attachments` and `covered_photos`: the file that the public sees. */
const shownKey = sql<string>`coalesce(covered_photos.storage_key, attachments.storage_key)`;

/** `isOfShown`: a thumbnail made while an officer drew boxes shows the photo of before, and counts for that alone. */
const isOfShown = sql<boolean>`coalesce(thumbnails.storage_key, attachments.storage_key) = ${shownKey}`;

/**
 * `GET /complaints/{tracking_id}/files/{file_id}/thumbnail`: behind the report's gate, released photos only. Made at
 * the first request and kept, so that releasing is quick and unseen thumbnails cost nothing.
 */
export async function thumbnail(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { database, gate } = endpoint;
  const { complaint } = await gate.open(context, trackingIdOf(context));
  const id = pathPart(context, 'file_id');
  const photo = await database
    .selectFrom('attachments')
    .leftJoin('covered_photos', 'covered_photos.attachment_id', 'attachments.id')
    .leftJoin('thumbnails', (join) =>
      join.onRef('thumbnails.attachment_id', '=', 'attachments.id').on(isOfShown),
    )
    .select(['attachments.id', shownKey.as('key'), 'thumbnails.bytes as small'])
    .where('attachments.id', '=', /^[\w-]{1,64}$/.test(id) ? id : '')
    .where('complaint_id', '=', complaint.id)
    .where('is_released', '=', true)
    .where('media_type', 'like', 'image/%')
    .where(isWithShown)
    .executeTakeFirst();
  if (photo === undefined) throw notFound();
  const bytes = photo.small ?? (await smallCopy(endpoint, photo.id, photo.key));
  context.header('Content-Type', 'image/webp');
  context.header('Cache-Control', `public, max-age=${MAX_AGE}`);
  context.header(SURROGATE_KEY, reportKey(complaint.tracking_id));
  return context.body(new Uint8Array(bytes));
}

type PhotoDeps = Pick<FeedDeps, 'cleaner' | 'database' | 'incoming' | 'storage'>;

const making = new WeakMap<PhotoDeps, Map<string, Promise<Uint8Array>>>();

/** `smallCopy` is made by one request for each photo, and kept; others that ask for it meanwhile wait. */
export async function smallCopy(
  endpoint: PhotoDeps,
  attachmentId: string,
  storageKey: string,
): Promise<Uint8Array> {
  const own = making.get(endpoint) ?? new Map<string, Promise<Uint8Array>>();
  making.set(endpoint, own);
  let made = own.get(storageKey);
  if (made === undefined) {
    made = make(endpoint, attachmentId, storageKey).finally(() => own.delete(storageKey));
    own.set(storageKey, made);
  }
  return await made;
}

async function make(
  { cleaner, database, incoming, storage }: PhotoDeps,
  attachmentId: string,
  storageKey: string,
): Promise<Uint8Array> {
  const folder = await incoming.make();
  try {
    const photo = join(folder, 'photo');
    await writeFile(photo, await storage.get(storageKey), { mode: 0o600 });
    const bytes = await readFile(await cleaner.thumbnail(photo));
    await database
      .insertInto('thumbnails')
      .values({ attachment_id: attachmentId, bytes, storage_key: storageKey })
      .onConflict((conflict) =>
        conflict.column('attachment_id').doUpdateSet({ bytes, storage_key: storageKey }),
      )
      .execute();
    return bytes;
  } finally {
    await incoming.remove(folder);
  }
}

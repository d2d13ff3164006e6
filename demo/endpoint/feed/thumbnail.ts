import type { Context } from 'hono';
import sharp from 'sharp';
import { routes } from '../../../src/contract/routes.js';
import type { Endpoint } from '../endpoint.js';
import { isWithShown } from '../reports/public-followups.js';
import { notFound } from '../words/errors.js';

/** Twice the width of a card's picture on a phone. */
const WIDTH = 480;
const HEIGHT = 360;
/** An officer may hide a photo again: for so many seconds it may still be seen by who saw it before. */
const MAX_AGE = 300;

/** Where the small copy of a released photo lies, relative to the endpoint. */
export function thumbnailPath(trackingId: string, attachmentId: string): string {
  return `${routes.file(trackingId, attachmentId)}/thumbnail`;
}

/**
 * `GET /complaints/{tracking_id}/files/{file_id}/thumbnail`: behind the report's gate, of released photos alone. Made when it
 * is first asked for and kept, so that releasing stays quick and nothing is made that nobody looks at.
 */
export async function thumbnail(context: Context, endpoint: Endpoint): Promise<Response> {
  const { database, gate, storage } = endpoint;
  const { complaint } = await gate.open(context, context.req.param('tracking_id') ?? '');
  const id = context.req.param('file_id') ?? '';
  const photo = await database
    .selectFrom('attachments')
    .leftJoin('thumbnails', 'thumbnails.attachment_id', 'attachments.id')
    .select(['attachments.id', 'attachments.storage_key', 'thumbnails.bytes as small'])
    .where('attachments.id', '=', /^[\w-]{1,64}$/.test(id) ? id : '')
    .where('complaint_id', '=', complaint.id)
    .where('is_released', '=', true)
    .where('media_type', 'like', 'image/%')
    .where(isWithShown)
    .executeTakeFirst();
  if (photo === undefined) throw notFound();
  const bytes = photo.small ?? (await make(endpoint, photo.id, await storage.get(photo.storage_key)));
  context.header('Content-Type', 'image/webp');
  context.header('Cache-Control', `public, max-age=${MAX_AGE}`);
  return context.body(new Uint8Array(bytes));
}

async function make({ database }: Endpoint, attachmentId: string, bytes: Uint8Array): Promise<Uint8Array> {
  const small = await sharp(bytes)
    .resize(WIDTH, HEIGHT, { fit: 'cover', withoutEnlargement: true })
    .webp({ quality: 72 })
    .toBuffer();
  await database
    .insertInto('thumbnails')
    .values({ attachment_id: attachmentId, bytes: small })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return small;
}

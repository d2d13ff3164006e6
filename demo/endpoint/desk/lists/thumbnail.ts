import { smallCopy } from '../../feed/thumbnail.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';
import { ApiError } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';

/**
 * `GET reports/{tracking_id}/thumbnails/{file_id}`: a photo as a line of the queue shows it, released or not. The trail
 * has no line for it, as for the line of the queue: whole reports and whole files are what it tells of.
 */
export async function deskThumbnail(context: RequestContext, endpoint: DeskDeps): Promise<Response> {
  const id = pathPart(context, 'file_id');
  const photo = await endpoint.database
    .selectFrom('attachments')
    .innerJoin('complaints', 'complaints.id', 'attachments.complaint_id')
    .leftJoin('thumbnails', 'thumbnails.attachment_id', 'attachments.id')
    .select(['attachments.id', 'attachments.storage_key', 'thumbnails.bytes as small'])
    .where('attachments.id', '=', /^[\w-]{1,64}$/.test(id) ? id : '')
    .where('complaints.tracking_id', '=', trackingIdOf(context))
    .where('media_type', 'like', 'image/%')
    .executeTakeFirst();
  if (photo === undefined) throw new ApiError('not-found', { say: 'desk-report-unknown' });
  const bytes = photo.small ?? (await smallCopy(endpoint, photo.id, photo.storage_key));
  context.header('Content-Type', 'image/webp');
  return context.body(new Uint8Array(bytes));
}

import type { ReportDeps } from '../deps.js';
import type { View } from './access.js';
import { notFound } from '../../words/errors.js';
import { isWithShown } from './public-followups.js';
import { mayRead, presentAttachment, type Attachment } from './present.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';

/** A file from a stranger, opened by itself in a tab: it may not run, load or reach anything. */
const FILE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /complaints/{tracking_id}/files/{file_id}`: behind the same gate as its report. */
export async function file(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const view = await endpoint.gate.open(context, trackingIdOf(context));
  const { attachment, bytes } = await readShown(endpoint, view, pathPart(context, 'file_id'));
  const isImage = attachment.media_type.startsWith('image/');
  const name = presentAttachment(view, attachment).file_name;
  context.header('Content-Type', attachment.media_type);
  context.header('Content-Disposition', `${isImage ? 'inline' : 'attachment'}; ${fileNameParameters(name)}`);
  context.header('Content-Security-Policy', FILE_POLICY);
  context.header('Cache-Control', 'no-cache');
  return context.body(bytes as Uint8Array<ArrayBuffer>);
}

/** `readShown`: others than its reporter get the copy with black boxes, where a photo has one. @throws ApiError 404 */
async function readShown(
  endpoint: Pick<ReportDeps, 'database' | 'storage'>,
  view: View,
  id: string,
  { isAgain = false } = {},
): Promise<{ attachment: Attachment; bytes: Uint8Array }> {
  const found = await endpoint.database
    .selectFrom('attachments')
    .leftJoin('covered_photos', 'covered_photos.attachment_id', 'attachments.id')
    .selectAll('attachments')
    .select('covered_photos.storage_key as covered_key')
    .where('attachments.id', '=', /^[\w-]{1,64}$/.test(id) ? id : '')
    .where('complaint_id', '=', view.complaint.id)
    .$if(!view.isOwner, (query) => query.where(isWithShown))
    .executeTakeFirst();
  if (found === undefined || !mayRead(view, found)) throw notFound();
  const { covered_key, ...attachment } = found;
  try {
    const key = view.isOwner ? attachment.storage_key : (covered_key ?? attachment.storage_key);
    return { attachment, bytes: await endpoint.storage.get(key) };
  } catch (error) {
    // An officer may just have drawn other boxes: then another copy stands there.
    if (isAgain || covered_key === null) throw error;
    return await readShown(endpoint, view, id, { isAgain: true });
  }
}

/** RFC 6266: a plain name for old readers, the real one for the others. */
function fileNameParameters(name: string): string {
  const ascii = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

import type { ReportDeps } from '../deps.js';
import { notFound } from '../../words/errors.js';
import { isWithShown } from './public-followups.js';
import { mayRead, presentAttachment } from './present.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';

/** A file from a stranger, opened by itself in a tab: it may not run, load or reach anything. */
const FILE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** `GET /complaints/{tracking_id}/files/{file_id}`: behind the same gate as its report. */
export async function file(context: RequestContext, endpoint: ReportDeps): Promise<Response> {
  const view = await endpoint.gate.open(context, trackingIdOf(context));
  const id = pathPart(context, 'file_id');
  const attachment = await endpoint.database
    .selectFrom('attachments')
    .selectAll()
    .where('id', '=', /^[\w-]{1,64}$/.test(id) ? id : '')
    .where('complaint_id', '=', view.complaint.id)
    .$if(!view.isOwner, (query) => query.where(isWithShown))
    .executeTakeFirst();
  if (attachment === undefined || !mayRead(view, attachment)) throw notFound();
  const bytes = await endpoint.storage.get(attachment.storage_key);
  const isImage = attachment.media_type.startsWith('image/');
  const name = presentAttachment(view, attachment).file_name;
  context.header('Content-Type', attachment.media_type);
  context.header('Content-Disposition', `${isImage ? 'inline' : 'attachment'}; ${fileNameParameters(name)}`);
  context.header('Content-Security-Policy', FILE_POLICY);
  context.header('Cache-Control', 'no-cache');
  return context.body(bytes as Uint8Array<ArrayBuffer>);
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

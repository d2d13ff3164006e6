import { writeAudit } from '../../audit/audit.js';
import type { Box } from '../../database/tables/file-tables.js';
import { readJson } from '../../http/request-body.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { boxesOfReport, coverPhoto } from '../../reports/moderation/photo-boxes.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { view } from '../work/view.js';
import { findFor } from './sight.js';

const BOXES_MAX = 40;

/**
 * `POST reports/{tracking_id}/files/{file_id}/boxes {boxes, seen}` takes effect at once; no boxes show the photo whole
 * again. Black that another officer drew meanwhile is not in `seen`, and nobody takes off what they didn't see.
 */
export async function boxes(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const { config, database } = endpoint;
  const trackingId = trackingIdOf(context);
  const { id } = await findFor(database, officer, trackingId);
  const file = pathPart(context, 'file_id');
  if (!/^[\w-]{1,64}$/.test(file)) throw new ApiError('not-found', { say: 'desk-report-unknown' });
  const body = await readJson(context);
  const wanted = readBoxes(body, 'boxes');
  const seen = body['seen'] === undefined ? [] : readBoxes(body, 'seen');
  await coverPhoto(endpoint, id, {
    attachmentId: file,
    boxes: wanted,
    inside: async (transaction) => {
      const before = (await boxesOfReport(transaction, id)).get(file) ?? [];
      if (JSON.stringify(before) !== JSON.stringify(seen)) throw new ApiError('changed');
      await writeAudit(transaction, config.now(), {
        officer: officer.name,
        action: 'cover-photo',
        trackingId,
        detail: `boxes ${wanted.length}, before ${before.length}`,
      });
    },
  });
  return context.json({ results: await view(context, endpoint, officer, trackingId) });
}

/** @throws ApiError 422 */
function readBoxes(body: Record<string, unknown>, field: string): Box[] {
  const value = body[field];
  if (!Array.isArray(value) || value.length > BOXES_MAX || !value.every(isBox))
    throw invalid({ [field]: [{ key: 'desk-boxes-unfit', values: { max: BOXES_MAX } }] });
  return value;
}

/** Parts of the picture's width and height; what a pointer's rounding adds beyond the edge is cut there. */
const EDGE = 1.001;

function isBox(value: unknown): value is Box {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const parts: readonly unknown[] = value;
  if (!parts.every((part): part is number => typeof part === 'number' && part >= 0 && part <= 1))
    return false;
  const [x, y, w, h] = parts as [number, number, number, number];
  return w > 0 && h > 0 && x + w <= EDGE && y + h <= EDGE;
}

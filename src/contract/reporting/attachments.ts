/** Uploads (contract §4), and the files of a report or follow-up as servers list them. */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import { toResourceUrl } from '../links.js';
import {
  demands,
  id,
  isRecord,
  readItems,
  readsObject,
  reads,
  text,
  toItems,
  toNumber,
  toText,
} from '../read.js';
import { wireId, wireInteger, wireResults } from '../wire.js';

/** The multipart field a file is uploaded in. */
export const UPLOAD_FIELD = 'attachments[]';

/** A file the endpoint holds and no report has yet. `bytes` is `null` where the server doesn't say. */
export type UploadedAttachment = { id: string; fileName: string; bytes: number | null };

/** A file of a report. `path` is relative to the endpoint, or absolute http(s). */
export type ReportAttachment = { path: string; fileName: string; extension: string };

const uploaded = /* @__PURE__ */ readsObject(
  { id, file_name: text, bytes: reads(toNumber) },
  ({ id, file_name, bytes }): UploadedAttachment => ({ id, fileName: file_name, bytes }),
);

/** All files of an upload's answer, images first. Empty when there are none. */
export function readUploads(json: unknown): UploadedAttachment[] {
  const results = resultsOf(json);
  return isRecord(results) ? [results.images, results.docs].flatMap((list) => readItems(list, uploaded)) : [];
}

/**
 * The answer to the upload of one file.
 * @throws a zod error when it names no file
 */
export function readUpload(json: unknown): UploadedAttachment {
  return z.parse(
    demands((value) => readUploads(value)[0] ?? null),
    json,
  );
}

const reportAttachment = /* @__PURE__ */ readsObject(
  { path: demands(toResourceUrl), file_name: text, extension: text },
  ({ path, file_name, extension }): ReportAttachment => {
    const fileName = file_name || (path.split(/[?#]/)[0]?.split('/').pop() ?? '');
    return {
      path,
      fileName,
      extension: (extension || /\.(\w{1,5})$/.exec(fileName)?.[1] || '').toLowerCase(),
    };
  },
);

/**
 * The gateway sends an object keyed "0", "1", … plus "docs" (itself a list), we send an array; both come out flat.
 * Files without a usable path are dropped.
 */
export function toAttachments(value: unknown): ReportAttachment[] {
  const items = toItems(value).flatMap((item) =>
    Array.isArray(item) || (isRecord(item) && toText(item.path) === null) ? toItems(item) : [item],
  );
  return readItems(items, reportAttachment);
}

export const attachments = /* @__PURE__ */ reads(toAttachments);

const uploadedWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  file_name: z.string(),
  bytes: wireInteger(),
});

export const uploadAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({ images: z.array(uploadedWire), docs: z.array(uploadedWire) }),
);
export type UploadAnswerWire = z.infer<typeof uploadAnswerWire>;

export const reportAttachmentWire = /* @__PURE__ */ z.strictObject({
  path: z.string(),
  file_name: z.string(),
  extension: z.string(),
});
export type ReportAttachmentWire = z.infer<typeof reportAttachmentWire>;

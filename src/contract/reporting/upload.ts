/** Uploads (contract §4). */
import * as z from 'zod/mini';
import { resultsOf } from '../envelope.js';
import {
  demands,
  id,
  isRecord,
  readItems,
  readOrThrow,
  readsObject,
  reads,
  text,
  toNumber,
} from '../read.js';
import { wireId, wireInteger, wireResults } from '../wire.js';

/** The multipart field a file is uploaded in. */
export const UPLOAD_FIELD = 'attachments[]';

/** A file that the endpoint keeps for a later report. `bytes` is `null` if the server doesn't tell. */
export type UploadedAttachment = { id: string; fileName: string; bytes: number | null };

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
  return readOrThrow(
    demands((value) => readUploads(value)[0] ?? null),
    json,
  );
}

const uploadedWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  file_name: z.string(),
  bytes: wireInteger(),
});

export const uploadAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({ images: z.array(uploadedWire), docs: z.array(uploadedWire) }),
);
export type UploadAnswerWire = z.infer<typeof uploadAnswerWire>;

/** The files of a report or follow-up, as servers list them. */
import * as z from 'zod/mini';
import { toResourceUrl } from '../links.js';
import { demands, isRecord, readItems, reads, readsObject, text, toItems, toText } from '../read.js';

/** A file of a report. `path` is relative to the endpoint, or absolute http(s). */
export type ReportAttachment = { path: string; fileName: string; extension: string };

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
 * The gateway sends an object keyed "0", "1", … plus "docs" (itself a list), this project's endpoint an array; both
 * come out flat. Files without a usable path are dropped.
 */
export function toAttachments(value: unknown): ReportAttachment[] {
  const items = toItems(value).flatMap((item) =>
    Array.isArray(item) || (isRecord(item) && toText(item.path) === null) ? toItems(item) : [item],
  );
  return readItems(items, reportAttachment);
}

/** `PhotoPair` shows the same before and after an office's work. */
export type PhotoPair = { before: ReportAttachment; after: ReportAttachment };

/** Pairs without one of their photos are dropped. */
const photoPair = /* @__PURE__ */ readsObject({ before: reportAttachment, after: reportAttachment });
export const photoPairs = /* @__PURE__ */ reads((value): PhotoPair[] => readItems(value, photoPair));

export const attachments = /* @__PURE__ */ reads(toAttachments);

export const reportAttachmentWire = /* @__PURE__ */ z.strictObject({
  path: z.string(),
  file_name: z.string(),
  extension: z.string(),
});
export type ReportAttachmentWire = z.infer<typeof reportAttachmentWire>;

export const photoPairWire = /* @__PURE__ */ z.strictObject({
  before: reportAttachmentWire,
  after: reportAttachmentWire,
});

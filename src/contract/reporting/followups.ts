/**
 * Follow-ups: messages of offices and the reporter (contract §6; the gateway's item in both its spellings), and the
 * files that a report or a follow-up lists.
 */
import * as z from 'zod/mini';
import { readPage, type Page } from '../envelope.js';
import { fillTemplate, markup } from '../markup.js';
import {
  date,
  flag,
  isRecord,
  optionalId,
  optionalText,
  readOrNull,
  reads,
  readsObject,
  toFlag,
  toNumber,
  toText,
  toResourceUrl,
  demands,
  readItems,
  text,
  toItems,
} from '../read.js';
import { wireDate, wireId, wireInteger, wireList } from '../wire.js';

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
const photoPairs = /* @__PURE__ */ reads((value): PhotoPair[] => readItems(value, photoPair));

export const attachments = /* @__PURE__ */ reads(toAttachments);

export const reportAttachmentWire = /* @__PURE__ */ z.strictObject({
  path: z.string(),
  file_name: z.string(),
  extension: z.string(),
});
export type ReportAttachmentWire = z.infer<typeof reportAttachmentWire>;

const photoPairWire = /* @__PURE__ */ z.strictObject({
  before: reportAttachmentWire,
  after: reportAttachmentWire,
});

const AUTHORS = ['reporter', 'office', 'admin'] as const;
type Author = (typeof AUTHORS)[number];

export type FollowUp = {
  id: string | null;
  fromName: string;
  toName: string | null;
  /** ISO 8601 in UTC. */
  createdAt: string | null;
  /** Plain text, placeholders filled. */
  content: string;
  templateCode: string | null;
  attachments: ReportAttachment[];
  /** Photos before and after the office's work; `after` is among `attachments`. */
  pairs?: PhotoPair[];
  /** 1–5; 0 means none. */
  rating: number;
  /** Seen by the reporter and the offices only. */
  isPrivate: boolean;
  /** False for a reply of the reader's own that others don't see yet, because no officer has released it. */
  isReleased: boolean;
  /** Author, if the endpoint tells. */
  author: Author | null;
  /** True when written at the national gateway. */
  fromNational: boolean;
};

/** The free text after the template's sentence, unless one contains the other. */
function join(template: string, content: string): string {
  if (template.includes(content)) return template;
  return content.includes(template) ? content : `${template}\n\n${content}`;
}

const followUp = /* @__PURE__ */ readsObject(
  {
    id: optionalId,
    institution_from_name: optionalText,
    institution_to_name: optionalText,
    institution_from: reads(nameOf),
    institution_to: reads(nameOf),
    status_old: reads(nameOf),
    status_new: reads(nameOf),
    created_at: date,
    content: markup,
    template_content: markup,
    template_code: optionalText,
    attachments,
    pair: photoPairs,
    rating: reads((value) => Math.max(0, Math.min(5, Math.round(toNumber(value) ?? 0)))),
    is_secret: flag,
    is_released: reads((value) => toFlag(value ?? true)),
    author: reads((value) => AUTHORS.find((author) => author === value) ?? null),
    from_national: flag,
  },
  (item): FollowUp => {
    const fromName = item.institution_from_name ?? item.institution_from;
    const toName = item.institution_to_name ?? item.institution_to;
    const values = {
      institution_from: fromName,
      institution_to: toName,
      institution_from_link: fromName,
      institution_to_link: toName,
      status_old: item.status_old,
      status_new: item.status_new,
    };
    return {
      id: item.id,
      fromName: fromName ?? '',
      toName,
      createdAt: item.created_at,
      content: join(fillTemplate(item.template_content, values), fillTemplate(item.content, values)).trim(),
      templateCode: item.template_code,
      attachments: item.attachments,
      pairs: item.pair,
      rating: item.rating,
      isPrivate: item.is_secret,
      isReleased: item.is_released,
      author: item.author,
      fromNational: item.from_national,
    };
  },
);

function nameOf(value: unknown): string | null {
  return toText(isRecord(value) ? value.name : value);
}

/** @throws a zod error when there is no list */
export function readFollowUps(json: unknown): Page<FollowUp> {
  return readPage(json, followUp);
}

/** @returns `null` when `value` is no follow-up */
export function readFollowUp(value: unknown): FollowUp | null {
  return readOrNull(followUp, value);
}

export const followUpWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  institution_from_name: z.string(),
  institution_to_name: z.nullable(z.string()),
  created_at: wireDate(),
  content: z.string(),
  template_code: z.nullable(z.string()),
  attachments: z.array(reportAttachmentWire),
  /** `pair` shows what an office did: a photo of the report, and one of `attachments` of the same afterwards. */
  pair: z.optional(z.array(photoPairWire)),
  rating: wireInteger(0, 5),
  is_secret: z.boolean(),
  /** For its reporter alone: whether others see this reply. */
  is_released: z.optional(z.boolean()),
  author: z.optional(z.enum(AUTHORS)),
  /** True where it was written at the national gateway. */
  from_national: z.optional(z.boolean()),
});
export type FollowUpWire = z.infer<typeof followUpWire>;
export const followUpsWire = /* @__PURE__ */ wireList(followUpWire);

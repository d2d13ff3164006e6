/** A report as it is sent to the endpoint (contract §5), and the receipt. */
import * as z from 'zod/mini';
import { canonicalAccessCode } from '../access-code.js';
import { resultsOf } from '../envelope.js';
import { MAXIMA } from '../maxima.js';
import type { Answers } from '../questions/question.js';
import {
  date,
  demands,
  isRecord,
  readOrThrow,
  reads,
  readsObject,
  text,
  toId,
  toRecord,
  toText,
} from '../read.js';
import {
  wireDate,
  wireDay,
  wireId,
  wireNumber,
  wireOptional,
  wirePattern,
  wireText,
  answersWire,
} from '../wire.js';

type Reporter = { name: string; email: string; phone: string; nik?: string };

export type Submission = {
  classificationId: string;
  title: string;
  content: string;
  /** `YYYY-MM-DD`; null where nobody has told the day. */
  dateOfIncident: string | null;
  locationId: string | null;
  locationText: string | null;
  /** Degrees, WGS 84; both or neither. */
  latitude: number | null;
  longitude: number | null;
  institutionId: string | null;
  categoryId: string | null;
  isAnonymous: boolean;
  isSecret: boolean;
  /** Canonical: 20 symbols without hyphens. */
  accessCode: string;
  reporter: Reporter | null;
  notify: { channel: string; to: string } | null;
  assistedBy: { name: string; organisation: string } | null;
  /** `givenAt`: ISO 8601 with offset. */
  consent: { version: string; givenAt: string; givenBy: string } | null;
  /** Code of the thing that the report is about, from its sticker's link; null or missing for none. */
  assetRef?: string | null;
  /** Answers to the category's extra questions; null or missing for none. */
  fields?: Answers | null;
};

/** `trackingId` is public; the holder of `accessCode` is the reporter. `createdAt`: ISO 8601 in UTC. */
export type Receipt = {
  trackingId: string;
  accessCode: string | null;
  statusCode: string;
  statusName: string;
  createdAt: string | null;
};

export const createBodyWire = /* @__PURE__ */ z.object({
  classification_id: wireId(),
  /** Missing where category and photo are enough, as `content` is. */
  title: z.optional(wireText(MAXIMA.title, 1)),
  content: z.optional(wireText(MAXIMA.content, 1)),
  date_of_incident: wireOptional(wireDay()),
  /** A complaint of which nobody has told the day; feature `undated`. */
  undated: z.optional(z.boolean()),
  location_id: wireOptional(wireId()),
  location_text: wireOptional(wireText(MAXIMA.locationText)),
  latitude: wireOptional(wireNumber(-90, 90)),
  longitude: wireOptional(wireNumber(-180, 180)),
  suggestion_institution_id: wireOptional(wireId()),
  category_id: wireOptional(wireId()),
  is_anonymous: z.optional(z.boolean()),
  is_secret: z.optional(z.boolean()),
  attachments: z.optional(z.array(wireId())),
  access_code: wireOptional(wirePattern(/^([0-9A-HJKMNP-TV-Z]{5}-?){3}[0-9A-HJKMNP-TV-Z]{5}$/)),
  nameUser: wireOptional(wireText(MAXIMA.name)),
  emailUser: wireOptional(wireText(MAXIMA.email)),
  phoneUser: wireOptional(wireText(MAXIMA.phone)),
  nik: wireOptional(wirePattern(/^\d{16}$/)),
  notify: wireOptional(z.object({ channel: wireText(20, 1), to: wireText(MAXIMA.email, 1) })),
  assisted_by: wireOptional(
    z.object({ name: wireText(MAXIMA.name, 1), organisation: wireText(MAXIMA.name) }),
  ),
  consent: wireOptional(
    z.object({ version: wireText(64, 1), given_at: wireDate(), given_by: wireText(64, 1) }),
  ),
  asset_ref: wireOptional(wireText(MAXIMA.assetRef)),
  fields: wireOptional(answersWire),
  challenge: wireOptional(wireText(MAXIMA.challenge, 1)),
});
export type CreateBodyWire = z.infer<typeof createBodyWire>;

/**
 * Body of a create request. Empty fields are left out: every byte counts on a slow line, and an endpoint must never get
 * an empty name it could store.
 */
export function writeCreateBody(
  submission: Submission,
  { attachments, challenge }: { attachments: readonly string[]; challenge?: string | undefined },
): CreateBodyWire {
  const { reporter, notify, assistedBy, consent } = submission;
  const body: Record<keyof CreateBodyWire, unknown> = {
    classification_id: submission.classificationId,
    title: submission.title.trim(),
    content: submission.content.trim(),
    date_of_incident: submission.dateOfIncident,
    undated: (submission.classificationId === '1' && !submission.dateOfIncident) || null,
    location_id: submission.locationId,
    location_text: submission.locationText?.trim(),
    latitude: submission.latitude,
    longitude: submission.longitude,
    suggestion_institution_id: submission.institutionId,
    category_id: submission.categoryId,
    is_anonymous: submission.isAnonymous,
    is_secret: submission.isSecret,
    attachments: [...attachments],
    access_code: submission.accessCode,
    nameUser: reporter?.name.trim(),
    emailUser: reporter?.email.trim(),
    phoneUser: reporter?.phone.trim(),
    nik: reporter?.nik,
    notify,
    assisted_by: assistedBy,
    consent: consent && { version: consent.version, given_at: consent.givenAt, given_by: consent.givenBy },
    asset_ref: submission.assetRef?.trim(),
    fields: submission.fields,
    challenge,
  };
  const kept = Object.entries(body).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(kept) as CreateBodyWire;
}

// @__NO_SIDE_EFFECTS__
function receiptReader() {
  return readsObject(
    {
      tracking_id: demands(toId),
      access_code: reads((value) => canonicalAccessCode(toText(value) ?? '')),
      status_code: text,
      status_name: text,
      created_at: date,
    },
    (complaint): Receipt => ({
      trackingId: complaint.tracking_id,
      accessCode: complaint.access_code,
      statusCode: complaint.status_code || 'unverified',
      statusName: complaint.status_name,
      createdAt: complaint.created_at,
    }),
  );
}

/**
 * The number is at the top as `complaint_id`, or in `results.complaint` as `tracking_id`, `complaint_id` or `id`.
 * @throws a zod error when there is no number: without one nothing was acknowledged
 */
export function readReceipt(json: unknown): Receipt {
  const results = resultsOf(json);
  const inner = isRecord(results) && isRecord(results.complaint) ? results.complaint : results;
  const complaint = toRecord(inner);
  const outer = isRecord(json) ? json.complaint_id : undefined;
  const number = [outer, complaint.tracking_id, complaint.complaint_id, complaint.id].find(toId);
  return readOrThrow(receiptReader(), { ...complaint, tracking_id: number });
}

export const createAnswerWire = /* @__PURE__ */ z.strictObject({
  complaint_id: wireId(),
  results: z.strictObject({
    complaint: z.strictObject({
      id: wireId(),
      tracking_id: wireId(),
      access_code: wireText(40, 20),
      status_code: z.string(),
      status_name: z.string(),
      created_at: wireDate(),
    }),
  }),
});
export type CreateAnswerWire = z.infer<typeof createAnswerWire>;

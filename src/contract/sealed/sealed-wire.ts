/**
 * Strict schemas of sealed reports (contract §14). Nothing of a report stands in clear but what is listed here, so
 * any other member is refused.
 */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import { wireDate, wireDay, wireId, wireInteger, wirePattern, wireResults, wireText } from '../wire.js';
import { DIRECTIONS, KID_BYTES, LARGEST_ENVELOPE, PK_BYTES, SID_BYTES } from './envelope-head.js';
import { SEALED_AUTH } from './sealed-codes.js';

/** Characters of bytes in base64url. */
const charactersOf = (bytes: number): number => Math.ceil((bytes * 4) / 3);

// @__NO_SIDE_EFFECTS__
function wireBytes(bytes: number) {
  return wirePattern(new RegExp(`^[\\w-]{${charactersOf(bytes)}}$`));
}

// @__NO_SIDE_EFFECTS__
function wireEnvelope() {
  return z.string().check(z.maxLength(charactersOf(LARGEST_ENVELOPE)), z.regex(/^[\w-]+$/));
}

const MOST_SEQ = 0xffff_ffff;

/** Of what is wrapped: a private key in PKCS#8, which engines write in 138 to 150 bytes, 32 bytes of psk, and a tag. */
const WRAPPED = /^[\w-]{100,400}$/;

const reporterWire = /* @__PURE__ */ z.strictObject({
  pk: wireBytes(PK_BYTES),
  salt: wireBytes(16),
  iv: wireBytes(12),
  wrapped: wirePattern(WRAPPED),
});

/** `access_code` is required here: a code that the endpoint makes would tell it more than it may know. */
export const sealedBodyWire = /* @__PURE__ */ z.strictObject({
  v: z.literal(1),
  sid: wireBytes(SID_BYTES),
  envelope: wireEnvelope(),
  reporter: reporterWire,
  access_code: wirePattern(SEALED_AUTH),
  consent: z.optional(
    z.strictObject({ version: wireText(64, 1), given_at: wireDate(), given_by: wireText(64, 1) }),
  ),
  challenge: z.optional(wireText(MAXIMA.challenge, 1)),
});
export type SealedBodyWire = z.infer<typeof sealedBodyWire>;

export const sealedFollowUpWire = /* @__PURE__ */ z.strictObject({
  seq: wireInteger(1, MOST_SEQ),
  envelope: wireEnvelope(),
});

/** `SEALED_STATES` tell everybody who may know of the report whose turn it is, and no more. */
const SEALED_STATES = ['received', 'opened', 'answered', 'closed'] as const;
export type SealedState = (typeof SEALED_STATES)[number];

export const sealedAnswerWire = /* @__PURE__ */ wireResults(
  z.strictObject({ tracking_id: wireId(), status_code: z.enum(SEALED_STATES) }),
);
export type SealedAnswerWire = z.infer<typeof sealedAnswerWire>;

/** `GET /complaints/mine` by the `auth` half of a sealed report's code: all envelopes, as they came. */
export const sealedMineWire = /* @__PURE__ */ wireResults(
  z.strictObject({
    tracking_id: wireId(),
    status_code: z.enum(SEALED_STATES),
    sid: wireBytes(SID_BYTES),
    sealed: z.array(
      z.strictObject({
        direction: z.enum(DIRECTIONS),
        seq: wireInteger(0, MOST_SEQ),
        envelope: wireEnvelope(),
        at_day: wireDay(),
      }),
    ),
    reporter: reporterWire,
  }),
);
export type SealedMineWire = z.infer<typeof sealedMineWire>;

/** `capabilities.sealed`: for whose keys reports are sealed now. */
// @__NO_SIDE_EFFECTS__
export function wireSealedOffer() {
  return z.strictObject({
    v: z.literal(1),
    kid: wireBytes(KID_BYTES),
    pk: wireBytes(PK_BYTES),
    recovery_kid: wireBytes(KID_BYTES),
    recovery_pk: wireBytes(PK_BYTES),
    fingerprint: wirePattern(/^([0-9A-HJKMNP-TV-Z]{3}-){3}[0-9A-HJKMNP-TV-Z]{3}$/),
    not_after: wireDay(),
    buckets: z.array(wireInteger(1)),
  });
}
export type SealedOfferWire = z.infer<ReturnType<typeof wireSealedOffer>>;

/** Mails about a place (contract §16): a mailbox is asked first, and leaves by a link of each letter. */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import { resultsOf } from '../envelope.js';
import { toRecord, toText } from '../read.js';
import { wireId, wireResults, wireText } from '../wire.js';

/** `FollowedPlace` is an area with all below it. */
export interface FollowedPlace {
  locationId: string;
}

export const writeFollowBody = (wish: FollowedPlace & { to: string }): FollowBodyWire => ({
  location_id: wish.locationId,
  notify: { channel: 'email', to: wish.to },
});

/** @returns the address, masked; empty where the endpoint doesn't say */
export const readFollowed = (json: unknown): string =>
  toText(toRecord(toRecord(resultsOf(json)).follow).to) ?? '';

export const followBodyWire = /* @__PURE__ */ z.object({
  location_id: wireId(),
  notify: z.object({ channel: z.enum(['email']), to: wireText(MAXIMA.email) }),
});
export type FollowBodyWire = z.infer<typeof followBodyWire>;

export const followAnswerWire = /* @__PURE__ */ wireResults(
  /** The same for everybody: whether the mailbox follows something already is told in no answer. */
  z.strictObject({ follow: z.strictObject({ to: z.string(), confirmed: z.boolean() }) }),
);
export type FollowAnswerWire = z.infer<typeof followAnswerWire>;

export const unfollowAnswerWire = /* @__PURE__ */ wireResults(z.strictObject({ follow: z.null() }));
export type UnfollowAnswerWire = z.infer<typeof unfollowAnswerWire>;

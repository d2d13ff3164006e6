/** Mails about a place (contract §16): a mailbox is asked first, and leaves by a link of each letter. */
import * as z from 'zod/mini';
import { MAXIMA } from '../maxima.js';
import { resultsOf } from '../envelope.js';
import { toRecord, toText } from '../read.js';
import { wireId, wireOptional, wireResults, wireText } from '../wire.js';

/** An area with all below it, or the thing that bears a code. */
export type FollowedPlace = { locationId: string } | { assetRef: string };

export const writeFollowBody = (wish: FollowedPlace & { to: string }): FollowBodyWire => ({
  ...('locationId' in wish ? { location_id: wish.locationId } : { asset_ref: wish.assetRef }),
  notify: { channel: 'email', to: wish.to },
});

/** @returns the address, masked; empty where the endpoint doesn't say */
export const readFollowed = (json: unknown): string =>
  toText(toRecord(toRecord(resultsOf(json)).follow).to) ?? '';

export const followBodyWire = /* @__PURE__ */ z.object({
  /** Just one of the two. */
  location_id: wireOptional(wireId()),
  asset_ref: wireOptional(wireText(MAXIMA.assetRef)),
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

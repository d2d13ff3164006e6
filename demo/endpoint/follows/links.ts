import { randomBytes } from 'node:crypto';
import type { Hashing } from '../guard/hashing.js';

/** Bytes of an id, and of the keyed hash beside it: 96 random bits each. */
const BYTES = 12;
const ID_LENGTH = 16;

/** A token of a letter's link: 32 letters of base64url. */
export const TOKEN = ':token{[\\w-]{32}}';

type Purpose = 'confirm' | 'leave';

export const newFollowId = (): string => randomBytes(BYTES).toString('base64url');

const signOf = (hashing: Hashing, purpose: Purpose, id: string): Buffer =>
  hashing.keyed(`follow: ${purpose}`, id).subarray(0, BYTES);

/** `tokenOf` makes the same token each time, so that each letter can have it and no table does. */
export const tokenOf = (hashing: Hashing, purpose: Purpose, id: string): string =>
  id + signOf(hashing, purpose, id).toString('base64url');

/** @returns the follow's id; null for a token that we never made for this purpose */
export function idIn(hashing: Hashing, purpose: Purpose, token: string): string | null {
  const id = token.slice(0, ID_LENGTH);
  const given = Buffer.from(token.slice(ID_LENGTH), 'base64url').toString('hex');
  return hashing.equal(given, signOf(hashing, purpose, id).toString('hex')) ? id : null;
}

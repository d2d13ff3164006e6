import { randomBytes } from 'node:crypto';
import type { Hashing } from '../../guard/hashing.js';

/** `FormSeal` is a form's idempotency key with our signature and its time. It is of use to its holder only. */
export interface FormSeal {
  key: string;
  seal: string;
  at: Date;
}

/** A report is written within a day, and its uploads wait for two. */
const LIFETIME_MS = 48 * 3_600_000;

const PURPOSE = 'form of a page';
const KEY_BYTES = 18;

/** @param purpose what the form does: a seal for one purpose fails for another */
export function newSeal(hashing: Hashing, purpose: string, now: Date): FormSeal {
  const key = randomBytes(KEY_BYTES).toString('base64url');
  return { key, seal: signed(hashing, purpose, key, now), at: now };
}

/**
 * `nextSeal` seals the form after a used or too old one. It depends on that form only: two presses lead to one form.
 */
export function nextSeal(hashing: Hashing, purpose: string, { key }: FormSeal, now: Date): FormSeal {
  const bytes = hashing.keyed('form after a form', `${purpose}\n${key}`).subarray(0, KEY_BYTES);
  const next = bytes.toString('base64url');
  return { key: next, seal: signed(hashing, purpose, next, now), at: now };
}

/** @returns null for a seal that we never signed; its age is `isOver`'s question */
export function readSeal(
  hashing: Hashing,
  purpose: string,
  get: (name: string) => string | null,
): FormSeal | null {
  const [key, seal] = [get('form_key') ?? '', get('form_seal') ?? ''];
  const at = new Date(parseInt(/^[\da-z]{1,10}/.exec(seal)?.[0] ?? '', 36));
  if (!/^[\w-]{24}$/.test(key) || Number.isNaN(at.getTime())) return null;
  const right = signed(hashing, purpose, key, at);
  return hashing.equal(hex(seal), hex(right)) ? { key, seal, at } : null;
}

export function isOver({ at }: FormSeal, now: Date): boolean {
  return now.getTime() - at.getTime() > LIFETIME_MS;
}

/** `sealFields` are the hidden fields that carry a seal. */
export const sealFields = ({ key, seal }: FormSeal) => ({ form_key: key, form_seal: seal });

function signed(hashing: Hashing, purpose: string, key: string, at: Date): string {
  const time = at.getTime().toString(36);
  return `${time}.${hashing.keyed(PURPOSE, `${purpose}\n${time}\n${key}`).toString('base64url')}`;
}

const hex = (text: string): string => Buffer.from(text).toString('hex');

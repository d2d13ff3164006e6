/** The golden conversation with its keys imported, and what opens it. */
import { fromBase64url, type Bytes } from '../../src/contract/sealed/bytes.js';
import { DIRECTIONS, type EnvelopePlace } from '../../src/contract/sealed/envelope-head.js';
import { importKey } from '../../src/sealed/keys.js';
import type { OpeningKey, PublicKey } from '../../src/sealed/suite.js';
import { GOLDEN } from './golden.js';

export const bytesOf = (text: string): Bytes => fromBase64url(text)!;

export const SID = bytesOf(GOLDEN.sid);
export const REPLY_PSK = bytesOf(GOLDEN.replyPsk);

const { team, recovery } = GOLDEN.keys;
/** The town's keys as the wire and its database have them: one epoch, until the end of a November. */
export const TOWN_EPOCH = {
  kid: team.kid,
  pk: team.pk,
  recovery_kid: recovery.kid,
  recovery_pk: recovery.pk,
  fingerprint: GOLDEN.fingerprint,
  not_after: '2027-11-30',
};

export type KeyName = keyof typeof GOLDEN.keys;

export const publicKey = (name: KeyName): PublicKey => ({
  kid: bytesOf(GOLDEN.keys[name].kid),
  pk: bytesOf(GOLDEN.keys[name].pk),
});

export const openingKey = (name: KeyName): Promise<OpeningKey> =>
  importKey(bytesOf(GOLDEN.keys[name].pkcs8), bytesOf(GOLDEN.keys[name].pk));

export const place = (direction: keyof typeof DIRECTIONS, seq: number, sid = SID): EnvelopePlace => ({
  direction: DIRECTIONS[direction],
  sid,
  seq,
});

/** Each with where it belongs, and who can open it. */
export const MESSAGES = {
  report: { place: place('report', 0), readers: ['team', 'recovery'], psk: null, title: 'Pungutan' },
  answer: { place: place('answer', 1), readers: ['reporter', 'team'], psk: REPLY_PSK, title: undefined },
  secondAnswer: {
    place: place('answer', 2),
    readers: ['reporter', 'team'],
    psk: REPLY_PSK,
    title: undefined,
  },
  followUp: { place: place('followUp', 1), readers: ['team', 'recovery'], psk: REPLY_PSK, title: undefined },
} as const;

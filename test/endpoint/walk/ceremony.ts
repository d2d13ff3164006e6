/** A ceremony as an officer's browser holds it, and what the desk keeps of it. */
import assert from 'node:assert/strict';
import { placeOf } from '../../../demo/endpoint/desk/page/sealed/keys/team-keys.js';
import type { EpochWire, SealedKeysWire } from '../../../demo/endpoint/desk/sealed/keys/wire.js';
import { fromBase64url, toBase64url, type Bytes } from '../../../src/contract/sealed/bytes.js';
import { drawWords } from '../../../src/sealed/word-list.js';
import { exportPrivate, fingerprintOf, makeKey } from '../../../src/sealed/keys.js';
import { wrapByWords, openByWords, type WrappedKey } from '../../../src/sealed/officer-words.js';
import type { OpeningKey } from '../../../src/sealed/suite.js';
import type { Officer } from '../harness/officers/officer.js';

export const bytes = (text: string): Bytes => fromBase64url(text)!;
export const toWire = (kept: WrappedKey) => ({
  salt: toBase64url(kept.salt),
  iv: toBase64url(kept.iv),
  wrapped: toBase64url(kept.wrapped),
});
export const fromWire = (kept: NonNullable<EpochWire['own']>): WrappedKey => ({
  salt: bytes(kept.salt),
  iv: bytes(kept.iv),
  wrapped: bytes(kept.wrapped),
});

/** What a browser has at the end of a ceremony. */
export async function aCeremony(officer: string, after: string | null) {
  const [team, recovery, words] = [await makeKey(), await makeKey(), drawWords()];
  const place = { kid: team.kid, recoveryKid: recovery.kid, officer };
  const body = {
    kid: toBase64url(team.kid),
    pk: toBase64url(team.pk),
    recovery_kid: toBase64url(recovery.kid),
    recovery_pk: toBase64url(recovery.pk),
    fingerprint: await fingerprintOf(team.pk, recovery.pk),
    not_after: '2027-11-24',
    own: toWire(await wrapByWords(await exportPrivate(team), words, place)),
    is_alone: true,
    after,
  };
  return { team, recovery, words, body };
}

export const keysOf = async (officer: Officer): Promise<SealedKeysWire> => {
  const { status, body } = await officer.get('sealed/keys');
  assert.equal(status, 200, JSON.stringify(body));
  return body.results;
};

/** What an officer's tab opens by words. */
export async function openedBy(officer: Officer, name: string, words: string): Promise<OpeningKey> {
  const [epoch] = (await keysOf(officer)).epochs as [EpochWire];
  return await openByWords(words, bytes(epoch.pk), placeOf(epoch, name), fromWire(epoch.own!));
}

import { fromBase64url, toBase64url, type Bytes } from '../../../../../../src/contract/sealed/bytes.js';
import { fingerprintOf, withKid } from '../../../../../../src/sealed/keys.js';
import {
  openByWords,
  type WrappedKey,
  type WrappedPlace,
} from '../../../../../../src/sealed/officer-words.js';
import { SealedError } from '../../../../../../src/sealed/sealed-error.js';
import type { OpeningKey, PublicKey } from '../../../../../../src/sealed/suite.js';
import type { EpochWire, SealedKeysWire, WrappedKeyWire } from '../../../sealed/keys/wire.js';
import type { SealedTeamWire } from '../../../sealed/reports/wire.js';
import { call } from '../../api.js';
import { onSessionOver, session } from '../../session.js';

/** `TeamPair` is an epoch's public halves, one of whose private halves this tab has. */
export interface TeamPair {
  team: PublicKey;
  recovery: PublicKey;
  /** Reckoned from both: what stands on the poster. */
  fingerprint: string;
}

/** Private keys that this tab has opened. They can't be exported, and are stored nowhere. */
let held: readonly OpeningKey[] = [];
/** Of the keys that are held: for these alone this tab seals. */
let pairs: readonly TeamPair[] = [];
const listeners = new Set<() => void>();

/** Keys that open what was sealed for them: the team's, newest epoch first, then a recovery key off the paper. */
export const teamKeys = (): readonly OpeningKey[] => held;

/**
 * `pairNamed` is the pair for which an answer is sealed, as it was when this tab opened it.
 * @param named by the server @returns null where it names keys of which this tab has none
 */
export const pairNamed = (named: Pick<SealedTeamWire, 'kid' | 'recovery_kid'>): TeamPair | null =>
  pairs.find(
    ({ team, recovery }) =>
      toBase64url(team.kid) === named.kid && toBase64url(recovery.kid) === named.recovery_kid,
  ) ?? null;

/** @throws SealedError `sealed-key-mismatch` where the server's fingerprint isn't that of the keys */
export async function pairOf(
  epoch: Pick<EpochWire, 'pk' | 'recovery_pk' | 'fingerprint'>,
): Promise<TeamPair> {
  const [team, recovery] = [await withKid(bytesOf(epoch.pk)), await withKid(bytesOf(epoch.recovery_pk))];
  const fingerprint = await fingerprintOf(team.pk, recovery.pk);
  if (fingerprint !== epoch.fingerprint) throw new SealedError('sealed-key-mismatch');
  return { team, recovery, fingerprint };
}

/** @param listener called when keys were opened or forgotten @returns what ends it */
export function onTeamKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function hold(keys: readonly OpeningKey[], ofThem: readonly TeamPair[]): void {
  held = keys;
  pairs = ofThem;
  for (const listener of listeners) listener();
}

/** @throws SealedError `sealed-malformed` where the server's answer is no bytes */
export function bytesOf(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (bytes === null) throw new SealedError('sealed-malformed');
  return bytes;
}

export const wrappedOf = ({ salt, iv, wrapped }: WrappedKeyWire): WrappedKey => ({
  salt: bytesOf(salt),
  iv: bytesOf(iv),
  wrapped: bytesOf(wrapped),
});

/** `placeOf` is where an officer's copy of an epoch belongs, by the names that the server gives its keys. */
export const placeOf = (
  { kid, recovery_kid }: Pick<EpochWire, 'kid' | 'recovery_kid'>,
  officer: string,
): WrappedPlace => ({ kid: bytesOf(kid), recoveryKid: bytesOf(recovery_kid), officer });

/**
 * Opens the officer's copies of the team keys, as many as these words open.
 * @throws SealedError `sealed-no-key` where the officer has no copy, `sealed-code-wrong` where the words open none,
 * `sealed-key-mismatch` where an epoch's fingerprint isn't that of its keys
 * @throws Refusal where the server doesn't answer
 */
export async function openTeamKeys(words: string): Promise<void> {
  const officer = session()?.officer ?? '';
  const { epochs } = await call<SealedKeysWire>('GET', 'sealed/keys');
  const own = epochs.filter((epoch) => epoch.own !== null);
  if (own.length === 0) throw new SealedError('sealed-no-key');
  const opened: OpeningKey[] = [];
  const ofThem: TeamPair[] = [];
  for (const epoch of own) {
    const pair = await pairOf(epoch);
    const { team, recovery } = pair;
    // `place` is reckoned from the keys: a copy opens beside those alone with which it was made.
    const place = { kid: team.kid, recoveryKid: recovery.kid, officer };
    const key = await openByWords(words, team.pk, place, wrappedOf(epoch.own!)).catch(passOver);
    if (key === null) continue;
    opened.push(key);
    ofThem.push(pair);
  }
  if (opened.length === 0) throw new SealedError('sealed-code-wrong');
  // `session` may be another: whoever left meanwhile, or signed in as somebody else, has opened nothing.
  if (session()?.officer === officer) hold(opened, ofThem);
}

function passOver(error: unknown): null {
  if (error instanceof SealedError) return null;
  throw error;
}

/** `holdRecoveryKey` reads with two sheets of paper: the key is in this tab alone, and gone with it. */
export function holdRecoveryKey(key: OpeningKey, pair: TeamPair): void {
  hold([...held, key], [...pairs, pair]);
}

function forgetTeamKeys(): void {
  if (held.length > 0) hold([], []);
}

onSessionOver(forgetTeamKeys);
if (typeof window !== 'undefined') window.addEventListener('pagehide', forgetTeamKeys);

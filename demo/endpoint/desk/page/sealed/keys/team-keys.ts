import { fromBase64url, type Bytes } from '../../../../../../src/contract/sealed/bytes.js';
import { openByWords, type WrappedKey } from '../../../../../../src/sealed/officer-words.js';
import { SealedError } from '../../../../../../src/sealed/sealed-error.js';
import type { OpeningKey } from '../../../../../../src/sealed/suite.js';
import type { SealedKeysWire, WrappedKeyWire } from '../../../sealed/keys/wire.js';
import { call } from '../../api.js';
import { onSessionOver, session } from '../../session.js';

/** Private keys that this tab has opened. They can't be exported, and are stored nowhere. */
let held: readonly OpeningKey[] = [];
const listeners = new Set<() => void>();

/** Keys that open what was sealed for them: the team's, newest epoch first, then a recovery key off the paper. */
export const teamKeys = (): readonly OpeningKey[] => held;

/** @param listener called when keys were opened or forgotten @returns what ends it */
export function onTeamKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function hold(keys: readonly OpeningKey[]): void {
  held = keys;
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

/**
 * Opens the officer's copies of the team keys, as many as these words open.
 * @throws SealedError `sealed-no-key` where the officer has no copy, `sealed-code-wrong` where the words open none
 * @throws Refusal where the server doesn't answer
 */
export async function openTeamKeys(words: string): Promise<void> {
  const officer = session()?.officer ?? '';
  const { epochs } = await call<SealedKeysWire>('GET', 'sealed/keys');
  const own = epochs.filter((epoch) => epoch.own !== null);
  if (own.length === 0) throw new SealedError('sealed-no-key');
  const opened: OpeningKey[] = [];
  for (const { kid, pk, own: kept } of own) {
    const key = await openByWords(
      words,
      { kid: bytesOf(kid), pk: bytesOf(pk) },
      officer,
      wrappedOf(kept!),
    ).catch(passOver);
    if (key !== null) opened.push(key);
  }
  if (opened.length === 0) throw new SealedError('sealed-code-wrong');
  // Whoever left meanwhile, or signed in as another, has opened nothing.
  if (session()?.officer === officer) hold(opened);
}

function passOver(error: unknown): null {
  if (error instanceof SealedError) return null;
  throw error;
}

/** `holdRecoveryKey` reads with two sheets of paper: the key is in this tab alone, and gone with it. */
export function holdRecoveryKey(key: OpeningKey): void {
  hold([...held, key]);
}

function forgetTeamKeys(): void {
  if (held.length > 0) hold([]);
}

onSessionOver(forgetTeamKeys);
if (typeof window !== 'undefined') window.addEventListener('pagehide', forgetTeamKeys);

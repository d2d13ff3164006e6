import type { Bytes } from '../../../../../../src/contract/sealed/bytes.js';
import { unwrapByWords, wrapByWords } from '../../../../../../src/sealed/officer-words.js';
import { SealedError } from '../../../../../../src/sealed/sealed-error.js';
import type { EpochWire } from '../../../sealed/keys/wire.js';
import { call } from '../../api.js';
import { session } from '../../session.js';
import { placeOf, wrappedOf } from './team-keys.js';
import { wrappedWire } from './wrapped-wire.js';

/** `OpenedCopies` are private halves by epoch, for as long as a step takes. */
export type OpenedCopies = ReadonlyMap<EpochWire, Bytes>;

/** `openCopies` opens those of the officer's own copies that these words open. */
export async function openCopies(epochs: readonly EpochWire[], words: string): Promise<OpenedCopies> {
  const opened = new Map<EpochWire, Bytes>();
  for (const epoch of epochs) {
    if (epoch.own === null) continue;
    const place = placeOf(epoch, session()!.officer);
    const pkcs8 = await unwrapByWords(words, place, wrappedOf(epoch.own)).catch(passOver);
    if (pkcs8 !== null) opened.set(epoch, pkcs8);
  }
  return opened;
}

/** `sendCopies` wraps them by the words of an officer, in place of what that one had of the same epochs. */
export async function sendCopies(opened: OpenedCopies, officer: string, words: string): Promise<void> {
  const copies: object[] = [];
  for (const [epoch, pkcs8] of opened) {
    const kept = await wrapByWords(pkcs8, words, placeOf(epoch, officer));
    copies.push({ kid: epoch.kid, ...wrappedWire(kept) });
  }
  await call('POST', 'sealed/keys/copies', { body: { officer, copies } });
}

function passOver(error: unknown): null {
  if (error instanceof SealedError) return null;
  throw error;
}

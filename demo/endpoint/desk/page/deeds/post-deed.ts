import type { ChangedWire } from '../../wire.js';
import { Refusal, call, reportPath } from '../api.js';
import type { Deed, DeedView } from './deed.js';
import { unpackBody } from './kept-body.js';

/**
 * `postDeed` asks the server once; the same deed has the same key and the same body on every try.
 *
 * @param key `Idempotency-Key`
 * @throws Refusal
 */
export const postDeed = <View extends DeedView>(deed: Deed, key: string): Promise<View> =>
  call<View>('POST', reportPath(deed.trackingId, deed.act), { body: unpackBody(deed), key });

/** A page's own mistake counts as a refusal without words: nothing may stay between done and not done. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Refusal ? error : new Refusal(500, null, { cause: error });

/** `changedIn` is what a 409 with the code `changed` brings; null for another refusal. */
export function changedIn(refusal: Refusal): ChangedWire | null {
  if (refusal.status !== 409 || refusal.code !== 'changed') return null;
  const { changed } = refusal.body as unknown as { changed?: ChangedWire };
  return changed ?? null;
}

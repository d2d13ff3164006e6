import type { NamedKey } from '../../settings/kinds.js';
import { ApiError } from '../../words/errors.js';
import type { Open311Deps } from '../deps.js';

type Deps = Pick<Open311Deps, 'config' | 'hashing'>;

/** `keyOf` is a key that is known. Every one is looked at, so that the time tells nothing. */
export function keyOf(given: string, { config, hashing }: Deps): NamedKey | undefined {
  if (given === '') return undefined;
  const hash = hashing.sha256(given);
  return config.open311.keys.filter((key) => hashing.equal(key.hash, hash))[0];
}

/** @throws ApiError 403 */
export function requireKnownKey(given: string, deps: Deps): NamedKey {
  if (given === '') throw new ApiError('forbidden', { say: 'open311-key-missing' });
  const found = keyOf(given, deps);
  if (found === undefined) throw new ApiError('forbidden', { say: 'open311-key-wrong' });
  return found;
}

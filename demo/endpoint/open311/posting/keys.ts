import { ApiError } from '../../words/errors.js';
import type { Open311Deps } from '../deps.js';

/** `nameOfKey` is whose key it is. Every key is looked at, so that the time tells nothing. @throws ApiError 403 */
export function nameOfKey(
  given: string,
  { config, hashing }: Pick<Open311Deps, 'config' | 'hashing'>,
): string {
  if (given === '') throw new ApiError('forbidden', { say: 'open311-key-missing' });
  const hash = hashing.sha256(given);
  const [found] = config.open311.keys.filter((key) => hashing.equal(key.hash, hash));
  if (found === undefined) throw new ApiError('forbidden', { say: 'open311-key-wrong' });
  return found.name;
}

import { AduanError } from '../errors.js';
import { patiently } from './patiently.js';

/**
 * Fetches code that isn't needed at first. It is fetched once more when the line broke, or when nothing came for 20 seconds.
 *
 * @throws {AduanError} `chunk-failed`; a later call tries anew.
 */
export const loadChunk = <T>(load: () => Promise<T>): Promise<T> =>
  patiently(load).catch((cause: unknown) => {
    throw new AduanError('chunk-failed', { cause });
  });

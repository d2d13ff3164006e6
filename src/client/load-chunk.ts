import { AduanError } from '../errors.js';
import { patiently } from './patiently.js';

/**
 * Loads code that isn't needed at first. It is requested a second time after an error, or after 20 seconds without it.
 *
 * @throws {AduanError} `chunk-failed`; a later call tries again.
 */
export const loadChunk = <T>(load: () => Promise<T>): Promise<T> =>
  patiently(load).catch((cause: unknown) => {
    throw new AduanError('chunk-failed', { cause });
  });

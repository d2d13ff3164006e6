import { AduanError } from '../errors.js';

/**
 * Fetches code that isn't needed at first, and fetches it once more when the line broke.
 *
 * @throws {AduanError} `chunk-failed`; a later call tries anew.
 */
export const loadChunk = <T>(load: () => Promise<T>): Promise<T> =>
  load()
    .catch(load)
    .catch((cause: unknown) => {
      throw new AduanError('chunk-failed', { cause });
    });

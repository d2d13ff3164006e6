import { join } from 'node:path';
import { installBeside } from '../install-beside.mjs';

/**
 * A store that speaks as Amazon's S3 does, for the full run's tests alone. It is 116 packages, most of them old.
 *
 * @returns {Promise<string>} its program
 * @throws where npm can't fetch it
 */
export async function ensureS3rver() {
  return join(await installBeside('s3rver', '3.7.1'), 'bin', 's3rver.js');
}

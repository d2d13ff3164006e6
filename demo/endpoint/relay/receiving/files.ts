import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoint } from '../../endpoint.js';
import { discardFiles, storeFiles, type StoredFile } from '../../uploads/incoming.js';
import { ApiError } from '../../words/errors.js';
import { GatewayError, type GatewayFollowUp } from '../gateway.js';
import type { Line } from '../line.js';
import { isAboutTheReport } from '../steps.js';

/** A file that can't be had now may be had at once after. */
const TRIES = 3;

export interface ReceivedFiles {
  stored: StoredFile[];
  /** The names of those that couldn't be had, or that we don't keep. */
  missing: string[];
}

/**
 * Fetches, scans and cleans the files of a follow-up, as those of any stranger.
 * @param isPatient whether a file that only can't be had now is an error, so that its follow-up waits for it; else it is named like one that
 *   is not to be had at all
 * @throws GatewayError for such a file, PausedError; nothing is kept then
 */
export async function fetchFiles(
  endpoint: Endpoint,
  line: Line,
  { files }: GatewayFollowUp,
  isPatient: boolean,
): Promise<ReceivedFiles> {
  const received: ReceivedFiles = { stored: [], missing: [] };
  try {
    for (const { path, name } of files.slice(0, endpoint.config.limits.attachmentsMax)) {
      const bytes = await download(line, path, isPatient);
      const stored = bytes === null ? null : await keep(endpoint, name, bytes);
      if (stored === null) received.missing.push(name);
      else received.stored.push(stored);
    }
  } catch (error) {
    await discardFiles(endpoint, received.stored);
    throw error;
  }
  for (const { name } of files.slice(endpoint.config.limits.attachmentsMax)) received.missing.push(name);
  return received;
}

async function download(line: Line, path: string, isPatient: boolean): Promise<Uint8Array | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await line.harmless((gateway) => gateway.download(path));
    } catch (error) {
      if (!(error instanceof GatewayError) || (isPatient && tries === TRIES && isForNow(error))) throw error;
      if (tries === TRIES) return null;
    }
  }
}

function isForNow({ kind, status }: GatewayError): boolean {
  return kind === 'refused' ? !isAboutTheReport(status) : kind !== 'unreadable';
}

async function keep(endpoint: Endpoint, name: string, bytes: Uint8Array): Promise<StoredFile | null> {
  const folder = await endpoint.incoming.make();
  try {
    const path = join(folder, '0');
    await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { name, path, bytes: bytes.length, sha256, isTooLarge: false };
    const [stored] = await storeFiles(endpoint, [file], 'attachments');
    return stored ?? null;
  } catch (error) {
    // Not a kind we keep, or no time to look at it.
    if (error instanceof ApiError) return null;
    throw error;
  } finally {
    await endpoint.incoming.remove(folder);
  }
}

import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RelayDeps } from '../deps.js';
import { discardFiles, storeFiles, type StoredFile } from '../../uploads/incoming.js';
import { assertReportHasRoom } from '../../uploads/quota.js';
import { ApiError } from '../../words/errors.js';
import { GatewayError, type GatewayFollowUp } from '../gateway/gateway.js';
import type { Lease } from '../forwarding/lease.js';
import type { GatewayClient } from '../gateway/gateway-client.js';
import { isAboutTheReport } from '../forwarding/steps.js';

/** Tries for a file, because an error may be gone at once; after other files failed, one try is enough. */
const TRIES = 3;
/** Failed files in one poll; the others are left for the next, because each may take its whole time. */
const FAILED_MAX = 3;

/** The field of a refusal, which is shown to no reader. */
const FIELD = 'attachments';

export interface ReceivedFiles {
  stored: StoredFile[];
  /** The names of files that couldn't be had, or that we don't keep. */
  missing: string[];
}

/** `NotNowError`: a file can't be had, or scanned, now; its follow-up waits for it. */
export class NotNowError extends Error {
  override readonly name = 'NotNowError';
}

/** `FileFetcher` fetches, scans and cleans a follow-up's files as any stranger's, within one poll. */
export class FileFetcher {
  #failed = 0;

  /** @param isPatient whether a follow-up waits for a file that can't be had now; else the file is named as missing */
  constructor(
    private readonly parts: RelayDeps & { client: GatewayClient },
    private readonly lease: Lease,
    readonly isPatient: boolean,
  ) {}

  /** @throws NotNowError, PausedError, LeaseLostError; no file is kept then */
  async fetch({ files }: GatewayFollowUp): Promise<ReceivedFiles> {
    const { parts } = this;
    const received: ReceivedFiles = { stored: [], missing: [] };
    const most = parts.config.limits.attachmentsMax;
    try {
      for (const file of files.slice(0, most)) {
        // Each file may take its whole time.
        await this.lease.renew();
        const stored = await this.#one(file, received.stored);
        if (stored === null) received.missing.push(file.name);
        else received.stored.push(stored);
      }
    } catch (error) {
      await discardFiles(parts, received.stored);
      throw error;
    }
    for (const { name } of files.slice(most)) received.missing.push(name);
    return received;
  }

  async #one(
    { path, name }: GatewayFollowUp['files'][number],
    before: readonly StoredFile[],
  ): Promise<StoredFile | null> {
    try {
      if (this.isPatient && this.#failed >= FAILED_MAX) throw new NotNowError();
      const bytes = await this.#download(path);
      return bytes === null ? null : await this.#keep(name, bytes, before);
    } catch (error) {
      if (!(error instanceof NotNowError)) throw error;
      this.#failed += 1;
      if (this.isPatient) throw error;
      return null;
    }
  }

  /** @returns null for a file that can't be had at all */
  async #download(path: string): Promise<Uint8Array | null> {
    const most = this.#failed > 0 ? 1 : TRIES;
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.parts.client.download(path);
      } catch (error) {
        if (!(error instanceof GatewayError)) throw error;
        if (tries < most) continue;
        if (isForNow(error)) throw new NotNowError();
        return null;
      }
    }
  }

  /** @returns null for a file of a kind that we don't keep, or too large for the room left */
  async #keep(name: string, bytes: Uint8Array, before: readonly StoredFile[]): Promise<StoredFile | null> {
    const { parts } = this;
    const folder = await parts.incoming.make();
    try {
      await this.#assertRoom(before.reduce((sum, file) => sum + file.bytes, bytes.length));
      const path = join(folder, '0');
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const isTooLarge = bytes.length > parts.config.limits.attachmentBytesMax;
      const file = { name, path, bytes: bytes.length, sha256, isTooLarge };
      const [stored] = await storeFiles(parts, [file], FIELD);
      return stored ?? null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // A scanner that is away, or a lack of time or room, says nothing of the file.
      if (error.code === 'unavailable' || error.code === 'files-unavailable') throw new NotNowError();
      return null;
    } finally {
      await parts.incoming.remove(folder);
    }
  }

  async #assertRoom(bytes: number): Promise<void> {
    const { database, config } = this.parts;
    const complaint = await database
      .selectFrom('complaints')
      .select(['id', 'verified_at'])
      .where('id', '=', this.lease.complaintId)
      .executeTakeFirstOrThrow();
    await assertReportHasRoom(database, config, complaint, bytes, FIELD);
  }
}

function isForNow({ kind, status }: GatewayError): boolean {
  return kind === 'refused' ? !isAboutTheReport(status) : kind !== 'unreadable';
}

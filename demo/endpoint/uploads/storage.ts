import { randomBytes } from 'node:crypto';

/** `Storage` keeps the files of reports. */
export interface Storage {
  /** The time by the clock that dates the files. */
  now(): Date;
  /** Stores the bytes under a new random key and resolves once they are durable. */
  put(bytes: Uint8Array, extension: string): Promise<string>;
  get(key: string): Promise<Uint8Array>;
  /** Deletes the file; a missing key is no error. */
  delete(key: string): Promise<void>;
  /** Takes a file without a row out of `list`, and keeps it for a while. */
  setAside(key: string): Promise<void>;
  /** Takes back `setAside`. */
  restore(key: string): Promise<void>;
  /** Every key that is set aside, and since when. */
  listAside(): AsyncIterable<StoredKey>;
  deleteAside(key: string): Promise<void>;
  /** The keys of some days, for the collector of orphans. @param days as in the keys; default: every key there is */
  list(days?: readonly string[]): AsyncIterable<StoredKey>;
  /**
   * Stores a backup's file under the key it had.
   * @returns false where the file was there already, as beside the endpoint that the backup was made of
   */
  putBack(key: string, bytes: Uint8Array): Promise<boolean>;
}

export interface StoredKey {
  key: string;
  modifiedAt: Date;
}

/** A bucket of Amazon's S3, or of a store that speaks as it does. */
export interface BucketConfig {
  bucket: string;
  /** The store's address; null is Amazon's. */
  address: string | null;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * A key with its day first, so that what a crash left is found among the newest files. Keys of earlier releases have
 * two letters there.
 */
export function newStorageKey(extension: string, at: Date): string {
  return `${dayOfKey(at)}/${randomBytes(18).toString('hex')}.${extension}`;
}

/** YYYYMMDD, in UTC. */
export const dayOfKey = (at: Date): string => at.toISOString().slice(0, 10).replaceAll('-', '');

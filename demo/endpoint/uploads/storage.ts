import { randomBytes } from 'node:crypto';

/** Where attachments lie. */
export interface Storage {
  /** Stores the bytes under a new random key and resolves once they are durable. */
  put(bytes: Uint8Array, extension: string): Promise<string>;
  get(key: string): Promise<Uint8Array>;
  /** A key that isn't there is no error. */
  delete(key: string): Promise<void>;
  /** Moves a file that no row names out of the way, where it stays for a while. */
  setAside(key: string): Promise<void>;
  /** Moves it back. */
  restore(key: string): Promise<void>;
  /** Every key that was set aside, and since when. */
  listAside(): AsyncIterable<StoredKey>;
  deleteAside(key: string): Promise<void>;
  /** Every key, for the collector of orphans. */
  list(): AsyncIterable<StoredKey>;
  /**
   * Out of a backup, under the key it had.
   * @returns whether it was put there; false where it was there already, as beside the endpoint that the backup was made of
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

/** Two letters first, so that no folder of a disk holds too many. */
export function newStorageKey(extension: string): string {
  const name = randomBytes(18).toString('hex');
  return `${name.slice(0, 2)}/${name}.${extension}`;
}

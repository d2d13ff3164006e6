import type { Disk } from 'flydrive';
import { CommandError } from '../../words/command-error.js';
import { newStorageKey, type BucketConfig, type Storage, type StoredKey } from '../storage.js';

/** Packages that only servers with a bucket need, so they are not in the program's list. */
const PACKAGES_FOR_BUCKETS =
  'npm install --no-save flydrive@1.3.0 @aws-sdk/client-s3@3.1175.0 @aws-sdk/s3-request-presigner@3.1169.0';

/**
 * `objectStorage` is files in a bucket, which every process reaches by the same address. A store answers once it has a
 * file for good. Nothing in it is public: the endpoint gives files to those who may see them.
 * @param now the time of the store's clock, as far as it is known
 * @throws CommandError where its packages are missing
 */
export async function objectStorage(
  config: BucketConfig,
  instanceId: string,
  now: () => Date,
): Promise<Storage> {
  const disk = await diskFor(config);
  const at = (key: string): string => `files/${instanceId}/${key}`;
  const aside = (key: string): string => `set-aside/${instanceId}/${key}`;
  return {
    now,
    async put(bytes, extension) {
      const key = newStorageKey(extension, now());
      await disk.put(at(key), bytes);
      return key;
    },
    get: (key) => disk.getBytes(at(key)),
    delete: (key) => disk.delete(at(key)),
    setAside: (key) => disk.move(at(key), aside(key)),
    restore: (key) => disk.move(aside(key), at(key)),
    listAside: () => objectsOf(disk, aside('')),
    deleteAside: (key) => disk.delete(aside(key)),
    async *list(days) {
      for (const part of days?.map((day) => `${day}/`) ?? [''])
        for await (const one of objectsOf(disk, at(part))) yield { ...one, key: part + one.key };
    },
    async putBack(key, bytes) {
      if (await disk.exists(at(key))) return false;
      await disk.put(at(key), bytes);
      return true;
    },
  };
}

async function diskFor(config: BucketConfig): Promise<Disk> {
  try {
    const { Disk } = await import('flydrive');
    const { S3Driver } = await import('flydrive/drivers/s3');
    return new Disk(new S3Driver(driverOptions(config)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new CommandError('refused', `S3_BUCKET needs three packages more: ${PACKAGES_FOR_BUCKETS}`);
  }
}

/** Milliseconds: a store that hangs must not hold requests for minutes; phones send again what was answered 503. */
const CONNECT_MS = 2_000;
const ANSWER_MS = 10_000;
/** The first one counts. */
const TRIES = 2;

function driverOptions({ bucket, address, region, accessKeyId, secretAccessKey }: BucketConfig) {
  return {
    bucket,
    region,
    credentials: { accessKeyId, secretAccessKey },
    // A store of one's own has no name of its own for each bucket.
    ...(address !== null && { endpoint: address, forcePathStyle: true }),
    // Amazon's own checksums are unknown to many others; the bytes are signed in any case.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      throwOnRequestTimeout: true,
    },
    visibility: 'private',
    // Many stores know no rights of single files; a bucket's own are private unless somebody opens them.
    supportsACL: false,
  } as const;
}

/** A thousand at a time, as the store lists them, with their times. */
async function* objectsOf(disk: Disk, prefix: string): AsyncIterable<StoredKey> {
  let next: string | undefined;
  do {
    const page = await disk.listAll(prefix, {
      recursive: true,
      ...(next !== undefined && { paginationToken: next }),
    });
    for (const object of page.objects) {
      if (!object.isFile) continue;
      const { lastModified } = await object.getMetaData();
      yield { key: object.key.slice(prefix.length), modifiedAt: lastModified };
    }
    next = page.paginationToken;
  } while (next !== undefined);
}

import { readFile, stat } from 'node:fs/promises';
import type { AttachmentType } from '../capabilities/capabilities.js';
import type { EndpointConfig } from '../config.js';
import type { UploadDeps } from './deps.js';
import type { IncomingFile } from '../http/forms/incoming-file.js';
import { readForm, type FormOptions, type IncomingForm } from '../http/forms/multipart.js';
import { senderOf } from '../http/remote-address.js';
import { inWords } from '../http/request-body.js';
import { ApiError, invalid } from '../words/errors.js';
import { FileRefusal, REFUSALS } from './cleaning/file-refusal.js';
import { PIXELS_MAX, pixelsOf } from './cleaning/picture-size.js';
import { EXTENSIONS, typeByContent } from './cleaning/type-by-content.js';
import { displayName } from './display-name.js';
import { bytesOf } from './quota.js';
import { withRoomOnDisk } from './room-for-files.js';
import type { RequestContext } from '../http/request-context.js';

/** Room for a form's own bytes, and for files over the limit, so that they can be named instead of cut off. */
const SLACK_BYTES = 8 * 1_048_576;
const FILE_FIELDS = /^attachments?(\[\d*\])?$/;

/** A file on the disk that no row names yet. */
export interface StoredFile {
  type: AttachmentType;
  displayName: string;
  bytes: number;
  storageKey: string;
}

/** Bytes of a form that may not bring files: a page of text. */
const WITHOUT_FILES_MAX = 65_536;

/**
 * Reads a form with files, hands it to `use`, and deletes its files however that ends.
 * @param holder whose share of `BodySlots` the body takes; null reads a form without files
 * @param fileFields names of the fields that carry files; a page's own by default
 * @param admitsFiles false leaves files out, and names them
 */
export async function withForm<Result>(
  context: RequestContext,
  endpoint: Pick<UploadDeps, 'config' | 'bodies' | 'incoming'>,
  {
    fileField,
    holder,
    fileFields = FILE_FIELDS,
    admitsFiles = true,
  }: {
    fileField: string;
    holder: string | null;
    fileFields?: RegExp;
    admitsFiles?: boolean | NonNullable<FormOptions['admitsFiles']>;
  },
  use: (form: IncomingForm) => Promise<Result>,
): Promise<Result> {
  const { attachmentsMax, attachmentBytesMax } = endpoint.config.limits;
  const slot = endpoint.bodies.enter(holder, senderOf(context, endpoint.config));
  const folder = await endpoint.incoming.make();
  try {
    const form = await readForm(context, {
      maxBytes: holder === null ? WITHOUT_FILES_MAX : attachmentsMax * attachmentBytesMax + SLACK_BYTES,
      fileBytesMax: attachmentBytesMax,
      filesMax: holder === null ? 0 : attachmentsMax + 1,
      fileFields,
      fileField,
      folder,
      slot,
      admitsFiles: typeof admitsFiles === 'function' ? admitsFiles : () => admitsFiles,
    });
    return await use(form);
  } finally {
    slot.leave();
    await endpoint.incoming.remove(folder);
  }
}

/** Is told of the work that files make. */
export interface FileWork {
  /** `begin`: a file is about to be cleaned. */
  begin(): void;
  /** The files are clean and take so many bytes, maybe more than arrived. */
  settle(bytes: number): Promise<void>;
}

/**
 * `storeFiles` cleans and stores all files, or none. Checks that cost nothing come first, on all of them.
 * @param field names the field in a refusal
 * @throws ApiError 413, 415 or 422 that names the file; 503 without time to check it, or without room
 */
export async function storeFiles(
  endpoint: Pick<UploadDeps, 'scanner' | 'cleaner' | 'storage'> & {
    config: Pick<EndpointConfig, 'bucket' | 'dataDir' | 'freeBytes' | 'limits'>;
  },
  files: IncomingFile[],
  field: string,
  work?: FileWork,
): Promise<StoredFile[]> {
  const { attachmentsMax, attachmentBytesMax } = endpoint.config.limits;
  if (files.length > attachmentsMax) {
    throw invalid({ [field]: [{ key: 'files-too-many', values: { max: attachmentsMax } }] });
  }
  const named = async <T>({ name }: IncomingFile, look: () => Promise<T>): Promise<T> => {
    try {
      return await look();
    } catch (error) {
      throw error instanceof FileRefusal ? refusal(error, name, field, attachmentBytesMax) : error;
    }
  };
  for (const file of files) await named(file, () => assertLooksGood(file));
  const clean: CleanedFile[] = [];
  for (const file of files) {
    work?.begin();
    await named(file, async () => {
      await endpoint.scanner.scan(file.path);
      const { type, path } = await endpoint.cleaner.clean(file.path);
      clean.push({ file, type, path, bytes: (await stat(path)).size });
    });
  }
  await work?.settle(bytesOf(clean));
  return await withRoomOnDisk(endpoint, field, bytesOf(clean), () => putFiles(endpoint, clean));
}

/** `assertLooksGood` reads only first bytes and headers, and believes their sizes. @throws FileRefusal */
async function assertLooksGood({ path, bytes: length, isTooLarge }: IncomingFile): Promise<void> {
  if (length === 0) throw new FileRefusal('empty');
  if (isTooLarge) throw new FileRefusal('too-large');
  const bytes = await readFile(path);
  if (typeByContent(bytes) === null) throw new FileRefusal('type');
  if (pixelsOf(bytes) > PIXELS_MAX) throw new FileRefusal('dimensions');
}

/** `CleanedFile` is a file of a request with the result of its cleaning. */
interface CleanedFile {
  file: IncomingFile;
  type: AttachmentType;
  path: string;
  bytes: number;
}

async function putFiles(
  endpoint: Pick<UploadDeps, 'storage'>,
  clean: readonly CleanedFile[],
): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  try {
    for (const { file, type, path } of clean) {
      const bytes = await readFile(path);
      const storageKey = await endpoint.storage.put(bytes, EXTENSIONS[type]);
      stored.push({
        type,
        displayName: displayName(file.name, EXTENSIONS[type]),
        bytes: bytes.length,
        storageKey,
      });
    }
  } catch (error) {
    await discardFiles(endpoint, stored);
    throw error;
  }
  return stored;
}

/** Best effort: the collector finds what stays behind. */
export async function discardFiles(
  endpoint: Pick<UploadDeps, 'storage'>,
  files: readonly { storageKey: string }[],
): Promise<void> {
  await Promise.allSettled(files.map((file) => endpoint.storage.delete(file.storageKey)));
}

function refusal(cause: FileRefusal, fileName: string, field: string, maxBytes: number): ApiError {
  const { code, sentence } = REFUSALS[cause.reason];
  const extension = /\.([^./\\]{1,8})$/.exec(fileName)?.[1] ?? '';
  const name = displayName(fileName, extension).replace(/\.$/, '');
  const values = { name, limit: inWords(maxBytes) };
  return new ApiError(code, {
    say: sentence,
    values,
    fields: { [field]: [{ key: sentence, values }] },
    cause,
  });
}

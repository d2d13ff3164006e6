import type { Endpoint } from '../endpoint.js';
import { ApiError, invalid } from '../words/errors.js';
import type { Hashing } from '../guard/hashing.js';
import { inWords } from '../http/request-body.js';
import { cleanFile } from './cleaning/clean-file.js';
import { displayName } from './display-name.js';
import { FileRefusal, REFUSALS } from './cleaning/file-refusal.js';
import { EXTENSIONS } from './cleaning/type-by-content.js';
import type { AttachmentType } from '../capabilities.js';

/** A file of a form, read whole. */
export interface IncomingFile {
  name: string;
  bytes: Uint8Array;
  sha256: string;
}

/** A file on the disk that no row names yet. */
export interface StoredFile {
  type: AttachmentType;
  displayName: string;
  bytes: number;
  storageKey: string;
}

/** The files of all fields so named, in the form's order; text fields and the empty file of an untouched input are left out. */
export function filesOf(form: FormData, field: RegExp): File[] {
  return [...form.entries()].flatMap(([name, value]) =>
    field.test(name) && value instanceof File && !(value.name === '' && value.size === 0) ? [value] : [],
  );
}

export async function readFiles(files: File[], hashing: Hashing): Promise<IncomingFile[]> {
  return await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, bytes, sha256: hashing.sha256(bytes) };
    }),
  );
}

/**
 * Cleans and stores them all, or none.
 * @param field names the field in a refusal
 * @throws ApiError 413, 415 or 422 that names the file
 */
export async function storeFiles(
  endpoint: Endpoint,
  files: IncomingFile[],
  field: string,
): Promise<StoredFile[]> {
  const { attachmentsMax, attachmentBytesMax } = endpoint.config.limits;
  if (files.length > attachmentsMax) {
    throw invalid({ [field]: [{ key: 'files-too-many', values: { max: attachmentsMax } }] });
  }
  const clean = [];
  for (const file of files) {
    try {
      clean.push({ file, ...(await cleanFile(file.bytes, attachmentBytesMax)) });
    } catch (error) {
      throw error instanceof FileRefusal ? refusal(error, file.name, field, attachmentBytesMax) : error;
    }
  }
  const stored: StoredFile[] = [];
  try {
    for (const { file, type, bytes } of clean) {
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

/** Best effort: what stays behind, the collector finds. */
export async function discardFiles(
  endpoint: Pick<Endpoint, 'storage'>,
  files: readonly { storageKey: string }[],
): Promise<void> {
  await Promise.allSettled(files.map((file) => endpoint.storage.delete(file.storageKey)));
}

function refusal({ reason }: FileRefusal, fileName: string, field: string, maxBytes: number): ApiError {
  const { code, sentence } = REFUSALS[reason];
  const extension = /\.([^./\\]{1,8})$/.exec(fileName)?.[1] ?? '';
  const name = displayName(fileName, extension).replace(/\.$/, '');
  const values = { name, limit: inWords(maxBytes) };
  return new ApiError(code, { say: sentence, values, fields: { [field]: [{ key: sentence, values }] } });
}

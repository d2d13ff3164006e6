import type { AttachmentType } from '../../capabilities/capabilities.js';
import { FileRefusal } from './file-refusal.js';
import { cleanImage, coverImage } from './image.js';
import type { Box } from '../../database/tables/file-tables.js';
import { cleanPdf } from './pdf.js';
import { typeByContent } from './type-by-content.js';

export interface CleanFile {
  type: AttachmentType;
  bytes: Uint8Array;
}

/**
 * `cleanFile` keeps a file's content alone, of the type that its bytes show. It runs in its own process (`process.ts`):
 * whatever a file does to it, the endpoint goes on.
 * @param bytesMax most bytes of the result: a picture can be small by its encoding, and large once encoded anew
 * @throws FileRefusal
 */
export async function cleanFile(bytes: Uint8Array, bytesMax: number): Promise<CleanFile> {
  const type = typeByContent(bytes);
  if (type === null) throw new FileRefusal('type');
  const clean = type === 'application/pdf' ? await cleanPdf(bytes) : await cleanImage(bytes, type);
  if (clean.length > bytesMax) throw new FileRefusal('grown');
  return { type, bytes: clean };
}

/** `coverPhoto` is a clean photo with black boxes, of the same type. @throws FileRefusal */
export async function coverPhoto(bytes: Uint8Array, boxes: readonly Box[]): Promise<CleanFile> {
  const type = typeByContent(bytes);
  if (type === null || type === 'application/pdf') throw new FileRefusal('type');
  return { type, bytes: await coverImage(bytes, type, boxes) };
}

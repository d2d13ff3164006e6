import type { AttachmentType } from '../../capabilities/capabilities.js';
import { FileRefusal } from './file-refusal.js';
import { cleanImage } from './image.js';
import { cleanPdf } from './pdf.js';
import { typeByContent } from './type-by-content.js';

export interface CleanFile {
  type: AttachmentType;
  bytes: Uint8Array;
}

/**
 * What is stored of a file: its content alone, of a type found by looking at it. Runs in a process of its own
 * (`process.ts`): whatever a file does to it, the endpoint goes on.
 * @param bytesMax what it may take: a picture can be small because of how it was written, and large as soon as it is written anew
 * @throws FileRefusal
 */
export async function cleanFile(bytes: Uint8Array, bytesMax: number): Promise<CleanFile> {
  const type = typeByContent(bytes);
  if (type === null) throw new FileRefusal('type');
  const clean = type === 'application/pdf' ? await cleanPdf(bytes) : await cleanImage(bytes, type);
  if (clean.length > bytesMax) throw new FileRefusal('grown');
  return { type, bytes: clean };
}

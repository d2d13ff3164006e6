import type { AttachmentType } from '../../capabilities.js';
import { FileRefusal } from './file-refusal.js';
import { cleanImage } from './image.js';
import { cleanPdf } from './pdf.js';
import { typeByContent } from './type-by-content.js';

export interface CleanFile {
  type: AttachmentType;
  bytes: Uint8Array;
}

/** Decoding is what costs memory: two at a time, the others wait. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * What is stored of a file: its content alone, of a type found by looking at it.
 * @param maxBytes of the file as sent
 * @throws FileRefusal
 */
export async function cleanFile(bytes: Uint8Array, maxBytes: number): Promise<CleanFile> {
  if (bytes.length === 0) throw new FileRefusal('empty');
  if (bytes.length > maxBytes) throw new FileRefusal('too-large');
  const type = await typeByContent(bytes);
  if (type === null) throw new FileRefusal('type');
  await enter();
  try {
    const clean = type === 'application/pdf' ? await cleanPdf(bytes) : await cleanImage(bytes, type);
    return { type, bytes: clean };
  } finally {
    leave();
  }
}

async function enter(): Promise<void> {
  if (running < AT_ONCE) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function leave(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

import { fileTypeFromBuffer } from 'file-type';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../capabilities.js';

/** The type by the first bytes, whatever the name or the header claim; null for anything we don't take. */
export async function typeByContent(bytes: Uint8Array): Promise<AttachmentType | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return ATTACHMENT_TYPES.find((type) => type === found?.mime) ?? null;
}

/** The extension each type is stored and served under. */
export const EXTENSIONS: Record<AttachmentType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

import { filetypemime } from 'magic-bytes.js';
import { ATTACHMENT_TYPES, type AttachmentType } from '../../capabilities/capabilities.js';

/** All that we take say what they are in their first dozen bytes. */
const LOOKED_AT_BYTES = 64;

/** The type by the first bytes, whatever the name or the header claim; null for anything we don't take. */
export function typeByContent(bytes: Uint8Array): AttachmentType | null {
  const found = filetypemime(bytes.subarray(0, LOOKED_AT_BYTES));
  return ATTACHMENT_TYPES.find((type) => found.includes(type)) ?? null;
}

/** The extension each type is stored and served under. */
export const EXTENSIONS: Record<AttachmentType, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

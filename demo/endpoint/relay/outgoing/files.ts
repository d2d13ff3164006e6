import type { AttachmentType } from '../../capabilities/capabilities.js';
import type { RelayDeps } from '../deps.js';
import type { Attachment } from '../../reports/reading/present.js';
import { EXTENSIONS } from '../../uploads/cleaning/type-by-content.js';
import type { OutgoingFile } from '../gateway/gateway.js';

/** A file that can't be read here any more. */
export class FileLostError extends Error {
  override readonly name = 'FileLostError';
}

/**
 * As it was cleaned when it came. What its reporter called it stays here: the name may name them.
 * @throws FileLostError
 */
export async function outgoingFile(
  { storage }: Pick<RelayDeps, 'storage'>,
  { storage_key, media_type, position }: Pick<Attachment, 'storage_key' | 'media_type' | 'position'>,
): Promise<OutgoingFile> {
  const bytes = await storage.get(storage_key).catch(() => {
    throw new FileLostError();
  });
  const extension = EXTENSIONS[media_type as AttachmentType];
  return { name: `lampiran-${position + 1}.${extension}`, mediaType: media_type, bytes };
}

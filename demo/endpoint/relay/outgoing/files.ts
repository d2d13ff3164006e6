import type { AttachmentType } from '../../capabilities/capabilities.js';
import type { RelayDeps } from '../deps.js';
import type { Attachment } from '../../reports/reading/present.js';
import { EXTENSIONS } from '../../uploads/cleaning/type-by-content.js';
import type { OutgoingFile } from '../gateway/gateway.js';

/** `FileLostError`: the stored file can't be read any more. */
export class FileLostError extends Error {
  override readonly name = 'FileLostError';
}

/**
 * The clean file. Its own name stays here: it may name a person.
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

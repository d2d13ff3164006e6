import { pictureJpeg } from '../pictures.js';
import type { SeedReport } from '../seed.js';
import type { Endpoint } from '../../endpoint/endpoint.js';
import { newAttachmentId } from '../../endpoint/uploads/attach.js';

/** `StoredPicture` is a row of `attachments` without its report's id. */
export interface StoredPicture {
  reportIndex: number;
  storageKey: string;
  id: string;
  position: number;
  media_type: string;
  display_name: string;
  bytes: number;
  storage_key: string;
  is_released: boolean;
  created_at: Date;
  expires_at: null;
}

/** Files written at a time; each is synced to the disk. */
const AT_ONCE = 8;

/**
 * `storePictures` draws each picture once and stores it for each report: a withdrawn report deletes only its own file.
 */
export async function storePictures(
  { storage }: Pick<Endpoint, 'storage'>,
  town: readonly SeedReport[],
): Promise<StoredPicture[]> {
  const wanted = town.flatMap((report, reportIndex) =>
    isWithdrawn(report)
      ? []
      : report.pictures.map((name, position) => ({ report, reportIndex, name, position })),
  );
  const drawn = new Map<string, Promise<Buffer>>();
  const stored: StoredPicture[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE).map(async ({ report, reportIndex, name, position }) => {
      let picture = drawn.get(name);
      if (picture === undefined) drawn.set(name, (picture = pictureJpeg(name)));
      const bytes = await picture;
      const storageKey = await storage.put(bytes, 'jpg');
      return {
        reportIndex,
        storageKey,
        id: newAttachmentId(),
        position,
        media_type: 'image/jpeg',
        display_name: `foto-${position + 1}.jpg`,
        bytes: bytes.length,
        storage_key: storageKey,
        is_released: report.released,
        created_at: report.createdAt,
        expires_at: null,
      };
    });
    stored.push(...(await Promise.all(some)));
  }
  return stored;
}

export function isWithdrawn({ history }: SeedReport): boolean {
  return history.some((event) => event.kind === 'withdrawn');
}

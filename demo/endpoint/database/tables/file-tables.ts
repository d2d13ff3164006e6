import type { ColumnType } from 'kysely';

/** `UnreadFileBytesTable` has rows that add up to what files of unread reports take (`uploads/unread-file-bytes.ts`). */
export interface UnreadFileBytesTable {
  bytes: ColumnType<string | number, number, number>;
}

/** `ThumbnailTable` has small copies of released photos, made at the first request. */
export interface ThumbnailTable {
  attachment_id: string;
  /** WebP image. */
  bytes: Uint8Array;
}

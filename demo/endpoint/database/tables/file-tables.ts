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
  /** Key of the file that it was made of; null for the photo's own. */
  storage_key: ColumnType<string | null, string | null | undefined, string | null>;
}

/** `Box` is a part of a picture: left, top, width and height, each from 0 to 1. */
export type Box = readonly [number, number, number, number];

/** `CoveredPhotoTable` has the copies that the public sees of photos with black boxes. */
export interface CoveredPhotoTable {
  attachment_id: string;
  boxes: ColumnType<Box[], string, string>;
  storage_key: string;
  bytes: number;
}

/** `AnswerPairTable` sets a photo of the report beside a photo of its answer. */
export interface AnswerPairTable {
  after_id: string;
  before_id: string;
  followup_id: number;
}

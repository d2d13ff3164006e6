import type { ColumnType } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

export interface AttachmentTable {
  /** 128 random bits: the upload's id, and the file's id once attached to a report. */
  id: string;
  complaint_id: number | null;
  followup_id: number | null;
  position: number;
  media_type: string;
  /** The file's name as the person gave it, made safe to show. */
  display_name: string;
  bytes: number;
  storage_key: string;
  /** Hash of what paid for the upload; null for earlier releases' uploads and for replies' files. */
  holder: ColumnType<string | null, string | null | undefined, string | null>;
  /** Photos are private until an officer releases them. */
  is_released: boolean;
  created_at: Timestamp;
  /** When an unattached upload is deleted; null once attached. */
  expires_at: NullableTimestamp;
}

/**
 * `UnreadFileBytesTable` has rows that add up to what files of unread reports take (`uploads/unread-file-bytes.ts`).
 */
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

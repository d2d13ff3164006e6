import type { Capabilities } from '../contract/capabilities.js';

/** Why a picked file can't go along. */
export type FileProblem =
  'unsupported' | 'empty' | 'too-large' | 'too-many' | 'too-many-pixels' | 'unreadable';

/** One row of the list of picked files. */
export interface PickedFile {
  /** Unique in the form, for the list's keys. */
  readonly id: number;
  readonly name: string;
  /** Bytes, as picked. */
  readonly size: number;
  readonly kind: FileKind;
  readonly state: PickedFileState;
}
export type FileKind = 'photo' | 'document' | 'other';
export type PickedFileState =
  /** `data` is what was picked. */
  | { phase: 'shrinking'; data: Blob }
  /** `data` is what will be sent. `later`: its shrink code could not be fetched, so it is shrunk when it is sent. */
  | { phase: 'ready'; data: Blob; type: string; name: string; later: boolean }
  | { phase: 'refused'; problem: FileProblem };

export type FileLimits = Pick<
  Capabilities['limits'],
  'attachmentsMax' | 'attachmentBytesMax' | 'attachmentTypes'
>;

/** Some file managers hand over no type at all. */
const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  pdf: 'application/pdf',
};

export function typeOfFile(file: { name: string; type: string }): string {
  const extension = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  return file.type || TYPES_BY_EXTENSION[extension] || '';
}

/**
 * What a picked file is, before it is opened. Any picture counts as a photo when the endpoint takes pictures at all:
 * shrinking re-encodes it, so a HEIC passes wherever the browser can decode it. Photos have no size limit here.
 */
export function judgeFile(
  file: { name: string; type: string; size: number },
  limits: FileLimits,
): { kind: FileKind; problem: FileProblem | null } {
  const type = typeOfFile(file);
  const takesPhotos = limits.attachmentTypes.some((accepted) => accepted.startsWith('image/'));
  const kind: FileKind =
    // SVG is a document that can carry script, not a photo.
    type.startsWith('image/') && !type.includes('svg') && takesPhotos
      ? 'photo'
      : limits.attachmentTypes.includes(type)
        ? 'document'
        : 'other';
  if (kind === 'other') return { kind, problem: 'unsupported' };
  if (file.size === 0) return { kind, problem: 'empty' };
  if (kind === 'document' && file.size > limits.attachmentBytesMax) return { kind, problem: 'too-large' };
  return { kind, problem: null };
}

/** Value of the file input's `accept`. */
export function acceptOf(limits: FileLimits): string {
  return limits.attachmentTypes.join(',');
}

/** A shrunk HEIC or PNG is a JPEG now, and says so. */
export function renamed(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.${extension}`;
}

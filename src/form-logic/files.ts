import type { Capabilities } from '../contract/capabilities.js';

/** Why a picked file can't go along. */
export type FileProblem =
  'unsupported' | 'empty' | 'too-large' | 'too-many' | 'too-many-pixels' | 'heic' | 'unreadable';

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
/** `data` is what will be sent; of a photo that is not `isPrepared` it is still the whole: it is shrunk when it is sent, because the code for that could not be fetched. */
type ReadyFile = { phase: 'ready'; data: Blob; type: string; name: string; isPrepared: boolean };
export type PickedFileState =
  /** `data` is what was picked. */
  | { phase: 'shrinking'; data: Blob }
  | ReadyFile
  /** A person stopped it on its way; `ready`: how it goes on when they say so. */
  | { phase: 'stopped'; ready: ReadyFile }
  /** `original`: the photo as it was picked, where trying again may help (a cloud file, a phone short of memory). */
  | { phase: 'refused'; problem: FileProblem; original?: File };

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
  const kind: FileKind =
    // SVG is a document that can carry script, not a photo.
    isImage(type) && !type.includes('svg') && takesPhotos(limits)
      ? 'photo'
      : limits.attachmentTypes.includes(type)
        ? 'document'
        : 'other';
  if (kind === 'other') return { kind, problem: 'unsupported' };
  if (file.size === 0) return { kind, problem: 'empty' };
  if (kind === 'document' && file.size > limits.attachmentBytesMax) return { kind, problem: 'too-large' };
  return { kind, problem: null };
}

/** What iPhones and some Androids write. Not every browser opens it. */
export const isHeic = (file: { name: string; type: string }): boolean =>
  /^image\/hei[cf]/.test(typeOfFile(file));

/**
 * Value of the file input's `accept`. Any picture may be picked where pictures are taken at all: what the endpoint doesn't take
 * becomes a JPEG here. HEIC is not named, so that an iPhone hands over a JPEG by itself.
 */
export function acceptOf(limits: FileLimits): string {
  const documents = limits.attachmentTypes.filter((type) => !isImage(type));
  return [...(takesPhotos(limits) ? ['image/*'] : []), ...documents].join(',');
}

const isImage = (type: string): boolean => type.startsWith('image/');

export const takesPhotos = ({ attachmentTypes }: Pick<FileLimits, 'attachmentTypes'>): boolean =>
  attachmentTypes.some(isImage);

/** A shrunk HEIC or PNG is a JPEG now, and says so. */
export function renamed(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.${extension}`;
}

import type { Capabilities } from '../contract/capabilities.js';

/** Reason why a picked file can't be sent. */
export type FileProblem =
  'unsupported' | 'empty' | 'too-large' | 'too-many' | 'too-many-pixels' | 'heic' | 'unreadable';

/** `PickedFile` is a row of the list of picked files. */
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
/** `data` is what is sent. A photo not `isPrepared` is shrunk when sent: the code for it failed to load. */
type ReadyFile = { phase: 'ready'; data: Blob; type: string; name: string; isPrepared: boolean };
export type PickedFileState =
  /** `data` is the picked file. */
  | { phase: 'shrinking'; data: Blob }
  | ReadyFile
  /** The person stopped its upload; `ready`: the state in which it continues. */
  | { phase: 'stopped'; ready: ReadyFile }
  /** `original`: the picked photo, if trying again may help (a cloud file, a phone short of memory). */
  | { phase: 'refused'; problem: FileProblem; original?: File };

export type FileLimits = Pick<
  Capabilities['limits'],
  'attachmentsMax' | 'attachmentBytesMax' | 'attachmentTypes'
>;

/** Some file managers give files without a type. */
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
 * Kind of a picked file, before it is opened. Any picture counts as a photo if the endpoint takes pictures at all:
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

/** Format of iPhones and some Androids. Not every browser can decode it. */
export const isHeic = (file: { name: string; type: string }): boolean =>
  /^image\/hei[cf]/.test(typeOfFile(file));

/**
 * Value of the file input's `accept`. Any picture may be picked if pictures are taken at all: types that the endpoint
 * doesn't take are converted to JPEG. HEIC is not named, so that an iPhone converts to JPEG by itself.
 */
export function acceptOf(limits: FileLimits): string {
  const documents = limits.attachmentTypes.filter((type) => !isImage(type));
  return [...(takesPhotos(limits) ? ['image/*'] : []), ...documents].join(',');
}

const isImage = (type: string): boolean => type.startsWith('image/');

export const takesPhotos = ({ attachmentTypes }: Pick<FileLimits, 'attachmentTypes'>): boolean =>
  attachmentTypes.some(isImage);

/** Name of a shrunk HEIC or PNG, which is a JPEG now. */
export function renamed(name: string, extension: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.${extension}`;
}

/** Bytes of all photos on an expensive line: a report of two stays below 450 KB, two minutes of 2G. */
const DEAR_LINE_BYTES = 430_000;
/** Bytes below which a number plate or a signboard stops being legible. */
const LEAST_BYTES = 120_000;

/**
 * Largest size of one photo in bytes.
 *
 * @param isDear Whether each kilobyte costs the person money or minutes.
 * @param photos How many the report has so far, this one included. Two are assumed: the second comes often.
 */
export function photoBudget(
  isDear: boolean,
  { attachmentBytesMax }: Pick<FileLimits, 'attachmentBytesMax'>,
  photos = 2,
): number {
  if (!isDear) return attachmentBytesMax;
  return Math.min(
    attachmentBytesMax,
    Math.max(LEAST_BYTES, Math.floor(DEAR_LINE_BYTES / Math.max(2, photos))),
  );
}

/** Options for shrinking a photo, for this endpoint and this line; see `photoBudget`. */
export const shrinkOptions = (isDear: boolean, limits: FileLimits, photos?: number) => ({
  maxBytes: photoBudget(isDear, limits, photos),
  types: limits.attachmentTypes.filter((type) => type.startsWith('image/')),
});

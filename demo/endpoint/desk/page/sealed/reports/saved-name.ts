import { safeText } from '../../../../../../src/contract/read.js';
import type { Bytes } from '../../../../../../src/contract/sealed/bytes.js';
import { readImageHeader } from '../../../../../../src/images/image-header.js';

/** By a photo's header. */
const PHOTO_EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};
/** `KEPT` extensions open in a program that shows or plays, and runs nothing of the file's by itself. */
const KEPT: readonly string[] = [
  ...['jpg', 'jpeg', 'png', 'webp', 'heic', 'pdf', 'txt', 'docx', 'xlsx', 'odt', 'ods'],
  ...['mp3', 'm4a', 'ogg', 'opus', 'wav', 'mp4', 'webm', '3gp'],
];
const NAME_MAX = 60;

/**
 * `savedName` is under which a stranger's file is saved: the extension decides which program a double click starts.
 *
 * @param given by its sender
 * @param number of the file in its message, from 1
 * @param bytes whose header tells a photo
 */
export function savedName(given: string, number: number, bytes: Bytes): string {
  const extension = PHOTO_EXTENSIONS[readImageHeader(bytes)?.type ?? ''];
  if (extension !== undefined) return `foto-${number}.${extension}`;
  const [, before, after = ''] = /^(.*?)(?:\.([^.]*))?$/su.exec(safeText(given))!;
  const stem = before!.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, NAME_MAX);
  const kept = after.toLowerCase();
  return (
    `berkas-${number}-${stem.replace(/^-|-$/g, '')}`.replace(/-$/, '') +
    (KEPT.includes(kept) ? `.${kept}` : '.bin')
  );
}

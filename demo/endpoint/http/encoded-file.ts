import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** Names in `Accept-Encoding`, the smaller encoding first; the build writes both beside each file. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** `contentType` is for files of the build only. */
export const contentType = (path: string): string | undefined => TYPES[extname(path)];

export interface EncodedFile {
  content: Uint8Array<ArrayBuffer>;
  /** Value of `Content-Encoding`; null where the file is sent as it is. */
  encoding: keyof typeof ENCODINGS | null;
}

/**
 * `readEncoded` reads the smallest encoding that the client accepts and the build wrote. It rejects where no file
 * exists.
 *
 * @param accepted `Accept-Encoding` of the request
 */
export async function readEncoded(path: string, accepted = ''): Promise<EncodedFile> {
  for (const [encoding, ending] of Object.entries(ENCODINGS) as [keyof typeof ENCODINGS, string][]) {
    if (!takes(accepted, encoding)) continue;
    const content = await readFile(path + ending).catch(() => null);
    if (content !== null) return { content: new Uint8Array(content), encoding };
  }
  return { content: new Uint8Array(await readFile(path)), encoding: null };
}

/** `takes`: the encoding is named, and not refused by `q=0`. */
const takes = (accepted: string, encoding: string): boolean =>
  accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
    .some(([name, quality]) => name === encoding && !/^q=0(\.0*)?$/.test(quality ?? ''));

import { readFile } from 'node:fs/promises';

/** By their names in `Accept-Encoding`, the smaller first; the build lays both beside each file. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

export interface EncodedFile {
  content: Uint8Array<ArrayBuffer>;
  /** For `Content-Encoding`; null where the file is sent as it is. */
  encoding: keyof typeof ENCODINGS | null;
}

/**
 * Reads a file in the smallest way that the client takes and that lies beside it. Rejects where there is none at all.
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

/** Named, and not refused by `q=0`. */
const takes = (accepted: string, encoding: string): boolean =>
  accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((word) => word.trim()))
    .some(([name, quality]) => name === encoding && !/^q=0(\.0*)?$/.test(quality ?? ''));

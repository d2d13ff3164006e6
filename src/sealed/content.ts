/** Plaintext of an envelope: u32 length · JSON · files · zeros up to a bucket. */
import { concat, readU32, u32, utf8, type Bytes } from '../contract/sealed/bytes.js';
import { BUCKETS } from '../contract/sealed/envelope-head.js';
import { isRecord } from '../contract/read.js';
import { SealedError } from './sealed-error.js';

interface SealedFile {
  /** `foto-1.jpg`: never the name that it had on the device. */
  name: string;
  /** MIME type. */
  type: string;
  bytes: Bytes;
}

/** `fields` is the message's own JSON, but for `files`. */
export interface SealedContent {
  fields: Readonly<Record<string, unknown>>;
  files: readonly SealedFile[];
}

const LENGTH_BYTES = 4;
/** In a message's JSON. No report has as many; whoever draws or prints more of them stands still. */
const MOST_VALUES = 1000;

/**
 * @param buckets sizes that the endpoint takes, in bytes
 * @throws SealedError `sealed-too-large` where none is large enough
 */
export function encodeContent({ fields, files }: SealedContent, buckets: readonly number[] = BUCKETS): Bytes {
  const listed = files.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.length }));
  const json = utf8(JSON.stringify({ ...fields, files: listed }));
  const parts = [u32(json.length), json, ...files.map(({ bytes }) => bytes)];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bucket = [...buckets].sort((a, b) => a - b).find((size) => size >= length);
  if (bucket === undefined) throw new SealedError('sealed-too-large');
  return concat(...parts, new Uint8Array(bucket - length));
}

/** @throws SealedError `sealed-malformed` where it isn't what `encodeContent` writes */
export function decodeContent(plaintext: Bytes): SealedContent {
  const end = LENGTH_BYTES + (plaintext.length < LENGTH_BYTES ? Infinity : readU32(plaintext, 0));
  const json = end <= plaintext.length ? parse(plaintext.subarray(LENGTH_BYTES, end)) : null;
  if (!isRecord(json) || !Array.isArray(json.files) || !isModest(json))
    throw new SealedError('sealed-malformed');
  const { files: listed, ...fields } = json;
  let at = end;
  const files = (listed as unknown[]).map((file): SealedFile => {
    const { name, type, bytes } = readListed(file);
    at += bytes;
    if (at > plaintext.length) throw new SealedError('sealed-malformed');
    return { name, type, bytes: plaintext.slice(at - bytes, at) };
  });
  if (plaintext.subarray(at).some((byte) => byte !== 0)) throw new SealedError('sealed-malformed');
  return { fields, files };
}

function parse(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Counts level by level, so that values deep inside each other are many, too. */
function isModest(json: object): boolean {
  const values: unknown[] = [json];
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) if (values.push(inner) > MOST_VALUES) return false;
  }
  return true;
}

function readListed(file: unknown): { name: string; type: string; bytes: number } {
  const { name, type, bytes } = isRecord(file) ? file : {};
  if (typeof name !== 'string' || typeof type !== 'string') throw new SealedError('sealed-malformed');
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 0) throw new SealedError('sealed-malformed');
  return { name, type, bytes: bytes as number };
}

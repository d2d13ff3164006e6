import type { Context } from 'hono';
import { ApiError } from '../words/errors.js';

/** A refused body is still read up to here, so that the answer reaches the client instead of a reset connection. */
const DRAIN_MAX_BYTES = 64 * 1_048_576;

/** A JSON body of this contract is a page of text; 256 KiB leaves room for any language's escapes. */
const JSON_MAX_BYTES = 262_144;

/**
 * The body as a JSON object.
 * @throws ApiError 415 for another content type, 413 for too much of it, 400 for anything but an object
 */
export async function readJson(
  context: Context,
  { optional = false } = {},
): Promise<Record<string, unknown>> {
  const type = mediaType(context);
  const bytes = await readBytes(context, JSON_MAX_BYTES);
  if (optional && bytes.length === 0) return {};
  if (type !== 'application/json') throw wrongType('application/json');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError('bad-request', { say: 'malformed-json' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ApiError('bad-request', { say: 'malformed-json' });
  return value as Record<string, unknown>;
}

/**
 * The body as a multipart form.
 * @param maxBytes of the whole body
 * @throws ApiError 415 for another content type, 413 naming field and file for too much of it, 400 for a broken one
 */
export async function readForm(context: Context, maxBytes: number, fileField: string): Promise<FormData> {
  const header = context.req.header('Content-Type') ?? '';
  const type = mediaType(context);
  const bytes = await readBytes(context, maxBytes, (head) =>
    tooLarge(maxBytes, fileField, lastFileName(head)),
  );
  if (type !== 'multipart/form-data') throw wrongType('multipart/form-data');
  try {
    return await new Response(bytes, { headers: { 'Content-Type': header } }).formData();
  } catch {
    throw new ApiError('bad-request', { say: 'malformed-form' });
  }
}

/** A size as people read it. */
export function inWords(bytes: number): string {
  return bytes >= 1_048_576 ? `${Math.round(bytes / 104_857.6) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

function mediaType(context: Context): string {
  return (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function wrongType(expected: string): ApiError {
  return new ApiError('unsupported-type', { say: 'unsupported-body', values: { expected } });
}

async function readBytes(
  context: Context,
  maxBytes: number,
  refuse: (head: Uint8Array) => ApiError = () =>
    new ApiError('too-large', { values: { limit: inWords(maxBytes) } }),
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let kept = 0;
  let seen = 0;
  try {
    const body = context.req.raw.body as AsyncIterable<Uint8Array> | null;
    for await (const chunk of body ?? []) {
      seen += chunk.length;
      if (kept + chunk.length <= maxBytes) {
        chunks.push(chunk);
        kept += chunk.length;
      }
      if (seen > DRAIN_MAX_BYTES) break;
    }
  } catch {
    // The client went away in the middle: nobody reads this answer, and nothing has happened yet.
    throw new ApiError('bad-request', { say: 'malformed-form' });
  }
  const whole = Buffer.concat(chunks);
  if (seen > maxBytes) throw refuse(whole);
  return whole;
}

function tooLarge(maxBytes: number, field: string, name: string | null): ApiError {
  const values = { limit: inWords(maxBytes), name: name ?? '?' };
  if (name === null) return new ApiError('too-large', { values });
  return new ApiError('too-large', { values, fields: { [field]: [{ key: 'file-too-large', values }] } });
}

/** The name of the file that was being read when the limit was reached. */
function lastFileName(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('utf8');
  const start = text.lastIndexOf('filename="');
  if (start < 0) return null;
  const end = text.indexOf('"', start + 10);
  return end < 0 || end - start > 300 ? null : text.slice(start + 10, end).replace(/[\p{C}/\\]/gu, '');
}

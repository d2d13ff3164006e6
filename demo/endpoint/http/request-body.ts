import type { BodySlot } from '../limits/body-slots.js';
import { ApiError } from '../words/errors.js';
import type { RequestContext } from './request-context.js';

/** Bytes still read beyond a refused body's limit: the client then gets an answer, not a reset connection. */
export const DRAIN_MAX_BYTES = 64 * 1_048_576;

/** Bytes: a page of text, 5,000 characters each escaped as two, makes 60 KB. Every connection may hold one. */
const JSON_MAX_BYTES = 131_072;

/**
 * `readJson` reads the body as a JSON object.
 * @throws ApiError 415 for another content type, 413 for too much, 400 for anything but an object
 */
export async function readJson(
  context: RequestContext,
  {
    optional = false,
    maxBytes = JSON_MAX_BYTES,
    slot,
  }: { optional?: boolean; maxBytes?: number; slot?: Pick<BodySlot, 'signal' | 'progress'> } = {},
): Promise<Record<string, unknown>> {
  const type = mediaType(context);
  const bytes = await readBytes(context, maxBytes, slot);
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

/** @throws ApiError 413 where the stated length is larger: then nothing is read */
export function assertLength(context: RequestContext, maxBytes: number): void {
  const stated = Number(context.req.header('Content-Length') ?? 0);
  if (stated > maxBytes) throw new ApiError('too-large', { values: { limit: inWords(maxBytes) } });
}

/** `inWords` writes a size for people: KB, or MB with one decimal. */
export function inWords(bytes: number): string {
  return bytes >= 1_048_576 ? `${Math.round(bytes / 104_857.6) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

export function mediaType(context: RequestContext): string {
  return (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function wrongType(expected: string): ApiError {
  return new ApiError('unsupported-type', { say: 'unsupported-body', values: { expected } });
}

/**
 * @param slot the body's place among those that are read at once
 * @throws ApiError 413 for more than `maxBytes`, 400 where the client went away in the middle, and the slot's reason
 *   where its place was taken away
 */
export async function readBytes(
  context: RequestContext,
  maxBytes: number,
  slot?: Pick<BodySlot, 'signal' | 'progress'>,
): Promise<Uint8Array<ArrayBuffer>> {
  assertLength(context, maxBytes + DRAIN_MAX_BYTES);
  const chunks: Uint8Array[] = [];
  let seen = 0;
  try {
    const body = context.req.raw.body as AsyncIterable<Uint8Array> | null;
    for await (const chunk of body ?? []) {
      seen += chunk.length;
      slot?.progress(chunk.length);
      if (slot?.signal.aborted) break;
      if (seen <= maxBytes) chunks.push(chunk);
      // More is read only for the answer's sake, and dropped.
      else chunks.length = 0;
      if (seen > maxBytes + DRAIN_MAX_BYTES) break;
    }
  } catch {
    // The client went away in the middle: nobody reads this answer, and nothing was done yet.
    throw new ApiError('bad-request', { say: 'malformed-form' });
  }
  slot?.signal.throwIfAborted();
  if (seen > maxBytes) throw new ApiError('too-large', { values: { limit: inWords(maxBytes) } });
  return Buffer.concat(chunks);
}

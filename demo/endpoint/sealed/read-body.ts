import * as z from 'zod/mini';
import { fromBase64url, type Bytes } from '../../../src/contract/sealed/bytes.js';
import {
  BUCKETS,
  envelopeBytes,
  LARGEST_ENVELOPE,
  readEnvelopeHead,
  type EnvelopeHead,
} from '../../../src/contract/sealed/envelope-head.js';
import { senderOf } from '../http/remote-address.js';
import { readJson } from '../http/request-body.js';
import type { RequestContext } from '../http/request-context.js';
import { invalid, type FieldProblems, type Sentence } from '../words/errors.js';
import type { SealedDeps } from './deps.js';

/** Bytes: the largest envelope in base64url, and the rest of the body. */
const BODY_MAX_BYTES = Math.ceil((LARGEST_ENVELOPE * 4) / 3) + 65_536;

/** `readSealedJson` reads a body in a place among the large ones. @param key whose share of places it takes */
export async function readSealedJson(
  context: RequestContext,
  { bodies, config }: Pick<SealedDeps, 'bodies' | 'config'>,
  key: string,
): Promise<Record<string, unknown>> {
  const slot = bodies.enter(key, senderOf(context, config));
  try {
    const sent = await readJson(context, { maxBytes: BODY_MAX_BYTES, slot });
    slot.finish();
    return sent;
  } finally {
    slot.leave();
  }
}

/** `readStrictly` takes what the schema knows, and refuses all else by name. @throws ApiError 422 by field */
export function readStrictly<Schema extends z.ZodMiniType>(
  schema: Schema,
  sent: Record<string, unknown>,
): z.output<Schema> {
  const { success, data, error } = z.safeParse(schema, sent);
  if (success) return data;
  const problems: FieldProblems = {};
  const add = (field: string, key: Sentence['key']): void =>
    void (problems[field] = [{ key, values: { label: field } }]);
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') add(field, 'wrong-form');
    else
      for (const name of issue.keys) add(field === '' ? name : `${field}.${name}`, 'sealed-unknown-member');
  }
  throw invalid(problems);
}

/**
 * `readEnvelope` looks at an envelope's head and size: that much the endpoint can tell, and a page that seals wrongly
 * hears of it before anybody relies on what nobody can open.
 * @throws ApiError 422
 */
export function readEnvelope(envelope: string): { bytes: Bytes; head: EnvelopeHead } {
  const bytes = fromBase64url(envelope);
  const head = bytes && readEnvelopeHead(bytes);
  if (bytes === null || head === null) throw wrongEnvelope('sealed-envelope-unread');
  const sizes = BUCKETS.map((bucket) => envelopeBytes(head.keys.length, bucket));
  if (!sizes.includes(bytes.length)) throw wrongEnvelope('sealed-envelope-size');
  return { bytes, head };
}

export const wrongEnvelope = (key: Sentence['key']) => invalid({ envelope: [{ key }] });

import { fromBase64url, toBase64url, type Bytes } from '../../../../../src/contract/sealed/bytes.js';
import { PK_BYTES } from '../../../../../src/contract/sealed/envelope-head.js';
import { isRecord } from '../../../../../src/contract/read.js';
import { withKid } from '../../../../../src/sealed/keys.js';
import { suite } from '../../../../../src/sealed/suite.js';
import { invalid } from '../../../words/errors.js';
import type { WrappedKeyWire } from './wire.js';

type Body = Record<string, unknown>;

/** PKCS#8 of a key on P-256, which engines write in 138 to 150 bytes, and a tag of 16. */
const WRAPPED_BYTES = { min: 100, max: 300 };

const unread = (field: string) => invalid({ [field]: [{ key: 'sealed-key-unread' }] });

function readBytes(body: Body, field: string, { min, max }: { min: number; max: number }): Bytes {
  const bytes = fromBase64url(body[field]);
  if (bytes === null || bytes.length < min || bytes.length > max) throw unread(field);
  return bytes;
}

/**
 * `readPublicKey` takes a point on the curve, whose kid is told beside it.
 * @throws ApiError 422
 */
export async function readPublicKey(body: Body, field: string, kidField: string) {
  const pk = readBytes(body, field, { min: PK_BYTES, max: PK_BYTES });
  await suite.DeserializePublicKey(pk).catch(() => {
    throw unread(field);
  });
  const kid = toBase64url((await withKid(pk)).kid);
  if (body[kidField] !== kid) throw unread(kidField);
  return { kid, pk };
}

/** `readWrapped` takes an officer's copy, of which the endpoint can tell the sizes alone. @throws ApiError 422 */
export function readWrapped(value: unknown, field: string): WrappedKeyWire {
  if (!isRecord(value)) throw unread(field);
  return {
    salt: toBase64url(readBytes(value, 'salt', { min: 16, max: 16 })),
    iv: toBase64url(readBytes(value, 'iv', { min: 12, max: 12 })),
    wrapped: toBase64url(readBytes(value, 'wrapped', WRAPPED_BYTES)),
  };
}

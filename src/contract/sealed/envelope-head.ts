/**
 * `EnvelopeHead` stands in clear at the beginning of an envelope (contract §14): `"ADU1"` · version · direction · sid ·
 * seq · n · n × (kid · encapsulated key · sealed content key). Endpoints read it too: they can tell a report from an
 * answer, and for which keys it is, and nothing more.
 */
import { concat, readU32, sameBytes, u32, utf8, type Bytes } from './bytes.js';

const MAGIC = /* @__PURE__ */ utf8('ADU1');
const VERSION = 1;
export const SID_BYTES = 16;
export const KID_BYTES = 8;
/** An uncompressed point on P-256 (SEC 1 §2.3.3). */
export const PK_BYTES = 65;
/** 32 bytes of content key and 16 of tag. */
const SEALED_KEY_BYTES = 48;
const RECIPIENT_BYTES = KID_BYTES + PK_BYTES + SEALED_KEY_BYTES;
const FIXED_BYTES = 4 + 1 + 1 + SID_BYTES + 4 + 1;
/** Team and recovery key, the reporter, and one more of an epoch that ends. */
const MOST_RECIPIENTS = 8;

/** Plaintext bytes of a chunk, and of its tag. */
export const CHUNK_BYTES = 65_536;
export const TAG_BYTES = 16;

/** Sizes to which plaintexts are filled up, in bytes: the envelope's length tells no more than which of them. */
export const BUCKETS: readonly number[] = [4096, 65_536, 262_144, 1_048_576, 4_194_304];

/** 0 the report, 1 an answer of the team, 2 a follow-up of the reporter. */
export const DIRECTIONS = { report: 0, answer: 1, followUp: 2 } as const;
export type Direction = (typeof DIRECTIONS)[keyof typeof DIRECTIONS];

/**
 * Where an envelope belongs. `seq` counts within a direction: 0 for the report, 1, 2, … for answers, and likewise for
 * follow-ups, so that a follow-up sealed without a network never meets an answer's number.
 */
export interface EnvelopePlace {
  direction: Direction;
  /** 16 random bytes, made with the report. */
  sid: Bytes;
  seq: number;
}

/** The content key, sealed for one key. */
export interface SealedKey {
  kid: Bytes;
  /** Encapsulated key of HPKE. */
  enc: Bytes;
  sealed: Bytes;
}

export interface EnvelopeHead extends EnvelopePlace {
  keys: SealedKey[];
  /** Bytes of the head: the body begins there. */
  length: number;
}

export function writeEnvelopeHead({ direction, sid, seq }: EnvelopePlace, keys: readonly SealedKey[]): Bytes {
  return concat(
    MAGIC,
    Uint8Array.of(VERSION, direction),
    sid,
    u32(seq),
    Uint8Array.of(keys.length),
    ...keys.flatMap(({ kid, enc, sealed }) => [kid, enc, sealed]),
  );
}

/** @returns null for anything that isn't the head of an envelope of this version */
export function readEnvelopeHead(bytes: Bytes): EnvelopeHead | null {
  if (bytes.length < FIXED_BYTES || !sameBytes(bytes.subarray(0, 4), MAGIC)) return null;
  const [version, direction, count] = [bytes[4]!, bytes[5]!, bytes[FIXED_BYTES - 1]!];
  const length = FIXED_BYTES + count * RECIPIENT_BYTES;
  if (version !== VERSION || direction > DIRECTIONS.followUp) return null;
  if (count < 1 || count > MOST_RECIPIENTS || bytes.length < length) return null;
  const keys = Array.from({ length: count }, (_, index): SealedKey => {
    const at = FIXED_BYTES + index * RECIPIENT_BYTES;
    return {
      kid: bytes.slice(at, at + KID_BYTES),
      enc: bytes.slice(at + KID_BYTES, at + KID_BYTES + PK_BYTES),
      sealed: bytes.slice(at + KID_BYTES + PK_BYTES, at + RECIPIENT_BYTES),
    };
  });
  const sid = bytes.slice(6, 6 + SID_BYTES);
  return { direction: direction as Direction, sid, seq: readU32(bytes, 6 + SID_BYTES), keys, length };
}

/** Bytes of an envelope for so many keys. */
export const envelopeBytes = (recipients: number, bucket: number): number =>
  FIXED_BYTES + recipients * RECIPIENT_BYTES + bucket + Math.ceil(bucket / CHUNK_BYTES) * TAG_BYTES;

/** Bytes of the largest envelope that an endpoint takes. */
export const LARGEST_ENVELOPE = /* @__PURE__ */ envelopeBytes(MOST_RECIPIENTS, Math.max(...BUCKETS));

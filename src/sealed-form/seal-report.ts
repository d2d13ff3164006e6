/** A report becomes an envelope: after this, nobody on this device can read it again but by its code. */
import { toBase64url, type Bytes } from '../contract/sealed/bytes.js';
import { DIRECTIONS, SID_BYTES } from '../contract/sealed/envelope-head.js';
import type { SealedBodyWire } from '../contract/sealed/sealed-wire.js';
import { deducedTitle } from '../form-logic/deduced.js';
import { authOf, randomSealedCode } from '../sealed/code.js';
import { encodeContent, type SealedContent } from '../sealed/content.js';
import { sealEnvelope } from '../sealed/envelope.js';
import type { SealedOffer } from '../sealed/offer.js';
import { makeReporter } from '../sealed/reporter.js';

/** Small, and without metadata. */
export interface SealedPhoto {
  /** MIME type. */
  type: string;
  /** Without a dot. */
  extension: string;
  bytes: Bytes;
}

/** `SealedDraft` is what a person has written; empty where nothing is told. */
export interface SealedDraft {
  content: string;
  place: string;
  /** `YYYY-MM-DD` */
  day: string;
  name: string;
  contact: string;
  photos: readonly SealedPhoto[];
}

/** Body of `POST complaints/sealed`, as it waits on the device; the challenge is solved when it is sent. */
export type SealedCall = Omit<SealedBodyWire, 'challenge'>;

export interface SealedReport {
  /** Canonical. Shown once, and kept nowhere. */
  code: string;
  call: SealedCall;
}

/** Bits a second of a 2G line, by which waiting is told. */
const SLOW_LINE = 50_000;

/** Stand-ins as long as the values that sealing puts in their place, so that the size is known before. */
const UNSEALED = {
  reply_psk: 'A'.repeat(43),
  /** `reporter_pk` stands inside, so that a server that exchanges the one outside is found out. */
  reporter_pk: 'A'.repeat(87),
  sent_at: '2026-01-01T00:00:00.000Z',
};

function contentOf({ photos, content, place, day, name, contact }: SealedDraft, more: typeof UNSEALED) {
  return {
    fields: {
      title: deducedTitle(content),
      content,
      date_of_incident: day || null,
      place,
      fields: {},
      ...(name && { name }),
      ...(contact && { contact }),
      ...more,
    },
    files: photos.map(({ type, extension, bytes }, index) => ({
      name: `foto-${index + 1}.${extension}`,
      type,
      bytes,
    })),
  } satisfies SealedContent;
}

/**
 * Bytes that the report will be filled up to.
 *
 * @throws SealedError `sealed-too-large`
 */
export const bucketOf = (draft: SealedDraft, buckets: readonly number[]): number =>
  encodeContent(contentOf(draft, UNSEALED), buckets).length;

/** Seconds on a 2G line. */
export const secondsFor = (bytes: number): number => Math.max(1, Math.round((bytes * 8) / SLOW_LINE));

/**
 * @param offer of keys that were compared with their fingerprint
 * @param consent version of the text that was shown, and the endpoint's day: its hour is nobody's business
 * @throws SealedError `sealed-too-large`
 */
export async function sealReport(
  draft: SealedDraft,
  offer: Pick<SealedOffer, 'team' | 'recovery' | 'buckets'>,
  consent: { version: string; day: string },
): Promise<SealedReport> {
  const code = randomSealedCode();
  const sid = crypto.getRandomValues(new Uint8Array(SID_BYTES));
  const { reporter, wrapped } = await makeReporter(code, sid);
  const more = {
    reply_psk: toBase64url(reporter.replyPsk),
    reporter_pk: toBase64url(wrapped.pk),
    sent_at: new Date().toISOString(),
  };
  const plaintext = encodeContent(contentOf(draft, more), offer.buckets);
  const place = { direction: DIRECTIONS.report, sid, seq: 0 };
  const envelope = await sealEnvelope(plaintext, place, [offer.team, offer.recovery]);
  return {
    code,
    call: {
      v: 1,
      sid: toBase64url(sid),
      envelope: toBase64url(envelope),
      reporter: {
        pk: toBase64url(wrapped.pk),
        salt: toBase64url(wrapped.salt),
        iv: toBase64url(wrapped.iv),
        wrapped: toBase64url(wrapped.wrapped),
      },
      access_code: await authOf(code),
      consent: {
        version: consent.version,
        given_at: `${consent.day}T00:00:00Z`,
        given_by: 'reporter',
      },
    },
  };
}

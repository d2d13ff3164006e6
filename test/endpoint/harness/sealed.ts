/** What a town with keys for sealed reports needs, and a phone that seals one. The keys are the cipher's tests' own. */
import { randomUUID } from 'node:crypto';
import { fromBase64url, toBase64url, type Bytes } from '../../../src/contract/sealed/bytes.js';
import { BUCKETS, DIRECTIONS } from '../../../src/contract/sealed/envelope-head.js';
import { authOf, randomSealedCode } from '../../../src/sealed/code.js';
import { encodeContent, type SealedContent } from '../../../src/sealed/content.js';
import { sealEnvelope } from '../../../src/sealed/envelope.js';
import { withKid } from '../../../src/sealed/keys.js';
import { makeReporter, type Reporter } from '../../../src/sealed/reporter.js';
import type { PublicKey } from '../../../src/sealed/suite.js';
import { publicKey, TOWN_EPOCH } from '../../sealed/conversation.js';
import type { Reply } from './citizen.js';
import type { Opened } from './databases.js';

export const TOWN_KEYS: readonly PublicKey[] = [publicKey('team'), publicKey('recovery')];

/** The row that a ceremony leaves: one epoch, until the end of the next November. */
export async function giveKeys({ endpoint }: Pick<Opened, 'endpoint'>): Promise<void> {
  await endpoint.database
    .insertInto('sealed_keys')
    .values({ ...TOWN_EPOCH, created_day: '2026-11-01' })
    .execute();
}

export interface SealedFiled {
  code: string;
  auth: string;
  sid: Bytes;
  reporter: Reporter;
  body: Record<string, unknown>;
}

const CONSENT = { version: '2026-01', given_at: '2026-11-24T09:59:17+07:00', given_by: 'reporter' };

/** A report as a phone sends it, the code beside it. */
export async function aSealedReport({
  content = {},
  recipients = TOWN_KEYS,
  bucket = BUCKETS[0]!,
}: {
  content?: Partial<SealedContent>;
  recipients?: readonly PublicKey[];
  bucket?: number;
} = {}): Promise<SealedFiled> {
  const code = randomSealedCode();
  const sid = crypto.getRandomValues(new Uint8Array(16));
  const { reporter, wrapped } = await makeReporter(code, sid);
  const fields = {
    title: 'Pungutan',
    reply_psk: toBase64url(reporter.replyPsk),
    reporter_pk: toBase64url(wrapped.pk),
    ...content.fields,
  };
  const plaintext = encodeContent({ fields, files: content.files ?? [] }, [bucket]);
  const place = { direction: DIRECTIONS.report, sid, seq: 0 };
  const auth = await authOf(code);
  const body = {
    v: 1,
    sid: toBase64url(sid),
    envelope: toBase64url(await sealEnvelope(plaintext, place, recipients)),
    reporter: Object.fromEntries(
      Object.entries(wrapped).map(([name, bytes]) => [name, toBase64url(bytes as Bytes)]),
    ),
    access_code: auth,
    consent: CONSENT,
  };
  return { code, auth, sid, reporter, body };
}

export const sendSealed = (
  { citizen }: Pick<Opened, 'citizen'>,
  body: Record<string, unknown>,
  key: string = randomUUID(),
): Promise<Reply> =>
  citizen.request(
    'POST',
    'complaints/sealed',
    { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    JSON.stringify(body),
  );

/** A follow-up's body. */
export async function aFollowUp(
  { sid, reporter }: Pick<SealedFiled, 'sid' | 'reporter'>,
  seq: number,
  content = 'Sudah dua kali.',
  recipients: readonly PublicKey[] = TOWN_KEYS,
  bucket = BUCKETS[0]!,
): Promise<Record<string, unknown>> {
  const plaintext = encodeContent({ fields: { content }, files: [] }, [bucket]);
  const place = { direction: DIRECTIONS.followUp, sid, seq };
  const envelope = await sealEnvelope(plaintext, place, recipients, reporter.replyPsk);
  return { seq, envelope: toBase64url(envelope) };
}

export const followUp = (
  { citizen }: Pick<Opened, 'citizen'>,
  trackingId: string,
  auth: string | null,
  body: Record<string, unknown>,
  key: string = randomUUID(),
): Promise<Reply> =>
  citizen.request(
    'POST',
    `complaints/${trackingId}/sealed`,
    {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(auth !== null && { 'X-Access-Code': auth }),
    },
    JSON.stringify(body),
  );

/** The reporter's public half, as the report brought it. */
export const reporterKey = async ({ body }: Pick<SealedFiled, 'body'>): Promise<PublicKey> =>
  await withKid(fromBase64url((body['reporter'] as { pk: string }).pk)!);

/** An officer's answer, for the reporter and the team unless others are named. */
export async function anAnswer(
  report: Pick<SealedFiled, 'body' | 'reporter' | 'sid'>,
  seq: number,
  { content = 'Kami periksa.', recipients }: { content?: string; recipients?: readonly PublicKey[] } = {},
): Promise<{ seq: number; envelope: string }> {
  const plaintext = encodeContent({ fields: { content }, files: [] });
  const place = { direction: DIRECTIONS.answer, sid: report.sid, seq };
  const readers = recipients ?? [await reporterKey(report), ...TOWN_KEYS];
  const envelope = await sealEnvelope(plaintext, place, readers, report.reporter.replyPsk);
  return { seq, envelope: toBase64url(envelope) };
}

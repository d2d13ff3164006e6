/** Answers to a sealed report, as the desk's browser seals them and the endpoint then has them. */
import { fromBase64url, toBase64url, type Bytes } from '../../src/contract/sealed/bytes.js';
import { BUCKETS, DIRECTIONS } from '../../src/contract/sealed/envelope-head.js';
import { decodeContent, encodeContent, type SealedContent } from '../../src/sealed/content.js';
import { openEnvelope, sealEnvelope } from '../../src/sealed/envelope.js';
import { openingKey } from '../sealed/conversation.js';
import type { Opened } from '../endpoint/harness/databases.js';
import { TOWN_KEYS, type SealedFiled } from '../endpoint/harness/sealed.js';

/** @param bucket bytes of its plaintext; default the smallest */
export async function anAnswer(
  { sid, reporter, body }: Pick<SealedFiled, 'sid' | 'reporter' | 'body'>,
  seq: number,
  { fields = {}, files = [] }: Partial<SealedContent>,
  bucket = BUCKETS[0]!,
): Promise<Bytes> {
  const { pk } = body.reporter as { pk: string };
  const own = { kid: reporter.key.kid, pk: fromBase64url(pk)! };
  const place = { direction: DIRECTIONS.answer, sid, seq };
  return await sealEnvelope(
    encodeContent({ fields, files }, [bucket]),
    place,
    [own, TOWN_KEYS[0]!],
    reporter.replyPsk,
  );
}

/** Lays envelopes into the report's conversation as answers, in this order. */
export async function layAnswers(
  { endpoint }: Pick<Opened, 'endpoint'>,
  trackingId: string,
  envelopes: readonly Bytes[],
): Promise<void> {
  const { id } = await endpoint.database
    .updateTable('sealed_reports')
    .set({ state: 'answered' })
    .where('tracking_id', '=', trackingId)
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [index, envelope] of envelopes.entries())
    await endpoint.database
      .insertInto('sealed_messages')
      .values({ report_id: id, direction: DIRECTIONS.answer, seq: index + 1, envelope, at_day: '2026-11-25' })
      .execute();
}

/** Answer of `GET /complaints/mine`, of a conversation that is nowhere but here. */
export const mineOf = ({ body }: Pick<SealedFiled, 'body'>, answers: readonly Bytes[]) => ({
  results: {
    tracking_id: '4821093579',
    status_code: 'answered',
    sid: body.sid,
    reporter: body.reporter,
    sealed: [
      { direction: DIRECTIONS.report, seq: 0, envelope: body.envelope, at_day: '2026-11-24' },
      ...answers.map((envelope, index) => ({
        direction: DIRECTIONS.answer,
        seq: index + 1,
        envelope: toBase64url(envelope),
        at_day: '2026-11-25',
      })),
    ],
  },
});

/** What the team reads in a report's first follow-up. */
export async function openFollowUp(
  { sid, reporter }: Pick<SealedFiled, 'sid' | 'reporter'>,
  envelope: Uint8Array,
): Promise<Readonly<Record<string, unknown>>> {
  const place = { direction: DIRECTIONS.followUp, sid, seq: 1 };
  const team = await openingKey('team');
  return decodeContent(await openEnvelope(new Uint8Array(envelope), place, team, reporter.replyPsk)).fields;
}

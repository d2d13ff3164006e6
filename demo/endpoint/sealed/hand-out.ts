import { randomUUID } from 'node:crypto';
import type { Direction } from '../../../src/contract/sealed/envelope-head.js';
import type { Database } from '../database/connect.js';
import { inQueryClass, type QueryClass } from '../database/query-class.js';
import { exportStream } from '../http/export-stream.js';
import type { RequestContext } from '../http/request-context.js';
import { Slots, type Asker } from '../limits/slots.js';
import { ApiError } from '../words/errors.js';

/** Bytes of envelopes that one reader has in memory at a time: whole groups of three, as base64 writes them. */
const PIECE_BYTES = 196_608;
const RETRY_AFTER = 5;
const HEADERS = { 'Content-Type': 'application/json' };

/** A slow reader may take long, but not in several places while others find none. */
const SLOTS = { perSender: 4, waiting: 32, waitMs: 5_000, retryAfter: 10, heldMs: 60_000 };

/** `SealedReaders` bound how many large conversations are handed out at one time, to reporters and to officers. */
export interface SealedReaders {
  reporters: Slots;
  officers: Slots;
}

export const createSealedReaders = (): SealedReaders => ({
  // Each holds a piece in memory, however large the conversation is.
  reporters: new Slots({ ...SLOTS, atOnce: 64 }),
  officers: new Slots({ ...SLOTS, atOnce: 16 }),
});

/** `ListedMessage` is what stands beside an envelope. */
export interface ListedMessage {
  id: number;
  direction: Direction;
  seq: number;
  at_day: string;
  /** Code of why an officer's keys did not open it. */
  problem: string | null;
  /** `bytes` of its envelope. */
  bytes: number;
}

/** `Conversation` is an object to hand out: `before`, its other members, `sealed` with all envelopes, and `after`. */
export interface Conversation {
  messages: readonly ListedMessage[];
  members: object;
  /** `told` gives what is told of a message, beside its envelope. */
  told: (message: ListedMessage) => object;
  /** `isResults`: the object stands under `results`. */
  isResults: boolean;
}

/** `Reader` is who reads a conversation. */
export interface Reader {
  slots: Slots;
  asker: Asker;
  /** The class of queries that they wait among: no replica, which may not have a message yet. */
  queries: 'desk' | 'filing';
}

/** `listMessages` are a report's messages without their envelopes, as they came. */
export async function listMessages(database: Database, reportId: number): Promise<ListedMessage[]> {
  const rows = await database
    .selectFrom('sealed_messages')
    .select(({ fn }) => [
      'id',
      'direction',
      'seq',
      'at_day',
      'problem',
      fn<number>('octet_length', ['envelope']).as('bytes'),
    ])
    .where('report_id', '=', reportId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

/**
 * `handOut` answers with a conversation. One of more than a piece goes out piece by piece, as fast as it is read, and
 * takes one of the slots: of all that is stored here it alone may be megabytes.
 * @throws ApiError 503 where too many are read, before any header is sent
 */
export async function handOut(
  context: RequestContext,
  database: Database,
  conversation: Conversation,
  { slots, asker, queries }: Reader,
): Promise<Response> {
  const whole = conversation.messages.reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole > PIECE_BYTES) {
    const parts = (signal: AbortSignal) => textOf(database, conversation, { name: queries, signal });
    const body = await exportStream(parts, slots, asker);
    // Middleware reads an answer without a tag whole, to make one. Nothing may keep this answer, so none can be known.
    return context.body(body, 200, { ...HEADERS, ETag: `W/"${randomUUID()}"` });
  }
  let text = '';
  for await (const part of textOf(database, conversation, { name: queries })) text += part;
  return context.body(text, 200, HEADERS);
}

async function* textOf(
  database: Database,
  { members, messages, told, isResults }: Conversation,
  queries: QueryClass,
): AsyncGenerator<string, void> {
  yield `${isResults ? '{"results":' : ''}${open(members)}"sealed":[`;
  let written = 0;
  for (const group of groupsOf(messages)) {
    const largest = Math.max(...group.map(({ bytes }) => bytes));
    for (let at = 0; at < largest; at += PIECE_BYTES) {
      const pieces = await readPieces(database, group, at, queries);
      let text = '';
      for (const [index, message] of group.entries()) {
        if (at === 0) text += `${written++ === 0 ? '' : ','}${open(told(message))}"envelope":"`;
        text += Buffer.from(pieces[index]!).toString('base64url');
        if (at + PIECE_BYTES >= message.bytes) text += '"}';
      }
      yield text;
    }
  }
  yield `]}${isResults ? '}' : ''}`;
}

/** An object's beginning, to which members can be added. */
const open = (members: object): string => `${JSON.stringify(members).slice(0, -1)},`;

/** Messages that are read at once: together no more than a piece, or a larger one alone. */
function groupsOf(messages: readonly ListedMessage[]): ListedMessage[][] {
  const groups: ListedMessage[][] = [];
  let room = 0;
  for (const message of messages) {
    const own = groups.at(-1);
    if (own !== undefined && message.bytes <= room) own.push(message);
    else groups.push([message]);
    room = (own === groups.at(-1) ? room : PIECE_BYTES) - message.bytes;
  }
  return groups;
}

/** @throws ApiError 503 where a message has gone meanwhile: what is cut short must not look whole */
async function readPieces(
  database: Database,
  group: readonly ListedMessage[],
  at: number,
  queries: QueryClass,
): Promise<Uint8Array[]> {
  const ids = group.map(({ id }) => id);
  const rows = await inQueryClass(queries, () =>
    database
      .selectFrom('sealed_messages')
      .select(({ fn, val }) =>
        fn<Uint8Array>('substring', ['envelope', val(at + 1), val(PIECE_BYTES)]).as('piece'),
      )
      .where('id', 'in', ids)
      .orderBy('id')
      .execute(),
  );
  if (rows.length < group.length) throw new ApiError('unavailable', { retryAfter: RETRY_AFTER });
  return rows.map(({ piece }) => piece);
}

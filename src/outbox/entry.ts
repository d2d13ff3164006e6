import type { Reply } from '../contract/reporting/reply.js';
import type { Submission } from '../contract/reporting/submission.js';
import type { ChosenNames } from '../form-logic/reopen.js';
import { AduanError } from '../errors.js';
import type { Payload } from './database.js';
import { randomKey } from './idempotency-key.js';
import type { Item, ItemFile } from './item.js';
import type { FileToSend } from './attempt/run.js';

export interface OutboxFile extends FileToSend {
  /** Shrunk and free of metadata; otherwise `prepareFile` is called before it is sent. Default false. */
  isPrepared?: boolean | undefined;
  /** Set by `edit`: returned with the same bytes, an uploaded file is not uploaded again. */
  key?: string | undefined;
}

/** A report or a reply to send. */
export type OutboxEntry = ReportEntry | ReplyEntry;

export interface ReportEntry {
  kind: 'report';
  submission: Submission;
  /** Only for opening the report in the form again; never sent. */
  chosen?: ChosenNames;
  /** BCP 47: the person's language, for the endpoint's messages. */
  language?: string | undefined;
  files: OutboxFile[];
}

export interface ReplyEntry {
  kind: 'reply';
  reply: Reply;
  /** Canonical; of the report that is answered. */
  accessCode: string;
  /** BCP 47: the person's language. */
  language?: string | undefined;
  files: OutboxFile[];
}

/** `CallEntry` is a call that the outbox's user makes, by `SendingService.call`: the same on every try. */
export interface CallEntry<Content = unknown> {
  kind: 'call';
  /** `call` is given to the service's `call`; IndexedDB has to be able to keep it. */
  call: Content;
  /** BCP 47: the person's language. */
  language?: string | undefined;
  files: OutboxFile[];
}

export type AnyEntry = OutboxEntry | CallEntry;

/** An entry as the database keeps it. */
export interface PackedEntry {
  payload: Payload;
  files: ItemFile[];
  bytes: number;
}

/** @throws {AduanError} `file-unreadable` when a file's bytes are gone, for example with its SD card. */
export async function pack({ files, ...content }: AnyEntry): Promise<PackedEntry> {
  try {
    const data = await Promise.all(files.map((file) => file.data.arrayBuffer()));
    const kept = files.map(({ key = randomKey(), data: { size } }) => ({ key, bytes: size, uploadId: null }));
    return {
      payload: {
        ...content,
        files: files.map(({ name, type, isPrepared = false }, index) => ({
          name,
          type,
          isPrepared,
          data: data[index]!,
        })),
      },
      files: kept,
      bytes: kept.reduce((sum, file) => sum + file.bytes, JSON.stringify(content).length),
    };
  } catch (cause) {
    throw new AduanError('file-unreadable', { cause });
  }
}

export const unpack = ({ files, ...content }: Payload, item: Item): AnyEntry => ({
  ...content,
  files: files.map(({ name, type, data, isPrepared }, index) => ({
    name,
    type,
    isPrepared,
    data: new Blob([data], { type }),
    key: item.files[index]?.key,
  })),
});

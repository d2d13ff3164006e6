import type { Reply } from '../contract/reporting/reply.js';
import type { Submission } from '../contract/reporting/submission.js';
import type { ChosenNames } from '../form-logic/reopen.js';
import { AduanError } from '../errors.js';
import type { Payload } from './database.js';
import { randomKey } from './idempotency-key.js';
import type { Item, ItemFile } from './item.js';
import type { FileToSend } from './attempt/run.js';

export interface OutboxFile extends FileToSend {
  /** Shrunk and free of metadata already; otherwise `prepareFile` sees it before it leaves. Default false. */
  isPrepared?: boolean | undefined;
  /** Given by `edit`: hand it back with the same bytes, and what was uploaded is not uploaded again. */
  key?: string | undefined;
}

/** What a person hands in. */
export type OutboxEntry = ReportEntry | ReplyEntry;

export interface ReportEntry {
  kind: 'report';
  submission: Submission;
  /** Only to open it in the form again; never sent. */
  chosen?: ChosenNames;
  /** BCP 47: what its person speaks, for what the endpoint says to it. */
  language?: string | undefined;
  files: OutboxFile[];
}

export interface ReplyEntry {
  kind: 'reply';
  reply: Reply;
  /** Canonical; of the report that is answered. */
  accessCode: string;
  /** BCP 47: what its person speaks. */
  language?: string | undefined;
  files: OutboxFile[];
}

/** An entry as the database keeps it. */
export interface PackedEntry {
  payload: Payload;
  files: ItemFile[];
  bytes: number;
}

/** @throws {AduanError} `file-unreadable` when a file's bytes are gone, as when its SD card is. */
export async function pack({ files, ...content }: OutboxEntry): Promise<PackedEntry> {
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

export const unpack = ({ files, ...content }: Payload, item: Item): OutboxEntry => ({
  ...content,
  files: files.map(({ name, type, data, isPrepared }, index) => ({
    name,
    type,
    isPrepared,
    data: new Blob([data], { type }),
    key: item.files[index]?.key,
  })),
});

import type { SendingService } from '../../client/service.js';
import type { AltchaChallenge } from '../../contract/reporting/challenge.js';
import { AduanError } from '../../errors.js';
import type { Payload, PayloadFile } from '../database.js';
import type { Item, Problem } from '../item.js';
import type { Answer } from '../summary.js';
import type { ItemEvent } from '../transitions.js';

export interface FileToSend {
  name: string;
  /** MIME type. */
  type: string;
  data: Blob;
}

export interface SenderOptions {
  service: SendingService;
  /** Shrinks a file and removes its metadata; called for files that were kept whole. */
  prepareFile?: ((file: FileToSend) => Promise<FileToSend>) | undefined;
  /**
   * Solves the endpoint's challenge when an item is sent; rejects with `chunk-failed` when the solver can't be loaded.
   */
  solveChallenge?: ((challenge: AltchaChallenge) => Promise<string>) | undefined;
  /**
   * True while an item has to wait for another one of `items`, the oldest first: it is not tried by itself. Default:
   * none waits for another.
   */
  isHeld?: ((item: Item, items: readonly Item[]) => boolean) | undefined;
}

/** Input of one attempt. */
export interface Attempt {
  payload(): Promise<Payload | undefined>;
  /** Applies an event to the item, durably, and resolves to its new state; undefined when it was removed meanwhile. */
  step(event: ItemEvent, payload?: Payload): Promise<Item | undefined>;
  byHand: boolean;
  signal: AbortSignal;
  /** Share of the files' bytes that were sent, 0 to 1. */
  onProgress(share: number): void;
  /** Called before the item becomes `sent`, so that its answer is known by then. */
  onAnswer(answer: Answer): void;
}

/** An attempt under way, with the last known `item`. */
export interface Run<Content extends Payload = Payload> extends SenderOptions, Omit<Attempt, 'payload'> {
  payload: Content;
  item: Item;
}

/** Applies an event to the item, and ends the attempt if it was removed. */
export async function advance(run: Run, event: ItemEvent, payload?: Payload): Promise<void> {
  const item = await run.step(event, payload);
  if (item?.state !== 'sending') throw new AduanError('aborted');
  run.item = item;
}

/** Shrinks a file that was kept whole, once; the result is kept, so that its key always means the same bytes. */
export async function prepare(run: Run, index: number): Promise<PayloadFile> {
  const { payload } = run;
  const file = payload.files[index];
  if (!file) throw new AduanError('file-unreadable');
  if (file.isPrepared || !run.prepareFile) return file;
  const { name, type, data } = await run.prepareFile({
    ...file,
    data: new Blob([file.data], { type: file.type }),
  });
  const prepared = { name, type, data: await data.arrayBuffer(), isPrepared: true };
  payload.files[index] = prepared;
  await advance(run, { type: 'prepared', file: index, bytes: data.size }, payload);
  return prepared;
}

/** Error of a file, with the file's index. */
export class FileFailure {
  constructor(
    readonly file: number,
    readonly reason: unknown,
  ) {}
}

/** True when the endpoint doesn't know uploaded files any more. */
export const isAboutUploads = (error: unknown) =>
  !(error instanceof FileFailure) &&
  Object.keys(problemOf(error).fields ?? {}).some((field) => field.startsWith('attachments'));

/** Problem of an error, recognised by name, since a host's service may have a copy of the class; others leave doubt. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FileFailure) return { ...problemOf(error.reason), file: error.file };
  const { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft } =
    (error as AduanError | null)?.name === 'AduanError'
      ? (error as AduanError)
      : new AduanError('network', { bodyLeft: true });
  return { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft };
}

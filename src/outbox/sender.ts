import type { ReportingService } from '../client/service.js';
import type { AltchaChallenge } from '../contract/challenge.js';
import type { Receipt, Submission } from '../contract/submission.js';
import { AduanError } from '../errors.js';
import type { Payload, PayloadFile } from './database.js';
import { randomKey } from './idempotency-key.js';
import type { Item, Problem } from './item.js';
import type { ItemEvent } from './transitions.js';

export interface FileToSend {
  name: string;
  /** MIME type. */
  type: string;
  data: Blob;
}

export interface SenderOptions {
  service: ReportingService;
  /** Shrinks a file and takes its metadata out; asked for files that were kept whole. */
  prepareFile?: ((file: FileToSend) => Promise<FileToSend>) | undefined;
  /** Solves the endpoint's challenge, at send time; rejects with `chunk-failed` when the solver can't be loaded. */
  solveChallenge?: ((challenge: AltchaChallenge) => Promise<string>) | undefined;
}

/** What one attempt works on. */
export interface Attempt {
  payload(): Promise<Payload | undefined>;
  /** Moves the item on, durably, and resolves to it as it now is; undefined when it was removed meanwhile. */
  step(event: ItemEvent, payload?: Payload): Promise<Item | undefined>;
  byHand: boolean;
  signal: AbortSignal;
  /** Share of the files' bytes that left, 0 to 1. */
  onProgress(share: number): void;
  /** Called before the item becomes `sent`, so that nobody sees the one without the other. */
  onReceipt(receipt: Receipt): void;
}

/**
 * One attempt at one item, by whoever holds its lock: uploads what is not uploaded yet, then creates the report, under
 * the item's key.
 *
 * A failed attempt is the item's next state, and no rejection; only storage that can be neither read nor written is.
 */
export async function sendItem(options: SenderOptions, attempt: Attempt): Promise<void> {
  const { step, byHand } = attempt;
  // Nobody else holds the lock: an item found `sending` was left so by a tab that is gone.
  await step({ type: 'crashed' });
  const item = await step({ type: 'start', byHand });
  if (item?.state !== 'sending') return;
  try {
    const payload = await attempt.payload();
    if (!payload) throw new AduanError('file-unreadable');
    const receipt = await deliver({ ...options, ...attempt, payload, item, needsChallenge: false });
    attempt.onReceipt(receipt);
    await step({ type: 'accepted', trackingId: numberToKeep(payload.submission, receipt), now: Date.now() });
  } catch (error) {
    await step({ type: 'failed', problem: problemOf(error), now: Date.now(), random: Math.random() });
  }
}

/** On a shared phone, the number of an anonymous or secret report would tell the next person whose it is. */
const numberToKeep = ({ isAnonymous, isSecret }: Submission, { trackingId }: Receipt) =>
  isAnonymous || isSecret ? null : trackingId;

/** An attempt under way: `item` as it was last seen. */
interface Run extends SenderOptions, Omit<Attempt, 'payload'> {
  payload: Payload;
  item: Item;
  needsChallenge: boolean;
}

/** Moves the item on, and ends the attempt when somebody removed it. */
async function advance(run: Run, event: ItemEvent, payload?: Payload): Promise<void> {
  const item = await run.step(event, payload);
  if (item?.state !== 'sending') throw new AduanError('aborted');
  run.item = item;
}

async function deliver(run: Run): Promise<Receipt> {
  const { submission, files } = run.payload;
  const capabilities = await run.service.capabilities({ signal: run.signal });
  // A submission with consent or files was made for an endpoint that said more of itself than this answer does:
  // something else answers in its place. Nothing has left yet, so nothing is in doubt.
  const isMinimal = !capabilities.features.size && !capabilities.consent;
  if (isMinimal && (submission.consent || files.length)) {
    throw new AduanError('not-json');
  }
  run.needsChallenge = capabilities.features.has('challenge') && Boolean(run.solveChallenge);
  try {
    return await create(run);
  } catch (error) {
    if (!files.length || !isAboutUploads(error)) throw error;
    // They expired. The endpoint would answer the old keys with the old ids, so the files get new ones.
    await advance(run, { type: 'uploads-lost', keys: files.map(randomKey) });
    return create(run);
  }
}

async function create(run: Run): Promise<Receipt> {
  for (const index of run.item.files.keys()) await upload(run, index);
  return withChallenge(run, async (challenge) => {
    await advance(run, { type: 'posting' });
    return run.service.create(run.payload.submission, {
      attachments: run.item.files.map((file) => file.uploadId!),
      idempotencyKey: run.item.key,
      challenge,
      signal: run.signal,
    });
  });
}

/** Uploads one file, unless the endpoint has it. One after another: a slow line gains nothing from more at once. */
async function upload(run: Run, index: number): Promise<void> {
  const { key, uploadId } = run.item.files[index]!;
  const { signal } = run;
  const share = (part: number) => run.onProgress((index + part) / run.item.files.length);
  share(0);
  if (uploadId) return;
  try {
    const { name, type, data } = await prepare(run, index);
    const file = { name, type, data: new Blob([data], { type }) };
    const onProgress = (sent: number, total: number) => share(sent / (total || 1));
    const { id } = await withChallenge(run, (challenge) =>
      run.service.upload(file, { idempotencyKey: key, challenge, signal, onProgress }),
    );
    await advance(run, { type: 'uploaded', file: index, uploadId: id });
  } catch (error) {
    throw new FileFailure(index, error);
  }
}

/** A file kept whole is shrunk once; what came of it is kept, so that its key always means the same bytes. */
async function prepare(run: Run, index: number): Promise<PayloadFile> {
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

/** Each use needs a challenge of its own, solved now; one that expired on the way is replaced once. */
async function withChallenge<T>(run: Run, send: (challenge?: string) => Promise<T>): Promise<T> {
  if (!run.needsChallenge) return send();
  const solved = async () => run.solveChallenge!(await run.service.challenge({ signal: run.signal }));
  try {
    return await send(await solved());
  } catch (error) {
    if (problemOf(error).code !== 'challenge-expired') throw error;
    return send(await solved());
  }
}

/** Remembers which file a failure is about. */
class FileFailure {
  constructor(
    readonly file: number,
    readonly reason: unknown,
  ) {}
}

const isAboutUploads = (error: unknown) =>
  !(error instanceof FileFailure) &&
  Object.keys(problemOf(error).fields ?? {}).some((field) => field.startsWith('attachments'));

/** By name, not by class: a host's own service may carry another copy of it. What is none of ours leaves all in doubt. */
function problemOf(error: unknown): Problem {
  if (error instanceof FileFailure) return { ...problemOf(error.reason), file: error.file };
  const { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft } =
    (error as AduanError | null)?.name === 'AduanError'
      ? (error as AduanError)
      : new AduanError('network', { bodyLeft: true });
  return { code, status, fields, serverMessage, serverCode, retryAfterSeconds, bodyLeft };
}

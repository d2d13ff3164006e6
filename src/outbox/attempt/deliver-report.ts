import type { Receipt } from '../../contract/reporting/submission.js';
import { AduanError } from '../../errors.js';
import type { ReportPayload } from '../database.js';
import { randomKey } from '../idempotency-key.js';
import { FileFailure, isAboutUploads, problemOf, advance, prepare, type Run } from './run.js';

/** A run whose endpoint has told whether it demands a solved challenge with each call. */
type Ready = Run<ReportPayload> & { needsChallenge: boolean };

/**
 * Uploads the remaining files, then creates the report, under the item's key. Only for a service that takes reports.
 */
export async function deliverReport(run: Run<ReportPayload>): Promise<Receipt> {
  const { submission, files, language } = run.payload;
  const capabilities = await run.service.capabilities({ signal: run.signal, language });
  // The endpoint told more capabilities when the submission got consent or files: another server is answering in its
  // place. Nothing has been sent yet, so nothing is in doubt.
  const isMinimal = !capabilities.features.size && !capabilities.consent;
  if (isMinimal && (submission.consent || files.length)) {
    throw new AduanError('not-json');
  }
  const needsChallenge = capabilities.features.has('challenge') && Boolean(run.solveChallenge);
  const ready = Object.assign(run, { needsChallenge });
  try {
    return await create(ready);
  } catch (error) {
    if (!files.length || !isAboutUploads(error)) throw error;
    // The uploads expired. The endpoint would answer the old keys with the old ids, so the files get new ones.
    await advance(run, { type: 'uploads-lost', keys: files.map(randomKey) });
    return create(ready);
  }
}

async function create(run: Ready): Promise<Receipt> {
  for (const index of run.item.files.keys()) await upload(run, index);
  return withChallenge(run, async (challenge) => {
    await advance(run, { type: 'posting' });
    return run.service.create!(run.payload.submission, {
      attachments: run.item.files.map((file) => file.uploadId!),
      idempotencyKey: run.item.key,
      challenge,
      triedSince: run.item.isDoubtful && run.item.createdAt,
      signal: run.signal,
      language: run.payload.language,
    });
  });
}

/** Uploads one file, unless the endpoint has it. One after another: a slow line gains nothing from parallel uploads. */
async function upload(run: Ready, index: number): Promise<void> {
  const { key, uploadId } = run.item.files[index]!;
  const {
    signal,
    payload: { language },
  } = run;
  const share = (part: number) => run.onProgress((index + part) / run.item.files.length);
  share(0);
  if (uploadId) return;
  try {
    const { name, type, data } = await prepare(run, index);
    const file = { name, type, data: new Blob([data], { type }) };
    const onProgress = (sent: number, total: number) => share(sent / (total || 1));
    const { id } = await withChallenge(run, (challenge) =>
      run.service.upload!(file, { idempotencyKey: key, challenge, signal, language, onProgress }),
    );
    await advance(run, { type: 'uploaded', file: index, uploadId: id });
  } catch (error) {
    throw new FileFailure(index, error);
  }
}

/** Sends with a challenge solved now, since each can be used once; one that expired meanwhile is replaced once. */
async function withChallenge<T>(run: Ready, send: (challenge?: string) => Promise<T>): Promise<T> {
  if (!run.needsChallenge) return send();
  const solved = async () =>
    run.solveChallenge!(await run.service.challenge!({ signal: run.signal, language: run.payload.language }));
  try {
    return await send(await solved());
  } catch (error) {
    if (problemOf(error).code !== 'challenge-expired') throw error;
    return send(await solved());
  }
}

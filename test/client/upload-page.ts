/** Runs in a browser: what `upload.node.test.ts` calls by name. */
import { createSp4nService } from '../../src/client/sp4n/index.js';
import { postForm } from '../../src/client/upload.js';
import type { AduanError } from '../../src/errors.js';

const CODE = '7KQ2M9XD4F7KQ2M9XD4F';
const file = (bytes: number) => ({
  name: 'jalan rusak.jpg',
  type: 'image/jpeg',
  data: new Blob([new Uint8Array(bytes).fill(7)], { type: 'image/jpeg' }),
});

export interface Outcome {
  result?: unknown;
  code?: string;
  bodyLeft?: boolean;
  status?: number | undefined;
  serverMessage?: string | undefined;
  /** Bytes reported, in order. */
  progress: number[];
  total: number;
  milliseconds: number;
}

async function settle(
  run: (onProgress: (sent: number, total: number) => void) => Promise<unknown>,
): Promise<Outcome> {
  const outcome: Outcome = { progress: [], total: 0, milliseconds: 0 };
  const start = performance.now();
  try {
    outcome.result = await run((sent, total) => {
      outcome.progress.push(sent);
      outcome.total = total;
    });
  } catch (error) {
    const { code, bodyLeft, status, serverMessage } = error as AduanError;
    Object.assign(outcome, { code: code ?? String(error), bodyLeft, status, serverMessage });
  }
  outcome.milliseconds = performance.now() - start;
  return outcome;
}

const actions = {
  upload: (endpoint: string, bytes: number) =>
    settle((onProgress) =>
      createSp4nService({ endpoint }).upload(file(bytes), {
        idempotencyKey: '3f2b8c1e-6a4d-4e9f-8b7a-1c2d3e4f5a6b',
        challenge: 'solved',
        onProgress,
      }),
    ),
  reply: (endpoint: string) =>
    settle((onProgress) =>
      createSp4nService({ endpoint }).reply(
        { trackingId: '4821093574', content: 'Terima kasih', rating: 5, isPrivate: false },
        {
          accessCode: CODE,
          idempotencyKey: '3f2b8c1e-6a4d-4e9f-8b7a-1c2d3e4f5a6b',
          files: [file(3)],
          onProgress,
        },
      ),
    ),
  /** With short patience: `stallMs` without a byte, `answerMs` for the server to think. */
  post: (endpoint: string, bytes: number, stallMs: number, answerMs: number, abortAfterBytes = Infinity) =>
    settle(async (onProgress) => {
      const form = new FormData();
      form.append('file', file(bytes).data);
      const controller = new AbortController();
      const { status } = await postForm(new URL(endpoint), form, {
        headers: {},
        stallMs,
        answerMs,
        signal: controller.signal,
        onProgress(sent, total) {
          onProgress(sent, total);
          if (sent >= abortAfterBytes) controller.abort();
        },
      });
      return status;
    }),
};

export type Actions = typeof actions;
Object.assign(globalThis, { actions });

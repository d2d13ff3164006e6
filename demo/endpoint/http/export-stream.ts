import type { Asker, Slots } from '../limits/slots.js';

/** A reader that takes nothing of a part, some hundred kilobytes, for so long has gone, or means harm. */
const IDLE_MS = 30_000;
/** The longest an export may take; the slowest line of a village fetches a hundred megabytes in that. */
const WHOLE_MS = 15 * 60_000;

/**
 * `exportStream` asks for the next part once the last was taken, and stops when its reader leaves, stalls, or takes too
 * long. Few run at a time, so that slow readers hold nothing up.
 * @throws ApiError 503 where too many run, before any header is sent
 */
export async function exportStream(
  makeParts: (signal: AbortSignal) => AsyncGenerator<string, void>,
  exports: Slots,
  asker: Asker,
): Promise<ReadableStream<Uint8Array>> {
  const release = await exports.take(asker);
  const utf8 = new TextEncoder();
  const ending = new AbortController();
  const parts = makeParts(ending.signal);
  let idle: NodeJS.Timeout | undefined;
  let whole: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(idle);
    clearTimeout(whole);
    ending.abort();
    release();
  };
  const giveUpAfter = (milliseconds: number, controller: ReadableStreamDefaultController): NodeJS.Timeout =>
    setTimeout(() => {
      end();
      controller.error(new Error('the reader of an export was too slow'));
    }, milliseconds);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        idle = giveUpAfter(IDLE_MS, controller);
        whole = giveUpAfter(WHOLE_MS, controller);
      },
      async pull(controller) {
        clearTimeout(idle);
        try {
          const part = await parts.next();
          if (part.done === true) {
            end();
            controller.close();
          } else {
            controller.enqueue(utf8.encode(part.value));
            idle = giveUpAfter(IDLE_MS, controller);
          }
        } catch (error) {
          end();
          throw error;
        }
      },
      async cancel() {
        end();
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

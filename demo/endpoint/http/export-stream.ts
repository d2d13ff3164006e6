import type { Asker, Slots } from '../limits/slots.js';

/** A reader that takes nothing of a part, some hundred kilobytes, for so long has gone, or means harm. */
const IDLE_MS = 30_000;
/** The longest an export may take; the slowest line of a village fetches a hundred megabytes in that. */
const WHOLE_MS = 15 * 60_000;

/**
 * `exportStream` asks for the next part once the last was taken, and stops when its reader leaves, stalls, or takes too
 * long. Few run at a time, so that slow readers hold nothing up; where `Slots.heldMs` says so, one of a sender's
 * several ends for a newcomer.
 * @throws ApiError 503 where too many run, before any header is sent
 */
export async function exportStream(
  makeParts: (signal: AbortSignal) => AsyncGenerator<string, void>,
  exports: Slots,
  asker: Asker,
): Promise<ReadableStream<Uint8Array>> {
  let giveUp = (): void => undefined;
  const release = await exports.take({ ...asker, giveUp: () => giveUp() });
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
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        giveUp = () => {
          end();
          controller.error(new Error('the reader of an export was too slow'));
        };
        idle = setTimeout(giveUp, IDLE_MS);
        whole = setTimeout(giveUp, WHOLE_MS);
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
            idle = setTimeout(giveUp, IDLE_MS);
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

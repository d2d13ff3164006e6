import type { Reading } from '../reading.js';

/** A reader that takes nothing for so long has gone, or means harm. */
const IDLE_MS = 30_000;
/** The longest an export may take; the slowest line of a village fetches a hundred megabytes in that. */
const WHOLE_MS = 15 * 60_000;

/**
 * An export as a stream: asks for the next part only when the one before was taken, and ends the asking when its reader leaves,
 * stops taking, or takes too long. Few are under way at one time, so that slow readers hold nothing up.
 */
export function exportStream(
  makeParts: (signal: AbortSignal) => AsyncGenerator<string, void>,
  { exports }: Pick<Reading, 'exports'>,
): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  const ending = new AbortController();
  const parts = makeParts(ending.signal);
  let release: (() => void) | undefined;
  let idle: NodeJS.Timeout | undefined;
  let whole: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(idle);
    clearTimeout(whole);
    ending.abort();
    release?.();
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const giveUp = (): void => {
          end();
          controller.error(new Error('the reader of an export was too slow'));
        };
        clearTimeout(idle);
        try {
          // Not before: an answer that turns out to be unchanged is never read.
          if (release === undefined) {
            release = await exports.take({ signal: ending.signal });
            whole = setTimeout(giveUp, WHOLE_MS);
          }
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

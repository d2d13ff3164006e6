import type { AduanEventDetails, BeforeSubmitAnswer, BeforeSubmitEvent } from '../../events.js';
import { warnOnce } from '../../widget/widget-context.js';

/** Milliseconds that a page may check a report: longer would look as if Kirim did nothing. */
const PATIENCE = 10_000;

/** `kept`: the page refused, with a sentence or without one (null). `untold`: it gave no valid answer. */
export type Verdict = { kind: 'sent' } | { kind: 'kept'; words: string | null } | { kind: 'untold' };

/**
 * Asks the page whether the report may be sent (`aduan-before-submit`).
 *
 * @returns the verdict itself when the page doesn't call `waitUntil`
 */
export function askPage(
  element: HTMLElement,
  detail: AduanEventDetails['aduan-before-submit'],
): Verdict | Promise<Verdict> {
  const waits: Promise<unknown>[] = [];
  let isOver = false;
  const waitUntil = (wait: PromiseLike<BeforeSubmitAnswer>): void => {
    const kept = Promise.resolve(wait);
    // A rejection after nobody waits any more is no error of the page.
    kept.catch(() => {});
    if (isOver) {
      const message = 'waitUntil() must be called while “aduan-before-submit” is dispatched, not after it.';
      warnOnce(message);
      throw new DOMException(message, 'InvalidStateError');
    }
    waits.push(kept);
  };
  const event = Object.assign(
    new CustomEvent('aduan-before-submit', { detail, bubbles: true, composed: true, cancelable: true }),
    { waitUntil },
  ) satisfies BeforeSubmitEvent;
  const isKept = !element.dispatchEvent(event);
  isOver = true;
  if (isKept) return { kind: 'kept', words: null };
  return waits.length ? settled(waits) : { kind: 'sent' };
}

async function settled(waits: readonly Promise<unknown>[]): Promise<Verdict> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => (timer = setTimeout(reject, PATIENCE)));
  try {
    for (const answer of await Promise.race([Promise.all(waits), late])) {
      const words = wordsOf(answer);
      if (words === null) return { kind: 'untold' };
      if (words) return { kind: 'kept', words };
    }
    return { kind: 'sent' };
  } catch {
    return { kind: 'untold' };
  } finally {
    clearTimeout(timer);
  }
}

/** @returns null for an invalid answer, such as `false` or a list, which hardly means that the report may be sent */
function wordsOf(answer: unknown): string | null {
  const words = typeof answer === 'object' && answer && 'message' in answer ? answer.message : answer;
  if (typeof words === 'string') return words.trim();
  if (answer === undefined || answer === null) return '';
  warnOnce(
    'what “aduan-before-submit” waits for must resolve to a text, { message: text } or nothing; the report was kept back.',
  );
  return null;
}

import type { AduanEventDetails, BeforeSubmitEvent } from '../../events.js';

/** So long a page may look at a report, in milliseconds: longer would look as if Kirim did nothing. */
const PATIENCE = 10_000;

/** `sent`: let it go. Else it stays here: because the page said so, in words of its own or in none, or because it could not say. */
export type Verdict = { kind: 'sent' } | { kind: 'kept'; words: string | null } | { kind: 'untold' };

/**
 * Asks the page whether a report may go (`aduan-before-submit`).
 *
 * @returns at once where the page has nothing to look at
 */
export function askPage(
  element: HTMLElement,
  detail: AduanEventDetails['aduan-before-submit'],
): Verdict | Promise<Verdict> {
  const waits: unknown[] = [];
  const event = Object.assign(
    new CustomEvent('aduan-before-submit', { detail, bubbles: true, composed: true, cancelable: true }),
    {
      waitUntil: (wait: unknown) => void waits.push(wait),
    },
  ) satisfies BeforeSubmitEvent;
  if (!element.dispatchEvent(event)) return { kind: 'kept', words: null };
  return waits.length ? settled(waits) : { kind: 'sent' };
}

async function settled(waits: unknown[]): Promise<Verdict> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => (timer = setTimeout(reject, PATIENCE)));
  try {
    for (const answer of await Promise.race([Promise.all(waits), late])) {
      const words = wordsOf(answer);
      if (words) return { kind: 'kept', words };
    }
    return { kind: 'sent' };
  } catch {
    return { kind: 'untold' };
  } finally {
    clearTimeout(timer);
  }
}

function wordsOf(answer: unknown): string {
  const words = typeof answer === 'object' && answer && 'message' in answer ? answer.message : answer;
  return typeof words === 'string' ? words.trim() : '';
}

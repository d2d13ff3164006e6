/** Withdrawing a sealed report, as its consent promises to whoever has the code. */
import { routes } from '../contract/routes.js';
import { ask, type Answer } from './asking.js';
import { element, notice } from './element.js';
import type { Opening } from './sealed-answers.js';

/** @param onDone reads the conversation again, and says what has become of it */
export function drawWithdrawing(
  { root, words }: Pick<Opening, 'root' | 'words'>,
  { auth, trackingId }: { auth: string; trackingId: string },
  onDone: (said: HTMLElement) => Promise<void>,
): HTMLElement {
  const { withdraw, reply } = words;
  const told = element('div');
  told.setAttribute('role', 'status');
  const troubleOf = (answer: Answer | null): string => {
    if (answer === null) return reply.outcomes.unknown;
    return answer.status >= 500 || answer.status === 429 ? reply.outcomes.busy : withdraw.refused;
  };
  const button = element('button', { type: 'button', className: 'button secondary' }, withdraw.confirm);
  // However often it is pressed it counts once.
  const sent = { body: '{}', key: crypto.randomUUID() };
  button.addEventListener('click', () => {
    void ask(root, { path: routes.withdraw(trackingId), auth, sent }).then(async (answer) => {
      if (answer?.status === 200) await onDone(notice('success', withdraw.done));
      else told.replaceChildren(notice('warning', troubleOf(answer)));
    });
  });
  const summary = element('summary', {}, withdraw.heading);
  return element('details', {}, summary, element('p', {}, withdraw.warning), told, element('p', {}, button));
}

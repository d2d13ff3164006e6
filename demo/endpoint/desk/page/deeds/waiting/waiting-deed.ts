import type { OutboxSummary } from '../../../../../../src/outbox/summary.js';
import { words } from '../deed-words.js';
import type { WaitingDeed } from '../deed.js';
import type { KeptDeed } from './deed-entry.js';
import { ENDED } from './deed-error.js';

/** `waitingDeed` is a line of the outbox, with what it holds, as the bar shows it. */
export function waitingDeed(
  { state, kept, problem, nextAttemptAt }: OutboxSummary,
  deed: KeptDeed,
): WaitingDeed {
  const isEnded = problem?.serverCode === ENDED;
  const message = isEnded ? words.ended : (problem?.serverMessage ?? words.notSent);
  const isAsked = state !== 'needs-fix' && problem?.retryAfterSeconds !== undefined;
  return {
    ...deed,
    ...(isEnded && { body: { kind: 'json', fields: {} } }),
    isDoubtful: state === 'unknown',
    isOnDevice: kept === 'device',
    waitsUntil: isAsked ? nextAttemptAt : null,
    problem: state === 'needs-fix' ? { message, lines: problem?.fields?.['changed'] ?? [] } : null,
    isEnded,
  };
}

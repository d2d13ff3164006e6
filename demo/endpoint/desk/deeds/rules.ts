import type { Database } from '../../database/connect.js';
import { has, type Officer, type Role } from '../../officers/roles.js';
import { ApiError } from '../../words/errors.js';
import { covers, type Redactions } from '../../masking/blacken.js';
import { readRanges } from '../fields.js';
import { HANDS_AUDIENCES } from '../hands/hands-acts.js';
import { INFORMATION_AUDIENCES } from '../information/information-acts.js';
import { handsState, undoHands, type HandsDeed, type HandsState } from '../hands/undo-hands.js';
import type { Body } from '../reports/officer-action.js';

/** `AUDIENCES` are who may do what; verifiers where nothing is said. Only the office that has a report answers it. */
const AUDIENCES: Partial<Record<string, readonly Role[]>> = {
  ...HANDS_AUDIENCES,
  ...INFORMATION_AUDIENCES,
  note: ['office'],
  respond: ['office'],
};

export const audienceOf = (act: string): readonly Role[] => AUDIENCES[act] ?? ['verifier'];

/** @throws ApiError 403 */
export function assertMayDo(officer: Officer, act: string): void {
  if (!has(officer, audienceOf(act))) throw new ApiError('forbidden', { say: 'desk-not-your-role' });
}

/** `TAKING_FILES` are deeds that may come as a form with files. */
const TAKING_FILES: readonly string[] = ['note', 'respond'];

export const takesFiles = (act: string): boolean => TAKING_FILES.includes(act);

interface TakenBack {
  complaintId: number;
  officerId: number;
  /** `{before, made}`, as `find` read them. */
  found: Body;
  now: Date;
}

/** `InsideDeed` is one that nobody but officers sees: it takes effect at once, and is taken back by what it found. */
interface InsideDeed {
  /** Reads, under the report's lock and as JSON, what `takeBack` needs of before the deed, and of after it. */
  find(transaction: Database, complaintId: number): Promise<object>;
  takeBack(transaction: Database, deed: TakenBack): Promise<void>;
}

const handsDeed = (act: HandsDeed): InsideDeed => ({
  find: handsState,
  takeBack: async (transaction, { complaintId, found, ...by }) => {
    const { before, made } = found as { before: HandsState; made: HandsState };
    await undoHands(transaction, complaintId, act, { before, made, ...by });
  },
});

const INSIDE: Partial<Record<string, InsideDeed>> = {
  assign: handsDeed('assign'),
  snooze: handsDeed('snooze'),
  'internal-note': handsDeed('internal-note'),
};

export const insideDeed = (act: string): InsideDeed | null => INSIDE[act] ?? null;

interface Protecting {
  when: (body: Body, black: Redactions) => boolean;
  against: readonly string[];
}

/** `PROTECTING` are deeds that take something out of the public, and the waiting ones that would bring it back. */
const PROTECTING: Partial<Record<string, Protecting>> = {
  withhold: { when: (body) => body['is_withheld'] === true, against: ['withhold'] },
  release: {
    when: (body) => body['is_released'] !== true,
    against: ['release', 'verify', 'verify-and-forward'],
  },
  // To take black off is to publish. A title that is being corrected has other places for what is black.
  redact: {
    when: (body, black) =>
      covers(readRanges(body, 'title'), black.title) && covers(readRanges(body, 'content'), black.content),
    against: ['correct', 'redact'],
  },
};

/** @param black what is black for the public by now */
export function isAtOnce(act: string, body: Body, black: Redactions): boolean {
  return insideDeed(act) !== null || PROTECTING[act]?.when(body, black) === true;
}

/** `opposedBy`: waiting deeds that go out before a protecting one, for what they do must not come after it. */
export const opposedBy = (act: string): readonly string[] => PROTECTING[act]?.against ?? [];

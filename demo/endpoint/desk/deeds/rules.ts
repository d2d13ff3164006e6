import type { RequestContext } from '../../http/request-context.js';
import { has, type Officer, type Role } from '../../officers/roles.js';
import { ApiError } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import { HANDS_AUDIENCES } from '../hands/hands-acts.js';
import type { ActionName, Body, OfficerAction } from '../reports/actions.js';

/** `AUDIENCES` are who may do what; verifiers where nothing is said. Only the office that has a report answers it. */
const AUDIENCES: Partial<Record<string, readonly Role[]>> = {
  ...HANDS_AUDIENCES,
  note: ['office'],
  respond: ['office'],
};

export const audienceOf = (act: string): readonly Role[] => AUDIENCES[act] ?? ['verifier'];

/** @throws ApiError 403 */
export function assertMayDo(officer: Officer, act: string): void {
  if (!has(officer, audienceOf(act))) throw new ApiError('forbidden', { say: 'desk-not-your-role' });
}

/** `INSIDE` are deeds that nobody but officers sees: they take effect at once, and their inverse takes them back. */
const INSIDE: readonly string[] = [];

/** `PROTECTING` are deeds that take something out of the public, and the waiting ones that would bring it back. */
const PROTECTING: Partial<Record<string, { when: (body: Body) => boolean; against: readonly string[] }>> = {
  withhold: { when: (body) => body['is_withheld'] === true, against: ['withhold'] },
  release: {
    when: (body) => body['is_released'] !== true,
    against: ['release', 'verify', 'verify-and-forward'],
  },
  // A title that is being corrected has other places for what is black.
  redact: { when: () => true, against: ['correct'] },
};

export function isAtOnce(act: string, body: Body): boolean {
  return INSIDE.includes(act) || PROTECTING[act]?.when(body) === true;
}

/** `opposedBy`: waiting deeds that go out before a protecting one, for what they do must not come after it. */
export const opposedBy = (act: string): readonly string[] => PROTECTING[act]?.against ?? [];

/** `INVERSES` are what takes a deed back and is no deed of its own. */
export const INVERSES: Readonly<Record<string, (asked: OfficerAction) => Promise<unknown>>> = {};

/** `BodyReader` reads a call with more than JSON in its body. */
interface BodyReader {
  /**
   * Puts away what the database doesn't hold, and names it in the body.
   * @returns `fields`: what two equal calls have in common, files by SHA-256
   */
  read(context: RequestContext, endpoint: DeskDeps): Promise<{ body: Body; fields: unknown }>;
  /** Forgets what was put away, for a deed that was refused, repeated, taken back or not done. */
  discard(endpoint: DeskDeps, body: Body): Promise<void>;
}

export const BODY_READERS: Partial<Record<ActionName, BodyReader>> = {};

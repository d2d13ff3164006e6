import { readFollowUp } from '../../../../src/contract/reporting/followups.js';
import type { GatewayFollowUp } from '../gateway.js';
import { bare } from '../likeness.js';
import type { Sign, Signs } from '../receiving/signs.js';

/** What the gateway reads of a reply: it takes none without words. */
export function replyWords({ content, rating }: { content: string; rating: number }): string {
  return content !== '' ? content : `Pelapor memberi nilai ${rating} dari 5.`;
}

export const WITHDRAWN_WORDS = 'Pelapor menarik laporan ini.';

/** Something of ours that stands there, or may. */
export interface OwnReply {
  words: string;
  /** When it was written here; by a clock that may jump. */
  at: Date | null;
}

/** Two clocks never quite agree. */
const CLOCKS_DIFFER_MS = 300_000;

/** Which of several that say the same is likelier ours; an institution's never is. */
const LIKELIER: readonly Sign[] = ['reporter', 'unknown', 'agency'];

/**
 * Those that can be a reply of ours, the likeliest first. We write by the agency's account, so a gateway may sign our words with its name; but an
 * answer of the agency that is older than they are is its own.
 * @param items without those that were written here before as somebody else's
 */
export function alikeOurs<Item extends GatewayFollowUp>(
  items: readonly Item[],
  { words, at }: OwnReply,
  signs: Pick<Signs, 'of'>,
): Item[] {
  const forms = formsOf(words);
  const rank = ({ from }: Item): number => LIKELIER.indexOf(signs.of(from));
  return items
    .filter((item) => forms.has(alike(item.content)) && rank(item) >= 0)
    .filter((item) => signs.of(item.from) !== 'agency' || !isOlder(item, at))
    .sort((one, other) => rank(one) - rank(other) || (other.at ?? '').localeCompare(one.at ?? ''));
}

function isOlder(item: GatewayFollowUp, at: Date | null): boolean {
  return item.at !== null && at !== null && Date.parse(item.at) < at.getTime() - CLOCKS_DIFFER_MS;
}

/** What we sent stands among the follow-ups from then on: each reply of ours accounts for one of them. */
export function withoutOurs<Item extends GatewayFollowUp>(
  items: readonly Item[],
  ours: readonly OwnReply[],
  signs: Pick<Signs, 'of'>,
): Item[] {
  let left = [...items];
  for (const reply of ours) {
    const [own] = alikeOurs(left, reply, signs);
    left = left.filter((item) => item !== own);
  }
  return left;
}

/** Whether two replies can't be told apart once they are there. */
export function areAlike(one: string, other: string): boolean {
  const forms = formsOf(one);
  return [...formsOf(other)].some((form) => forms.has(form));
}

/** As they come back: as they were, or, because a reader takes them for markup, without what looked like it. */
function formsOf(words: string): Set<string> {
  const read = readFollowUp({ content: words });
  return new Set([alike(words), alike(read?.content ?? words)]);
}

/** Without what a gateway makes of the blanks, and of the signs that its database doesn't know: of an emoji it keeps a few question marks. */
function alike(words: string): string {
  return bare(words.replace(/[\u{10000}-\u{10ffff}]|\u{200d}|\u{fe0f}|\?/gu, ''));
}

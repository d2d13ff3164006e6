import { readFollowUp } from '../../../../src/contract/reporting/followups.js';
import type { GatewayFollowUp } from '../gateway.js';
import { bare } from '../likeness.js';

/** What the gateway reads of a reply: it takes none without words. */
export function replyWords({ content, rating }: { content: string; rating: number }): string {
  return content !== '' ? content : `Pelapor memberi nilai ${rating} dari 5.`;
}

export const WITHDRAWN_WORDS = 'Pelapor menarik laporan ini.';

/**
 * What we sent stands among the follow-ups from then on: it is ours, and each of it accounts for one of them.
 * @param sent the words of each reply that is there, or may be
 */
export function withoutOurs(items: readonly GatewayFollowUp[], sent: readonly string[]): GatewayFollowUp[] {
  const ours = sent.map(formsOf);
  return items.filter((item) => {
    const at = ours.findIndex((forms) => forms.has(bare(item.content)));
    if (at >= 0) ours.splice(at, 1);
    return at < 0;
  });
}

/** How often words stand among the follow-ups. */
export function countOf(items: readonly GatewayFollowUp[], words: string): number {
  const forms = formsOf(words);
  return items.filter((item) => forms.has(bare(item.content))).length;
}

/** As they come back: as they were, or, because a reader takes them for markup, without what looked like it. */
function formsOf(words: string): Set<string> {
  const read = readFollowUp({ content: words });
  return new Set([bare(words), bare(read?.content ?? words)]);
}

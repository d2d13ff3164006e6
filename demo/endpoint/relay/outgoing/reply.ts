import { readFollowUp } from '../../../../src/contract/reporting/followups.js';
import { bare } from '../../reports/forwarding/names.js';

/** What the gateway reads of a reply: it takes none without words. */
export function replyWords({ content, rating }: { content: string; rating: number }): string {
  return content !== '' ? content : `${RATED} ${rating} dari 5.`;
}

const RATED = 'Pelapor memberi nilai';
export const WITHDRAWN_WORDS = 'Pelapor menarik laporan ini.';

/** Letters of a reply from which on nobody else says just the same by chance. */
const OWN_WORDS_LENGTH = 60;

/** Whether nobody but us says so: then the words alone tell whose they are. */
export function areOwnWords(words: string): boolean {
  return words === WITHDRAWN_WORDS || words.startsWith(RATED) || bare(words).length >= OWN_WORDS_LENGTH;
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

/** Whether words that stand there are these of ours, as they come back. */
export const comesBackAs =
  (words: string): ((content: string) => boolean) =>
  (content) =>
    formsOf(words).has(alike(content));

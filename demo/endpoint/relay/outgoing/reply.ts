import { readFollowUp } from '../../../../src/contract/reporting/followups.js';
import { bare } from '../../reports/forwarding/names.js';

/** `replyWords` gives the text that the gateway gets: it takes no reply without words. */
export function replyWords({ content, rating }: { content: string; rating: number }): string {
  return content !== '' ? content : `${RATED} ${rating} dari 5.`;
}

const RATED = 'Pelapor memberi nilai';
export const WITHDRAWN_WORDS = 'Pelapor menarik laporan ini.';

/** Letters from which on a reply is too long to be repeated by chance. */
const OWN_WORDS_LENGTH = 60;

/** Whether the words are so long that they alone tell whose they are. */
export function areOwnWords(words: string): boolean {
  return words === WITHDRAWN_WORDS || words.startsWith(RATED) || bare(words).length >= OWN_WORDS_LENGTH;
}

/** Whether two replies would look the same at the gateway. */
export function areAlike(one: string, other: string): boolean {
  const forms = formsOf(one);
  return [...formsOf(other)].some((form) => forms.has(form));
}

/** The forms in which words come back: as they were, or without what a reader takes for markup. */
function formsOf(words: string): Set<string> {
  const read = readFollowUp({ content: words });
  return new Set([alike(words), alike(read?.content ?? words)]);
}

/**
 * Words without blanks and without signs that the gateway's database lacks: of an emoji it keeps a few question
 * marks.
 */
function alike(words: string): string {
  return bare(words.replace(/[\u{10000}-\u{10ffff}]|\u{200d}|\u{fe0f}|\?/gu, ''));
}

/** Whether words at the gateway are these of ours, as they come back. */
export const comesBackAs =
  (words: string): ((content: string) => boolean) =>
  (content) =>
    formsOf(words).has(alike(content));

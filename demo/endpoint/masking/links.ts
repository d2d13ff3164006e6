import { isOrdinary, isPlainlyName, list } from './words/lexicon.js';
import type { Span, Token } from './tokens.js';

/** Sites on which an address is somebody: a profile, a chat, a group, or a file with its owner's name beside it. */
const OF_PEOPLE = list(
  `wa.me whatsapp.com t.me telegram.me instagram.com instagr.am facebook.com fb.com fb.me m.me messenger.com twitter.com x.com
  tiktok.com threads.net threads.com linkedin.com line.me snapchat.com youtube.com youtu.be linktr.ee goo.gl`,
);
/** Sites on which each person has a name before the site's. */
const BELOW_WHICH = list('blogspot.com blogspot.co wordpress.com carrd.co wixsite.com');
/** Pages of such sites that are nobody's: the number stands behind. */
const NOBODYS = list('send');
const SITE_TOKENS = 3;

const isBreak = ({ text }: Token): boolean => /^[\s<>"“”(){}[\]]/.test(text);

/**
 * `findLinks` finds who is named by an address of the web: on sites of people all of its path, on others the names in
 * it. In an address, a name stands in small letters and joined to others, where no other rule looks for one.
 */
export function findLinks(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && !isBreak(tokens[to]!)) to += 1;
    if (to - from > SITE_TOKENS) spans.push(...inAddress(tokens, from, to));
    from = to + 1;
  }
  return spans;
}

/** @param from the address's first token @param to the one behind its last */
function inAddress(tokens: readonly Token[], from: number, to: number): Span[] {
  const word = tokens.slice(from, to);
  const siteOf = (at: number): string =>
    word[at + 1]?.text === '.' ? `${word[at]!.low}.${word[at + 2]?.low}` : '';
  const begins = (sites: ReadonlySet<string>): number => word.findIndex((_, at) => sites.has(siteOf(at)));
  const people = begins(OF_PEOPLE);
  if (people >= 0) return pathOf(word, people + SITE_TOKENS).map((span) => moved(span, from));
  const owned = begins(BELOW_WHICH);
  if (owned > 1) return [moved({ from: ownerOf(word, owned - 1), to: owned - 1 }, from)];
  if (word[0]!.low !== 'www' && !(word[1]!.text === ':' && word[2]!.text === '/')) return [];
  const slash = word.findIndex(({ text }, at) => text === '/' && word[at - 1]?.kind === 'word');
  const names = word.map(({ low }, at) => slash >= 0 && at > slash && isPlainlyName(low) && !isOrdinary(low));
  return names.flatMap((isName, at) => (isName ? [moved({ from: at, to: at + 1 }, from)] : []));
}

const moved = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

/** `pathOf` is what stands behind the slash, up to what is asked there, without the sentence's own signs. */
function pathOf(word: readonly Token[], slash: number): Span[] {
  if (word[slash]?.text !== '/') return [];
  let to = slash + 1;
  while (to < word.length && word[to]!.text !== '?' && word[to]!.text !== '#') to += 1;
  while (/^[/.,;:!'’]$/.test(word[to - 1]!.text) && to > slash + 1) to -= 1;
  const only = to === slash + 2 ? word[slash + 1] : undefined;
  const isNobodys = to === slash + 1 || only?.kind === 'mask' || NOBODYS.has(only?.low ?? '');
  return isNobodys ? [] : [{ from: slash + 1, to }];
}

/** Where the part before the site's dot begins. */
function ownerOf(word: readonly Token[], dot: number): number {
  let from = dot;
  while (from > 0 && word[from - 1]!.text !== '/' && word[from - 1]!.text !== '.') from -= 1;
  return from;
}

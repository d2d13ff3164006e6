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
/** Google's short links: to albums and forms with their owner's name, and to points on the map. */
const SHORT = 'goo.gl';
const SITE_TOKENS = 3;
const SCHEME_TOKENS = 3;

const isBreak = ({ text }: Token): boolean => /^[\s<>"“”(){}[\]]/.test(text);

/**
 * `findLinks` finds who is named by an address of the web: all of the path on sites of people, whose it is before a
 * site of blogs, and the names in every path and query. In an address, a name stands in small letters and joined to
 * others, where no other rule looks for one.
 */
export function findLinks(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tokens.length;) {
    let to = from;
    while (to < tokens.length && !isBreak(tokens[to]!)) to += 1;
    if (to - from > SITE_TOKENS)
      spans.push(...inAddress(tokens.slice(from, to)).map((span) => moved(span, from)));
    from = to + 1;
  }
  return spans;
}

/** `inAddress` goes once over what stands between two breaks, and knows an address by its `://`, `www.` or site. */
function inAddress(word: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let isAddress = false;
  let isBehindSite = false;
  for (let at = 0; at < word.length; at += 1) {
    const { text, low } = word[at]!;
    const site = word[at + 1]?.text === '.' ? `${low}.${word[at + 2]?.low}` : '';
    const isOfPeople = OF_PEOPLE.has(site);
    const isScheme = text === ':' && word[at + 1]?.text === '/' && word[at + 2]?.text === '/';
    if (BELOW_WHICH.has(site) && word[at - 1]?.text === '.')
      spans.push({ from: ownerOf(word, at - 1), to: at - 1 });
    isAddress ||=
      isOfPeople || isScheme || BELOW_WHICH.has(site) || (low === 'www' && word[at + 1]?.text === '.');
    if (isScheme) at += SCHEME_TOKENS - 1;
    else if (isOfPeople && word[at + SITE_TOKENS]?.text === '/') {
      const end = endOfPath(word, at + SITE_TOKENS);
      if (!isOfMap(word, at, site)) spans.push(...pathOf(word, at + SITE_TOKENS, end));
      isBehindSite = true;
      at = end - 1;
    } else if (isAddress && /^[/?#]$/.test(text)) isBehindSite = true;
    else if (isBehindSite && isPlainlyName(low) && !isOrdinary(low)) spans.push({ from: at, to: at + 1 });
  }
  return spans;
}

const moved = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

/**
 * `isOfMap`: `maps.app.goo.gl/…` or `goo.gl/maps/…`. Such a link says where the damage is, and places stay: it names
 * nobody, and its letters mean nothing.
 */
const isOfMap = (word: readonly Token[], at: number, site: string): boolean =>
  site === SHORT && (word[at - 4]?.low === 'maps' || word[at + SITE_TOKENS + 1]?.low === 'maps');

/** `endOfPath` is where a query or fragment begins, or the address ends. */
function endOfPath(word: readonly Token[], slash: number): number {
  let to = slash + 1;
  while (to < word.length && word[to]!.text !== '?' && word[to]!.text !== '#') to += 1;
  return to;
}

/** `pathOf` is what stands between the slash and `end`, without the sentence's own signs. */
function pathOf(word: readonly Token[], slash: number, end: number): Span[] {
  let to = end;
  while (to > slash + 1 && /^[/.,;:!'’]$/.test(word[to - 1]!.text)) to -= 1;
  const only = to === slash + 2 ? word[slash + 1] : undefined;
  const isNobodys = to === slash + 1 || only?.kind === 'mask' || NOBODYS.has(only?.low ?? '');
  return isNobodys ? [] : [{ from: slash + 1, to }];
}

/** `ownerOf` is where the part before the site's dot begins. */
function ownerOf(word: readonly Token[], dot: number): number {
  let from = dot;
  while (from > 0 && word[from - 1]!.text !== '/' && word[from - 1]!.text !== '.') from -= 1;
  return from;
}

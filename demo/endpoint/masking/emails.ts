import { isOrdinary } from './words/lexicon.js';
import type { Span, Token } from './tokens.js';

const AT_WORDS = new Set(['at', 'et', 'keong', 'akeong']);
const IN_BRACKETS = new Set(['at', 'a', 'et', 'ad', 'et', 'keong']);
const DOT_WORDS = new Set(['dot', 'titik']);
const JOINING_WORDS = new Set([...DOT_WORDS, 'underscore', 'strip']);
const JOINING_SIGNS = new Set(['.', '_', '-', '+', '%']);
const PROVIDERS = new Set(
  'gmail gmial yahoo ymail hotmail outlook icloud rocketmail protonmail live'.split(' '),
);
const ENDINGS = new Set('com co id net org gov go desa my web sch ac mil info biz xyz'.split(' '));
const CUES = new Set(['email', 'mail', 'surel', 'imel', 'emailnya', 'emailku']);
const PARTS_MAX = 16;
/** Words between the cue "email" and the at sign, with blanks between them. */
const APART_MAX = 4;

/** `findEmails` finds e-mail addresses, also with at sign and dots in words. */
export function findEmails(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const sign = atSign(tokens, at);
    if (!sign) continue;
    const from = sinceCue(tokens, localPart(tokens, sign.from));
    const to = domain(tokens, sign.to, sign);
    if (from < sign.from && to !== undefined) {
      spans.push({ from, to });
      at = to - 1;
    }
  }
  return spans;
}

interface Sign extends Span {
  /** Blanks around the sign: it may be a price or a place, so the address must have a usual ending. */
  readonly apart: boolean;
}

/** `atSign` is the sign with its blanks: "@", "(at)", "[at]", "at", "a keong". */
function atSign(tokens: readonly Token[], at: number): Sign | undefined {
  const token = tokens[at];
  if (token?.text === '@') {
    const around = { from: blankBefore(tokens, at), to: blankAfter(tokens, at + 1) };
    return { ...around, apart: around.to - around.from > 1 };
  }
  if (token && '([{<'.includes(token.text)) {
    const inside = blankAfter(tokens, at + 1);
    const end = blankAfter(tokens, inside + 1);
    const said = tokens[inside]?.low ?? '';
    if ((IN_BRACKETS.has(said) || said === '@') && ')]}>'.includes(tokens[end]?.text ?? ' '))
      return { from: blankBefore(tokens, at), to: blankAfter(tokens, end + 1), apart: false };
    return undefined;
  }
  if (token?.kind !== 'word' || !AT_WORDS.has(token.low)) return undefined;
  const article = token.low === 'keong' && tokens[at - 2]?.low === 'a' ? at - 2 : at;
  if (!/^[ \-_]$/.test(tokens[article - 1]?.text ?? '')) return undefined;
  return {
    from: blankBefore(tokens, article),
    to: tokens[at + 1]?.text === '-' ? at + 2 : blankAfter(tokens, at + 1),
    apart: true,
  };
}

function blankBefore(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === ' ' ? at - 1 : at;
}

function blankAfter(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ' ' ? at + 1 : at;
}

function isPart(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'digits';
}

/** `sinceCue`: in "email: budi santoso 82 @ ..." the words behind "email" are the address, in "email saya" not. */
function sinceCue(tokens: readonly Token[], from: number): number {
  let start = from;
  let isOpen = true;
  let at = from;
  for (let words = 0; words <= APART_MAX; words += 1) {
    if (tokens[at - 1]?.text !== ' ') return from;
    const before = tokens[at - 2]?.text === ':' ? at - 3 : at - 2;
    const token = tokens[before];
    if (token && CUES.has(token.low)) return start;
    if (!token || !isPart(token) || before !== at - 2) return from;
    isOpen &&= !isOrdinary(token.low);
    at = before;
    if (isOpen) start = at;
  }
  return from;
}

/** `beforeBracketedDot`: "budi [dot] santoso" → the end of "budi". */
function beforeBracketedDot(tokens: readonly Token[], from: number): number | undefined {
  const close = blankBefore(tokens, from) - 1;
  if (!')]}'.includes(tokens[close]?.text ?? ' ')) return undefined;
  const word = blankBefore(tokens, close) - 1;
  const open = blankBefore(tokens, word) - 1;
  if (!JOINING_WORDS.has(tokens[word]?.low ?? '') || !'([{'.includes(tokens[open]?.text ?? ' '))
    return undefined;
  return blankBefore(tokens, open);
}

/** `localPart` is where the part before the at sign begins. */
function localPart(tokens: readonly Token[], end: number): number {
  let from = end;
  for (let parts = 0; parts < PARTS_MAX; parts += 1) {
    const bracketed = from === end ? undefined : beforeBracketedDot(tokens, from);
    if (bracketed !== undefined) {
      from = bracketed;
      continue;
    }
    if (isPart(tokens[from - 1]) || JOINING_SIGNS.has(tokens[from - 1]?.text ?? '')) {
      from -= 1;
      continue;
    }
    const joint = blankBefore(tokens, from);
    const token = tokens[joint - 1];
    if (from === end || !token || !(JOINING_WORDS.has(token.low) || token.text === '_')) {
      // "budi . santoso": the dot was already taken; a blank stands before it.
      if (tokens[from]?.text === '.' && joint < from && isPart(token)) {
        from = joint;
        continue;
      }
      const joined = JOINING_WORDS.has(tokens[from]?.low ?? '') && joint < from && isPart(token);
      if (!joined) break;
      from = joint;
      continue;
    }
    from = joint - 1;
  }
  return from;
}

/** `endOfLabel` takes "smpn2baturaja", several tokens, as one label. */
function endOfLabel(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < from + PARTS_MAX && isPart(tokens[to])) to += 1;
  return to;
}

/** `domain` is where the domain ends; undefined where none follows. */
function domain(tokens: readonly Token[], from: number, { apart }: Sign): number | undefined {
  const first = tokens[from];
  if (!isPart(first) || first === undefined) return undefined;
  const isProvider = PROVIDERS.has(first.low);
  let to = endOfLabel(tokens, from);
  let last = tokens[to - 1] ?? first;
  let isSaid = false;
  let dots = 0;
  for (let parts = 0; parts < PARTS_MAX; parts += 1) {
    const next =
      tokens[to]?.text === '-' && isPart(tokens[to + 1]) && !DOT_WORDS.has(tokens[to + 1]?.low ?? '')
        ? to + 1
        : afterDot(tokens, to, isProvider);
    const label = next === undefined ? undefined : tokens[next];
    if (next === undefined || !isPart(label) || label === undefined) break;
    if (next !== to + 1 || tokens[to]?.text !== '-') dots += 1;
    isSaid ||= tokens.slice(to, next).some(({ low }) => DOT_WORDS.has(low));
    to = endOfLabel(tokens, next);
    last = tokens[to - 1] ?? label;
  }
  if (isProvider) return to;
  return dots > 0 && last.kind === 'word' && (apart && !isSaid ? ENDINGS.has(last.low) : last.text.length > 1)
    ? to
    : undefined;
}

/** `afterDot` is the label behind ".", " . ", "(dot)" or " titik ", and behind a known provider "," or a blank. */
function afterDot(tokens: readonly Token[], at: number, isProvider: boolean): number | undefined {
  const dashed = tokens[at]?.text === '-' && DOT_WORDS.has(tokens[at + 1]?.low ?? '');
  const start = dashed ? at + 1 : blankAfter(tokens, at);
  const token = tokens[start];
  if (!token) return undefined;
  const after = blankAfter(tokens, start + 1);
  const follows = tokens[after]?.low ?? '';
  const isEnding = ENDINGS.has(follows);
  if (token.text === '.') {
    // "di gmail.com. Tolong": a dot before a blank ends the sentence, unless an ending follows.
    return after === start + 1 && start === at ? after : isEnding ? after : undefined;
  }
  if (DOT_WORDS.has(token.low)) return tokens[start + 1]?.text === '-' ? start + 2 : after;
  if (isProvider && token.text === ',' && isEnding) return after;
  if (isProvider && start > at && ENDINGS.has(token.low) && token.low !== 'desa') return start;
  if (!'([{'.includes(token.text)) return undefined;
  const close = blankAfter(tokens, after + 1);
  return DOT_WORDS.has(follows) && ')]}'.includes(tokens[close]?.text ?? ' ')
    ? blankAfter(tokens, close + 1)
    : undefined;
}

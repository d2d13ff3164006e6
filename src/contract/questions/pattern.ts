/**
 * Patterns of foreign questions. A browser's own engine backtracks: a pattern can take it forever, and it can't be
 * stopped. So patterns are read into states that are all followed at once: a match takes at most as many steps as the
 * text has characters times the pattern has states.
 *
 * Supported: characters and classes, groups, `|`, and `? * + {n} {n,} {n,m}`, with `^` at the start and `$` at the end,
 * which change nothing because a pattern matches the whole text. Anything else (lookaround, backreferences, anchors
 * within) isn't.
 */

/** True when the whole text matches. */
export type Matcher = (text: string) => boolean;

type Node =
  | { kind: 'one'; fits: RegExp }
  | { kind: 'row'; parts: Node[] }
  | { kind: 'either'; ways: Node[] }
  | { kind: 'times'; part: Node; least: number; most: number };

/** Most states: a pattern with more would be a program, not the form of an answer. */
const MOST_STATES = 2_000;
const DEEPEST = 20;
const MOST_TIMES = 1_000;

/** `ONE` character of a pattern: an escape, a class, any character, or a literal. */
const ONE =
  /^(?:\\(?:[dDwWsS]|[pP]\{[\w=]+\}|[^\w\s])|\[\^?(?:\\(?:[dDwWsS]|[pP]\{[\w=]+\}|[^\w\s])|[^\\[\]])*\]|[^\\[\](){}*+?|^$])/u;
const TIMES = /^(?:[*+?]|\{(\d{1,4})(,(\d{0,4}))?\})\??/;

/** @returns null for an unsupported pattern */
export function readPattern(source: string): Matcher | null {
  try {
    const states = statesOf(source);
    return (text) => matches(states, text);
  } catch {
    return null;
  }
}

const statesOf = (source: string): State[] =>
  compile(new Reading(source.replace(/^\^/, '').replace(/(^|[^\\])\$$/, '$1')).all());

/**
 * Fewest characters that a match has, and at most one more than `most`.
 * @throws for an unsupported pattern
 */
export function shortestMatch(source: string, most: number): number {
  const states = statesOf(source);
  let now = reach(states, [0]);
  let length = 0;
  for (; length <= most && !now.has(states.length - 1); length++)
    now = reach(
      states,
      [...now].filter((at) => 'fits' in states[at]!).map((at) => at + 1),
    );
  return length;
}

class Reading {
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  all(): Node {
    const node = this.either();
    if (this.at < this.source.length) throw new SyntaxError();
    return node;
  }

  private either(): Node {
    if (++this.depth > DEEPEST) throw new RangeError();
    const ways = [this.row()];
    while (this.take('|')) ways.push(this.row());
    this.depth--;
    return { kind: 'either', ways };
  }

  private row(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) parts.push(this.repeated());
    return { kind: 'row', parts };
  }

  private repeated(): Node {
    const part = this.part();
    const [written, exactly, range, upTo] = TIMES.exec(this.source.slice(this.at)) ?? [''];
    this.at += written.length;
    if (!written) return part;
    const least = exactly === undefined ? Number(written.startsWith('+')) : Number(exactly);
    const most =
      exactly === undefined
        ? written.startsWith('?')
          ? 1
          : Infinity
        : range === undefined
          ? least
          : upTo
            ? Number(upTo)
            : Infinity;
    if (least > most || (most !== Infinity ? most : least) > MOST_TIMES) throw new RangeError();
    return { kind: 'times', part, least, most };
  }

  private part(): Node {
    if (this.take('(')) {
      if (this.take('?') && !this.take(':')) throw new SyntaxError();
      const inner = this.either();
      if (!this.take(')')) throw new SyntaxError();
      return inner;
    }
    const [written] = ONE.exec(this.source.slice(this.at)) ?? [];
    if (!written) throw new SyntaxError();
    this.at += written.length;
    // A single character can't backtrack: here the browser's own engine is safe, and knows every class.
    const source = written.replace(/^\\([^\w^$\\.*+?()[\]{}|/])$/, '$1');
    return { kind: 'one', fits: new RegExp(`^${source}$`, 'su') };
  }

  private take(sign: string): boolean {
    const isThere = this.source[this.at] === sign;
    if (isThere) this.at++;
    return isThere;
  }
}

/** A state that consumes a character and goes on to the next, or one that goes on to others without. */
type State = { fits: RegExp } | { to: number[] };

function compile(whole: Node): State[] {
  const states: State[] = [];
  const add = <S extends State>(state: S): S => {
    if (states.push(state) > MOST_STATES) throw new RangeError();
    return state;
  };
  const write = (node: Node): void => {
    if (node.kind === 'one') add({ fits: node.fits });
    else if (node.kind === 'row') node.parts.forEach(write);
    else if (node.kind === 'either') {
      const split = add({ to: [] as number[] });
      const ends = node.ways.map((way) => {
        split.to.push(states.length);
        write(way);
        return add({ to: [] as number[] });
      });
      for (const end of ends) end.to.push(states.length);
    } else writeTimes(node);
  };
  const writeTimes = ({ part, least, most }: Node & { kind: 'times' }): void => {
    for (let time = 0; time < least; time++) write(part);
    const exits: number[][] = [];
    for (let time = least; time < most; time++) {
      const here = states.length;
      const split = add({ to: [here + 1] });
      exits.push(split.to);
      write(part);
      if (most !== Infinity) continue;
      add({ to: [here] });
      break;
    }
    for (const exit of exits) exit.push(states.length);
  };
  write(whole);
  add({ to: [] });
  return states;
}

function matches(states: readonly State[], text: string): boolean {
  let now = reach(states, [0]);
  for (const character of text) {
    const next: number[] = [];
    for (const at of now) {
      const state = states[at]!;
      if ('fits' in state && state.fits.test(character)) next.push(at + 1);
    }
    now = reach(states, next);
  }
  return now.has(states.length - 1);
}

/** States with all that are reached without a character. */
function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const found = new Set(from);
  for (const at of found) {
    const state = states[at]!;
    if ('to' in state) for (const to of state.to) found.add(to);
  }
  return found;
}

import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { allOf, anyOf, term } from './index-words.js';

/** Shorter ones begin too many others. */
const BEGINNING_MIN = 4;
/** A root shorter than this has no letter to give. */
const ROOT_MIN = 4;
const KNOWN_MAX = 5_000;

/** Prefixes that swallow the first letter of a root, which the stemmer can't give back: `menumpuk` is of `tumpuk`. */
const SWALLOWING = { t: 'n', k: 'ng', p: 'm' };

/** The roots of words, by PostgreSQL's stemmer, which made the index too. */
export class Roots {
  private readonly known = new Map<string, string>();

  constructor(private readonly database: Database) {}

  /** Reads those that aren't known yet. */
  async learn(words: readonly string[]): Promise<void> {
    const unknown = [...new Set(words)].filter((word) => !this.known.has(word));
    if (unknown.length === 0) return;
    if (this.known.size + unknown.length > KNOWN_MAX) this.known.clear();
    const missing = [...new Set(words)].filter((word) => !this.known.has(word));
    const { rows } = await sql<{ word: string; root: string }>`
      select word, coalesce((ts_lexize('indonesian_stem', word))[1], word) as root
      from unnest(${sql.val(missing)}::text[]) as word`.execute(this.database);
    for (const { word, root } of rows) this.known.set(word, root);
  }

  of(word: string): string {
    return this.known.get(word) ?? word;
  }

  /**
   * A word as written, its root, and forms of the root that the stemmer takes for another, some of them as beginnings:
   * - `tumpukan` has the root `tumpu`, and becomes `tumpukan`, `tumpu`, `menumpu`, `penumpu`;
   * - `menumpuk` has the root `umpuk` to the stemmer, and becomes `menumpuk`, `umpuk`, `tumpuk`;
   * - `air` is too short to be the beginning of another.
   */
  forms(word: string): string[] {
    const root = this.of(word);
    if (root.length < ROOT_MIN) return [...new Set([word, root])];
    for (const [letter, nasal] of Object.entries(SWALLOWING)) {
      if (root.startsWith(letter))
        return [word, root, `me${nasal}${root.slice(1)}`, `pe${nasal}${root.slice(1)}`];
      if (word !== root && new RegExp(`^[mp]e${nasal}[aiueo]`).test(word)) return [word, root, letter + root];
    }
    return [...new Set([word, root])];
  }

  /** Asks for a word in any of its forms, each perhaps as a beginning. */
  asWord(word: string): string {
    return anyOf(isLong(word) ? this.forms(word).map((form) => term(form, true)) : this.exactly(word));
  }

  /** Query for any of the expressions, each with all of its words, as written or by their roots. */
  asExpressions(expressions: readonly (readonly string[])[]): string {
    return anyOf(expressions.map((words) => allOf(words.map((word) => anyOf(this.exactly(word))))));
  }

  private exactly(word: string): string[] {
    return [...new Set([word, this.of(word)])].map((form) => term(form));
  }
}

/** Whether it may be the beginning of another. */
export const isLong = (word: string): boolean => word.length >= BEGINNING_MIN;

import type { Region } from './region.js';

const PREFIX_LENGTH = 3;
/** Whole name, beginning of the name, word in the name; three more outside the home regency. */
const TIERS = 6;

/**
 * `SearchIndex` finds regions by beginnings of words. Names lie in buckets by the first three letters of each word, so
 * a search looks at some thousand names instead of 91,612. Within a tier regions keep their order: larger first.
 */
export class SearchIndex {
  /** For each region: a blank before every word, and all words joined, as many write them ("batumarta"). */
  private readonly texts: string[];
  private readonly buckets = new Map<string, number[]>();

  constructor(
    private readonly regions: readonly Region[],
    private readonly byCode: ReadonlyMap<string, Region>,
    /** Regions found before all others; all are home by default. */
    private readonly isHome: (region: Region) => boolean = () => true,
  ) {
    this.texts = regions.map((region, position) => {
      const words = wordsOf(region.name);
      if (words.length > 1) words.push(words.join(''));
      for (const prefix of new Set(words.map((word) => word.slice(0, PREFIX_LENGTH))))
        this.put(prefix, position);
      return ` ${words.join(' ')}`;
    });
  }

  /** At most `limit` regions that `accept` allows. Words that the name lacks may be in its parents' names. */
  search(query: string, limit: number, accept: (region: Region) => boolean): Region[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const tiers: Region[][] = Array.from({ length: TIERS }, () => []);
    for (const position of this.candidates(words)) {
      const region = this.regions[position];
      const tier = this.tier(position, words);
      if (region && tier !== null && accept(region)) tiers[tier]?.push(region);
    }
    return tiers.flat().slice(0, limit);
  }

  private put(prefix: string, position: number): void {
    const bucket = this.buckets.get(prefix);
    if (bucket) bucket.push(position);
    else this.buckets.set(prefix, [position]);
  }

  private candidates(words: string[]): Iterable<number> {
    const prefixes = words
      .filter((word) => word.length >= PREFIX_LENGTH)
      .map((word) => word.slice(0, PREFIX_LENGTH));
    if (prefixes.length === 0) prefixes.push(words.join('').slice(0, PREFIX_LENGTH));
    if (prefixes.every((prefix) => prefix.length < PREFIX_LENGTH)) return this.texts.keys();
    const found = prefixes.map((prefix) => this.buckets.get(prefix) ?? []);
    return found.length === 1 ? (found[0] ?? []) : new Set(found.flat().sort((a, b) => a - b));
  }

  private tier(position: number, words: string[]): number | null {
    const text = this.texts[position] ?? '';
    const joined = ` ${words.join('')}`;
    const own = words.filter((word) => text.includes(` ${word}`));
    const isWhole = text === ` ${words.join(' ')}` || text.endsWith(joined);
    const fits =
      text.includes(joined) || own.length === words.length || this.parentsHold(position, words, own);
    if (!fits) return null;
    const nearness =
      isWhole && text.startsWith(` ${words[0] ?? ''}`) ? 0 : text.startsWith(` ${words[0] ?? ''}`) ? 1 : 2;
    const region = this.regions[position];
    return nearness + (region !== undefined && this.isHome(region) ? 0 : TIERS / 2);
  }

  private parentsHold(position: number, words: string[], own: string[]): boolean {
    if (own.length === 0 || words.length === 1) return false;
    let text = '';
    let region = this.regions[position];
    while (region?.parentCode) {
      region = this.byCode.get(region.parentCode);
      if (region) text += ` ${wordsOf(region.name).join(' ')}`;
    }
    return words.every((word) => own.includes(word) || text.includes(` ${word}`));
  }
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/**
 * `wordsOf`: lower case, no apostrophes; all but letters and digits separates words. Small numbers become Roman in
 * names and searches: "batu marta 2" finds Batu Marta II.
 */
function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll(/['"’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.map((word) => ROMAN[Number(word)] || word);
}

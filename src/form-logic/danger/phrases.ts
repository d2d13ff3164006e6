import { DANGER_LIMITS, type Speech } from '../../contract/public/danger.js';
import { isOneEdit } from '../spelling/one-edit.js';
import { wordForms } from '../spelling/word-forms.js';
import { alikeIn } from './alike.js';
import type { SpokenWord } from './clauses.js';

/**
 * A phrase as a town writes it: `api besar` is heard where both words stand near each other, in any order;
 * `|` parts words that serve alike: `kabel|kawat putus|jatuh`, and `{person}` is any word of that group.
 */
export type PhraseText = string;

/** Where a phrase was found: indices of its words. */
export interface Found<Label> {
  label: Label;
  at: readonly number[];
}

interface Phrase<Label> {
  label: Label;
  slots: number;
  /** How many words lie between its first and its last at most. */
  reach: number;
}

/** One word of a phrase. */
interface Slot {
  phrase: number;
  slot: number;
}

/** Words of texts that are remembered: a server reads many. */
const MOST_KNOWN = 5_000;
/** Shorter words are too near one another to be taken for mistyped. */
const LEAST_MISTYPED = 7;
const LEAST_REPLACED = 7;
/** A shorter rest of a word is another word. */
const LEAST_FORM = 3;
/** What may hang on a short word; folded, `kebakarannya` has one n. */
const ENDINGS = [/(?:nya|nyo|nye|ne|na|lah|kah)$/, /(?:ya|yo|ye)$/];

/** The Javanese of respect says `dipunsiksa` for `disiksa`. */
const POLITE = /^dipun(?=...)/;
/** Minangkabau, Sundanese and everyday beginnings, and everyday endings: `tabakar`, `tigebrus`, `ngehajar`, `gebukin`. */
const BEGINNINGS = /^(?:ta|ti|ba|ma|nga|nge|ng|n|di)(?=....)/;
const LATE = /(?:in|an|ke|keun|ana|s|ed|ing)$/;

const consonants = (word: string): string => word.replace(/[aeiou]/g, '');

/** Phrases with what they stand for, ready to be looked for in texts. */
export class PhraseBook<Label> {
  private readonly phrases: Phrase<Label>[] = [];
  /** By folded word: where it stands in phrases. */
  private readonly slots = new Map<string, Slot[]>();
  private readonly byConsonants = new Map<string, string[]>();
  private readonly byBeginning = new Map<string, string[]>();
  /** By word of a text. */
  private readonly known = new Map<string, readonly Slot[]>();

  constructor(private readonly groups: Speech['groups']) {}

  /** @param slack how many other words may stand among those of a phrase */
  add(label: Label, texts: readonly PhraseText[], slack: number): this {
    for (const text of texts) {
      const slots = text.trim().split(/\s+/).slice(0, DANGER_LIMITS.phraseWords);
      const phrase = this.phrases.push({ label, slots: slots.length, reach: slots.length - 1 + slack }) - 1;
      slots.forEach((alike, slot) => {
        for (const one of alikeIn(alike.toLowerCase(), this.groups)) this.learn(one, { phrase, slot });
      });
    }
    return this;
  }

  /** Whether a word stands in a phrase here. */
  has(word: string): boolean {
    return this.slotsOf(word).length > 0;
  }

  /** All phrases whose words stand near one another in one sentence; runs once along the words. */
  find(spoken: readonly SpokenWord[]): Found<Label>[] {
    const found: Found<Label>[] = [];
    const lastAt = new Map<number, number[]>();
    spoken.forEach(({ word, sentence }, index) => {
      for (const { phrase, slot } of this.slotsOf(word)) {
        const { label, slots, reach } = this.phrases[phrase]!;
        const at = lastAt.get(phrase) ?? Array<number>(slots).fill(-1);
        at[slot] = index;
        lastAt.set(phrase, at);
        const isWhole = at.every(
          (one) => one >= 0 && index - one <= reach && spoken[one]!.sentence === sentence,
        );
        if (isWhole && new Set(at).size === slots) found.push({ label, at: [...at].sort((a, b) => a - b) });
      }
    });
    return found;
  }

  private learn(word: string, slot: Slot): void {
    if (!this.slots.has(word)) {
      for (const [shelf, key] of [
        [this.byConsonants, consonants(word)],
        [this.byBeginning, word[0]!],
      ] as const)
        shelf.set(key, [...(shelf.get(key) ?? []), word]);
    }
    this.slots.set(word, [...(this.slots.get(word) ?? []), slot]);
    this.known.clear();
  }

  private slotsOf(word: string): readonly Slot[] {
    const known = this.known.get(word);
    if (known) return known;
    const slots = this.meant(word).flatMap((one) => this.slots.get(one)!);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(word, slots);
    return slots;
  }

  /** As it stands, by what it is made of, by its consonants alone, or by one slip of the finger: words of phrases. */
  private meant(word: string): string[] {
    const forms = formsOf(word).filter((form) => this.slots.has(form));
    if (forms.length > 0) return forms;
    const bare = (this.byConsonants.get(consonants(word)) ?? []).filter((known) => isShortened(word, known));
    if (bare.length > 0) return bare;
    if (word.length < LEAST_MISTYPED - 1) return [];
    return (this.byBeginning.get(word[0]!) ?? []).filter(
      (known) => known.length >= LEAST_MISTYPED && isOneEdit(word, known, LEAST_REPLACED),
    );
  }
}

/** A folded word and what it may be made of; some are no words, which does no harm. */
export function formsOf(word: string): string[] {
  const plain = word.replace(POLITE, 'di');
  const short = plain.replace(LATE, '');
  const ended = ENDINGS.map((ending) => plain.replace(ending, ''));
  const begun = [plain, short].map((one) => one.replace(BEGINNINGS, ''));
  const forms = [...wordForms(plain), word, ...ended, short, ...begun];
  return [...new Set(forms)].filter((form) => form.length >= LEAST_FORM || form === word);
}

/** `kbkrn` is `kebakaran`: what is left of a word without some of its vowels, of those with the same consonants. */
function isShortened(short: string, word: string): boolean {
  const bare = consonants(short);
  if (short.length >= word.length || short[0] !== word[0]) return false;
  if (bare.length < (bare === short ? 3 : 4)) return false;
  // `pln` is no `plan`.
  if (bare === short && word.length < short.length + 2) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at++;
  return at === short.length;
}

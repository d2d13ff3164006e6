import { DANGER_LIMITS } from '../../contract/public/danger.js';
import { isOneEdit, foldWord, wordForms } from '../spelling/word-forms.js';
import type { SpokenWord } from './clauses.js';

/** Words that serve alike in one place of a phrase, as `|` parts them, folded. */
export const alikeIn = (slot: string): string[] =>
  [...new Set(slot.split('|').map(foldWord))].filter(Boolean);

/**
 * A phrase as a town writes it: `api besar` is heard where both words stand near each other, in any order;
 * `|` parts words that serve alike: `kabel|kawat putus|jatuh`.
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

/** `Slot` of a phrase: one word. */
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
/** `ENDINGS` that may hang on a short word; folded, `kebakarannya` has one n. */
const ENDINGS = [/(?:nya|nyo|nye|ne|na|ku|lah|kah)$/, /(?:ya|yo|ye)$/];

/** The Javanese of respect says `dipunsiksa` for `disiksa`. */
const POLITE = /^dipun(?=...)/;
/** `BEFALLS`: prefixes of what happens by itself: `sampah dibakar` is usual, `sampah terbakar` is not. */
const BEFALLS = /^(?:ter|te|ta|ke|ka|ti)(?=....)/;
/**
 * Minangkabau, Sundanese and everyday beginnings, and everyday endings: `tabakar`, `tigebrus`, `ngehajar`, `gebukin`.
 */
const BEGINNINGS = /^(?:ta|ti|ba|ma|nga|nge|ng|n|di)(?=....)/;
const LATE = /(?:in|an|ke|keun|ana|s|ed|ing)$/;

/**
 * Minangkabau and the Malay of Sumatra end words otherwise: `hanyuik` is `hanyut`, `putuih` `putus`, `naiak` `naik`,
 * `ateh` `atas`, `darek` `darat`, `atok` `atap`, `aia` `air`, `pukua` `pukul`, `taba` `tebar`, `kepale` `kepala`.
 */
const SUMATRAN: readonly (readonly [end: RegExp, standard: string])[] = [
  [/uik$/, 'ut'],
  [/uih$/, 'us'],
  [/([iu])a(k|h|ng)$/, '$1$2'],
  [/ih$/, 'is'],
  [/ik$/, 'it'],
  [/eh$/, 'as'],
  [/ek$/, 'at'],
  [/ok$/, 'ap'],
  [/(?<=..[iu])a$/, 'r'],
  [/(?<=..[iu])a$/, 'l'],
  [/(?<=...)a$/, 'ar'],
  [/(?<=...)a$/, 'al'],
  [/(?<=...)e$/, 'a'],
];
/** Shorter words are too alike when a vowel before their last counts for nothing. */
const LEAST_LOOSE = 5;

const loosely = (word: string): string => word.replace(/e(?=.*[aeiou])/g, 'a');
const put = (shelf: Map<string, string[]>, key: string, word: string): void =>
  void shelf
    .set(key, shelf.get(key) ?? [])
    .get(key)!
    .push(word);
const consonants = (word: string): string => word.replace(/[aeiou]/g, '');

/** Phrases with what they stand for, ready to be looked for in texts. */
export class PhraseBook<Label> {
  private readonly phrases: Phrase<Label>[] = [];
  /** By folded word: where it stands in phrases. */
  private readonly slots = new Map<string, Slot[]>();
  private readonly byConsonants = new Map<string, string[]>();
  private readonly byBeginning = new Map<string, string[]>();
  /** `kapalo` is `kepala`. */
  private readonly byLooseForm = new Map<string, string[]>();
  /** By word of a text. */
  private readonly known = new Map<string, readonly Slot[]>();

  /**
   * @param isLoose true takes `kapalo` for `kepala`, and `terbakar` for a form of `bakar`: what befalls somebody. Where
   *   that takes danger back it isn't
   */
  constructor(private readonly isLoose = false) {}

  /** @param slack how many other words may stand among those of a phrase */
  add(label: Label, texts: readonly PhraseText[], slack: number): this {
    for (const text of texts) {
      const slots = text.trim().split(/\s+/).slice(0, DANGER_LIMITS.phraseWords);
      const phrase = this.phrases.push({ label, slots: slots.length, reach: slots.length - 1 + slack }) - 1;
      slots.forEach((alike, slot) => {
        for (const one of alikeIn(alike.toLowerCase())) this.learn(one, { phrase, slot });
      });
    }
    this.known.clear();
    return this;
  }

  /** Whether a word stands in a phrase of that label. */
  has(word: string, label: Label): boolean {
    return this.slotsOf(word).some(({ phrase }) => this.phrases[phrase]!.label === label);
  }

  /**
   * All phrases whose words stand near one another in one sentence; runs once along the words. A place is found once
   * for its label, however many phrases say the same.
   */
  find(spoken: readonly SpokenWord[]): Found<Label>[] {
    const found = new Map<string, Found<Label>>();
    const note = (label: Label, at: number[]) => found.set([label, at].join(), { label, at });
    const lastAt = new Map<number, number[]>();
    spoken.forEach(({ word, sentence }, index) => {
      const isNear = (one: number, reach: number): boolean =>
        one >= 0 && one < index && index - one <= reach && spoken[one]!.sentence === sentence;
      const fitting = this.slotsOf(word);
      for (const { phrase, slot } of fitting) {
        const { label, slots, reach } = this.phrases[phrase]!;
        if (slots === 1) note(label, [index]);
        const at = lastAt.get(phrase);
        if (!at?.every((one, other) => other === slot || isNear(one, reach))) continue;
        const whole = at.map((one, other) => (other === slot ? index : one));
        if (new Set(whole).size === slots)
          note(
            label,
            whole.sort((a, b) => a - b),
          );
      }
      // Only now: a word that fits two places of a phrase must not take the one that another fills.
      for (const { phrase, slot } of fitting) {
        const { slots } = this.phrases[phrase]!;
        if (slots === 1) continue;
        const at = lastAt.get(phrase) ?? Array<number>(slots).fill(-1);
        at[slot] = index;
        lastAt.set(phrase, at);
      }
    });
    return [...found.values()];
  }

  private learn(word: string, slot: Slot): void {
    const slots = this.slots.get(word);
    if (slots) return void slots.push(slot);
    this.slots.set(word, [slot]);
    put(this.byConsonants, consonants(word), word);
    put(this.byBeginning, word[0]!, word);
    put(this.byLooseForm, loosely(word), word);
  }

  private slotsOf(word: string): readonly Slot[] {
    const known = this.known.get(word);
    if (known) return known;
    const slots = this.meant(word).flatMap((one) => this.slots.get(one)!);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(word, slots);
    return slots;
  }

  /** Words of phrases that a word may mean: itself, or by its stem, its consonants, or one slip of the finger. */
  private meant(word: string): string[] {
    if (!this.isLoose && BEFALLS.test(word)) return this.slots.has(word) ? [word] : [];
    const { standard, spoken } = formsOf(word);
    const forms = [...new Set([...standard, ...spoken])].filter(
      (form) => this.slots.has(form) && (this.isLoose || word.includes(form)),
    );
    if (forms.length > 0) return forms;
    const loose = (this.isLoose ? spoken : [])
      .filter((form) => form.length >= LEAST_LOOSE)
      .flatMap((form) => this.byLooseForm.get(loosely(form)) ?? []);
    if (loose.length > 0) return [...new Set(loose)];
    const bare = (this.byConsonants.get(consonants(word)) ?? []).filter((known) => isShortened(word, known));
    if (bare.length > 0) return bare;
    if (word.length < LEAST_MISTYPED - 1) return [];
    return (this.byBeginning.get(word[0]!) ?? []).filter(
      (known) => known.length >= LEAST_MISTYPED && isOneEdit(word, known, LEAST_REPLACED),
    );
  }
}

/**
 * Forms of a folded word; some are no words, which does no harm.
 *
 * @returns its forms in the standard language, and those that are spoken
 */
function formsOf(word: string): { standard: string[]; spoken: string[] } {
  const plain = word.replace(POLITE, 'di');
  const short = plain.replace(LATE, '');
  const ended = ENDINGS.map((ending) => foldWord(plain.replace(ending, '')));
  const begun = [plain, short].map((one) => one.replace(BEGINNINGS, ''));
  const near = [word, ...ended, short, ...begun];
  const isLong = (form: string) => form.length >= LEAST_FORM || form === word;
  const sumatran = near.flatMap((form) =>
    SUMATRAN.filter(([end]) => end.test(form)).map(([end, ending]) => form.replace(end, ending)),
  );
  return { standard: wordForms(plain).filter(isLong), spoken: [...near, ...sumatran].filter(isLong) };
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

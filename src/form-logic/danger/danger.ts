import type { Danger, DangerWords } from '../../contract/public/danger.js';
import type { FormValues } from '../state.js';
import { alikeIn, PhraseBook, type Found } from './phrases.js';
import { readClauses, type SpokenWord } from './clauses.js';
import { kindOf, weighText } from './weights.js';

/**
 * How a language says that there is no danger now:
 *
 * - `past`: long ago. `lately`: over, unless something lasts.
 * - `over`: put right. `lasting`: not over yet.
 * - `now`: happens this moment, whatever happened before.
 * - `habit`: happens there often, or is a matter of figures. `feared`: before it is said: feared, wished away, almost.
 * - `about`: talked of: taught, planned, or no more than possible.
 */
type Turn = 'past' | 'lately' | 'over' | 'lasting' | 'now' | 'habit' | 'feared' | 'about';

interface Speech {
  turns: Readonly<Record<Turn, readonly string[]>>;
  /** Words that deny what follows, and words that may stand between both; with `|` between them. */
  negations: string;
  between: string;
}

/** How a sentence denies danger, says that it is over or only talks of it, in few words of the five languages. */
const PLAIN_SPEECH: Speech = {
  turns: {
    past: [
      'tahun|bulan|minggu|taun|wulan|sasih|last lalu|kemarin|kemaren|wingi|kamari|year|month|week',
      'years|months|weeks ago',
      'dulu|pernah|bekas|biyen|baheula|bareto|formerly',
    ],
    lately: ['kemarin|kemaren|wingi|kamari|patang|yesterday'],
    over: [
      'sudah|telah|wis|wes|tos|geus|la|alah|already|was padam|padem|pareum|selamat|slamet|salamet|aman|diperbaiki|ditangani|ditolong|selesai|ditemukan|out|fixed|rescued|safe',
    ],
    lasting: ['masih|isih|keneh|still|belum|durung|acan|dereng|alun'],
    now: ['sekarang|saiki|ayeuna|kini|barusan|cepat|segera|gancang|ndang|now|hurry'],
    habit: ['rawan|sering|kerep|mindeng|acok|asuransi|santunan|data|often'],
    feared: ['takut|khawatir|wedi|sieun|hampir|kalau|kalo|jika|nek|yen|lamun|afraid|if'],
    about: [
      'sosialisasi|penyuluhan|latihan|simulasi|pelatihan|pencegahan|cegah|cara|usul|kapan|film|berita|hoaks|training|drill|prevent',
    ],
  },
  negations:
    'tidak|bukan|tanpa|jangan|ora|dudu|mboten|aja|ojo|teu|henteu|ulah|idak|dak|indak|no|not|never|without',
  between: 'ada|ado|ana|aya|wonten|pernah|lagi|terjadi|any|a|is|was',
};

/** `HeardBy`: the dangers and words of an endpoint that are listened for. */
export interface HeardBy extends Partial<DangerWords> {
  /** Each by its own words where `phrases` has none. */
  dangers: readonly Pick<Danger, 'id' | 'words' | 'secret'>[];
}

/** How many other words may stand among those of a phrase, of one that takes it back, and of a turn. */
const SLACK = 6;
const NOT_SLACK = 2;
const TURN_SLACK = 2;
/** Words after which a long text's next part begins. A part has twice as many, as the longest texts learnt from. */
const STRIDE = 20;

type Hit = Found<number>;
type Turns = readonly Found<Turn>[];

/**
 * Hears danger in what is written, by words that an endpoint gives for it, and by what was learnt from many sentences
 * where it gives that too. What is denied, long over, feared or only talked of isn't heard.
 *
 * @param heardBy dangers in the order in which they matter
 * @returns a function of a text, for the life of the list; the ids of those that are heard, in that order
 */
export function dangerListener(heardBy: HeardBy): (text: string) => readonly string[] {
  const { dangers, learnt } = heardBy;
  const told = wordListener(heardBy);
  if (!learnt) return (text) => told(readClauses(text));
  const heardIn = (part: readonly SpokenWord[]): readonly (string | null)[] => {
    const ids = told(part);
    const isDanger = weighText(learnt, part, ids.length > 0) > learnt.least;
    // Dangers that the weights never learnt are not taken back by them.
    if (!isDanger) return ids.filter((id) => !learnt.ids.includes(id));
    return ids.length > 0 ? ids : [kindOf(learnt, part)];
  };
  return (text) => {
    const heard = new Set(partsOf(readClauses(text)).flatMap(heardIn));
    return dangers.flatMap(({ id }) => (heard.has(id) ? id : []));
  };
}

/** All that somebody wrote freely, answers to questions included. */
export const listenedText = (
  { title, content, locationText }: Pick<FormValues, 'title' | 'content' | 'locationText'>,
  answers: FormValues['answers'],
): string =>
  [title, content, locationText, ...Object.values(answers ?? {}).map(({ text }) => text)].join('\n');

/** `phrasesSaid` are those that stand in a text, whatever it says of them: denied or feared ones too. */
export function phrasesSaid(phrases: readonly string[], text: string): readonly string[] {
  const book = new PhraseBook<string>(true);
  for (const phrase of phrases) book.add(phrase, [phrase], SLACK);
  return book.find(readClauses(text)).map(({ label }) => label);
}

/** Parts of a text that overlap, so that what one sentence tells doesn't drown in all others. */
function partsOf(spoken: readonly SpokenWord[]): (readonly SpokenWord[])[] {
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(spoken.length / STRIDE) - 1) },
    (_, at) => at * STRIDE,
  );
  return starts.map((start) => spoken.slice(start, start + 2 * STRIDE));
}

function wordListener({
  dangers,
  phrases = [],
}: HeardBy): (spoken: readonly SpokenWord[]) => readonly string[] {
  const book = new PhraseBook<number>(true);
  const harmless = new PhraseBook<number>();
  dangers.forEach(({ id, words }, danger) => {
    const more = phrases.find((one) => one.id === id);
    book.add(danger, more?.words ?? words, SLACK);
    harmless.add(danger, more?.not ?? [], NOT_SLACK);
  });
  const turned = new PhraseBook<Turn>();
  for (const [turn, texts] of Object.entries(PLAIN_SPEECH.turns)) turned.add(turn as Turn, texts, TURN_SLACK);
  const [negated, mayLieBetween] = [PLAIN_SPEECH.negations, PLAIN_SPEECH.between].map(
    (words) => new Set(alikeIn(words)),
  );
  return (spoken) => {
    const hits = book.find(spoken);
    if (hits.length === 0) return [];
    const excuses = harmless.find(spoken).filter(({ at }) => isOneClause(spoken, at));
    // `belum padam` is not over.
    const said = turned
      .find(spoken)
      .filter(({ at }) => isOneClause(spoken, at))
      .filter((turn) => turn.label !== 'over' || !isDenied(spoken, turn, negated!, mayLieBetween!));
    const isMeant = (hit: Hit): boolean =>
      !isDenied(spoken, hit, negated!, mayLieBetween!) &&
      !excuses.some((excuse) => excuse.label === hit.label && takesBack(spoken, excuse, hit, book)) &&
      !isHarmless(spoken, hit, said, dangers[hit.label]!.secret);
    const heard = new Set<number>();
    for (const hit of hits) if (!heard.has(hit.label) && isMeant(hit)) heard.add(hit.label);
    return dangers.filter((_, danger) => heard.has(danger)).map(({ id }) => id);
  };
}

/** `tidak ada kebakaran`, `no sign of fire`: of any of its words. */
function isDenied(
  spoken: readonly SpokenWord[],
  { at }: Pick<Hit, 'at'>,
  negated: ReadonlySet<string>,
  mayLieBetween: ReadonlySet<string>,
): boolean {
  return at.some((word) => {
    let index = word - 1;
    while (index >= 0 && mayLieBetween.has(spoken[index]!.word)) index--;
    const before = spoken[index];
    // A word of the danger's own phrase denies nothing: `tidak sadar`.
    if (before === undefined || at.includes(index) || before.clause !== spoken[word]!.clause) return false;
    return negated.has(before.word);
  });
}

/**
 * `api unggun` takes back what was heard in `api`, unless the rest of that comes before and is nearer by; words that
 * mean nothing in this danger take back all of it in their clause.
 */
function takesBack(
  spoken: readonly SpokenWord[],
  { at }: Found<number>,
  hit: Hit,
  book: PhraseBook<number>,
): boolean {
  if (at.some((index) => hit.at.includes(index)))
    return hit.at.length < 2 || at[0]! < hit.at[0]! || spanOf(at) <= spanOf(hit.at);
  if (at.some((index) => book.has(spoken[index]!.word, hit.label))) return false;
  return at.some((index) => isInClauses(spoken, index, hit));
}

const isOneClause = (spoken: readonly SpokenWord[], at: readonly number[]): boolean =>
  spoken[at[0]!]!.clause === spoken[at.at(-1)!]!.clause;

const spanOf = (at: readonly number[]): number => at.at(-1)! - at[0]!;

const isInClauses = (spoken: readonly SpokenWord[], index: number, { at }: Hit): boolean =>
  at.some((one) => spoken[one]!.clause === spoken[index]!.clause);

/** @param isLasting what happens at home happens again: that it did before, or often, makes it no less of a danger */
function isHarmless(spoken: readonly SpokenWord[], hit: Hit, turns: Turns, isLasting: boolean): boolean {
  const first = hit.at[0]!;
  const { sentence } = spoken[first]!;
  // A turn within the danger's own phrase says nothing else.
  const others = turns.filter(({ at }) => !at.every((index) => hit.at.includes(index)));
  const inClause = (turn: Turn) =>
    others.filter(({ label, at }) => label === turn && isInClauses(spoken, at[0]!, hit));
  const inSentence = (turn: Turn) =>
    others.filter(({ label, at }) => label === turn && spoken[at[0]!]!.sentence === sentence);
  const isBefore = ({ at }: Found<Turn>) => at[0]! < hit.at.at(-1)!;
  if (inClause('about').some(isBefore)) return true;
  const isNow = inClause('now').length > 0;
  if (isLasting) return false;
  // `api besar, takut merembet` is a fire: only what is said before it makes it feared.
  if (inClause('feared').some(isBefore)) return true;
  if (inClause('habit').length > 0 || inClause('past').length > 0) return true;
  if (inSentence('habit').length > 0 && !isNow) return true;
  const lasts = inSentence('lasting').length > 0;
  if (inSentence('past').length > 0 && !isNow) return true;
  if (inSentence('lately').length > 0 && !isNow && !lasts) return true;
  const over = others.filter(
    ({ label, at }) => label === 'over' && (at[0]! > first || isInClauses(spoken, at[0]!, hit)),
  );
  return over.length > 0 && !lasts;
}

/**
 * Learns what tells of danger from all sentences here, and writes it for the endpoint to serve. Says first what it
 * hears of each author's sentences when it has learnt from all others.
 *
 *   node --import tsx test/form-logic/danger-sentences/learn.ts
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readClauses, type SpokenWord } from '../../../src/form-logic/danger/clauses.js';
import {
  featuresOf,
  FIRST_KIND,
  kindOf,
  NO_WEIGHT,
  weighText,
} from '../../../src/form-logic/danger/weights.js';
import type { DangerWeights } from '../../../src/contract/public/danger.js';
import { plainListener, readSentences } from './measure.js';

/** So many of `AUTHORS`, from the first, knew the rules: what is heard of them says nothing of others. */
const INSIDERS = 2;

const WRITTEN = new URL('../../../demo/endpoint/dangers/weights.json', import.meta.url);
const AUTHORS = [
  ['development.json', 'second.json', 'third.json'],
  ['frames.json'],
  ['strangers.json'],
  ['stranger-3.json'],
  ['author-a.json'],
  ['author-b.json'],
  ['author-c.json'],
];
/** Ids of the demo's town, by the names of kinds in the sentences. */
const IDS = {
  fire: 'kebakaran',
  accident: 'kecelakaan',
  violence: 'kekerasan',
  drowning: 'tenggelam',
  power: 'listrik',
};
const KINDS = Object.keys(IDS);

const BUCKETS = 49_152;
const KIND_BUCKETS = 6_144;
/** Weights are whole numbers from the negative of this to it. */
const MOST = 2;
const ROUNDS = 12;
const RATE = 0.5;
const DECAY = 1e-4;
/** How many harmless sentences may be taken for danger. */
const FALSE_ALARMS = 0.02;

interface Sentence {
  author: number;
  isDanger: boolean;
  kind: string;
  spoken: readonly SpokenWord[];
  features: number[];
  isPhraseHeard: boolean;
}

const hearPlain = plainListener();
const sentence = (author: number, kind: string, text: string): Sentence => {
  const spoken = readClauses(text);
  const features = [...featuresOf(spoken, BUCKETS)];
  const isPhraseHeard = hearPlain(text);
  // Behind all others: that plain words were heard.
  if (isPhraseHeard) features.push(BUCKETS);
  return { author, isDanger: kind !== '', kind, spoken, features, isPhraseHeard };
};
const SENTENCES = AUTHORS.flatMap((files, author) =>
  files.flatMap((file) => {
    const { danger, harmless } = readSentences(file);
    const told = Object.entries(danger).flatMap(([kind, texts]) =>
      texts.map((text) => sentence(author, kind, text)),
    );
    return [...told, ...harmless.map((text) => sentence(author, '', text))];
  }),
);

/** The same order each time. */
function shuffled<Item>(items: readonly Item[], round: number): Item[] {
  let seed = round + 1;
  const all = [...items];
  for (let last = all.length - 1; last > 0; last--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = seed % (last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** Logistic regression; features that stand in one sentence alone teach nothing. */
function learn(sentences: readonly Sentence[]): { weights: Float64Array; bias: number } {
  const counts = new Uint16Array(BUCKETS + 1);
  for (const { features } of sentences) for (const feature of features) counts[feature]!++;
  const weights = new Float64Array(BUCKETS + 1);
  const squares = new Float64Array(BUCKETS + 1).fill(1e-8);
  let [bias, biasSquares] = [0, 1e-8];
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, isDanger } of shuffled(sentences, round)) {
      const scale = 1 / Math.sqrt(Math.max(features.length, 1));
      let sum = 0;
      for (const feature of features) sum += weights[feature]!;
      const error = 1 / (1 + Math.exp(-(sum * scale + bias))) - (isDanger ? 1 : 0);
      for (const feature of features) {
        if (counts[feature]! < 2) continue;
        const slope = error * scale + DECAY * weights[feature]!;
        squares[feature]! += slope * slope;
        weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!);
      }
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
    }
  return { weights, bias };
}

const character = (zero: string, value: number): string => String.fromCharCode(zero.charCodeAt(0) + value);

/** In a few whole numbers, which travel in a few bits each; what remains of the bias is in `least`. */
function packed(sentences: readonly Sentence[]): DangerWeights {
  const { weights } = learn(sentences);
  const sizes = [...weights.subarray(0, BUCKETS)].map(Math.abs).filter((size) => size > 0);
  // All but the heaviest few are told apart; those count as the heaviest whole number.
  const unit = sizes.sort((a, b) => a - b)[Math.floor(sizes.length * 0.995)]! / MOST;
  const whole = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight / unit)));
  return {
    ids: Object.values(IDS),
    weights: [...weights.subarray(0, BUCKETS)].map((weight) => character(NO_WEIGHT, whole(weight))).join(''),
    told: Math.round(weights[BUCKETS]! / unit),
    least: 0,
    kinds: kindsOf(sentences),
  };
}

/** By bucket the kind that it speaks for, and how much: 1 to 3 by how far that is above chance. */
function kindsOf(sentences: readonly Sentence[]): string {
  const counts = Array.from({ length: KIND_BUCKETS }, () => KINDS.map(() => 0));
  for (const { kind, spoken } of sentences)
    if (KINDS.includes(kind))
      for (const feature of featuresOf(spoken, KIND_BUCKETS, false)) counts[feature]![KINDS.indexOf(kind)]!++;
  return counts
    .map((row) => {
      const sum = row.reduce((total, one) => total + one, 0);
      const most = Math.max(...row);
      // A third and one and a half stand for what was not seen: a bucket of two sentences proves little.
      const strength = Math.min(3, Math.round(2 * Math.log((KINDS.length * (most + 0.3)) / (sum + 1.5))));
      return most >= 2 && strength > 0 ? character(FIRST_KIND, row.indexOf(most) * 3 + strength - 1) : '-';
    })
    .join('');
}

const weightOf = (model: DangerWeights, { spoken, isPhraseHeard }: Sentence): number =>
  weighText(model, spoken, isPhraseHeard);

const all: { weight: number; isDanger: boolean; author: number }[] = [];
AUTHORS.forEach((files, author) => {
  if (author < INSIDERS) return;
  const model = packed(SENTENCES.filter((one) => one.author !== author));
  const held = SENTENCES.filter((one) => one.author === author);
  all.push(...held.map((one) => ({ weight: weightOf(model, one), isDanger: one.isDanger, author })));
  const told = held.filter(({ kind }) => KINDS.includes(kind));
  const right = told.filter(({ spoken, kind }) => kindOf(model, spoken) === IDS[kind as keyof typeof IDS]);
  process.stdout.write(`${files.join()}: kind of ${right.length} of ${told.length}\n`);
});
const harmless = all.filter(({ isDanger }) => !isDanger).map(({ weight }) => weight);
const least = harmless.sort((a, b) => b - a)[Math.floor(harmless.length * FALSE_ALARMS)]!;
AUTHORS.forEach((files, author) => {
  const rate = (isDanger: boolean): string => {
    const of = all.filter((one) => one.author === author && one.isDanger === isDanger);
    return `${of.filter(({ weight }) => weight > least).length} of ${of.length}`;
  };
  process.stdout.write(`${files.join()}: heard ${rate(true)}, false ${rate(false)}\n`);
});
const model = { ...packed(SENTENCES), least: Math.ceil(least * 100) / 100 };
const text = JSON.stringify(model);
writeFileSync(WRITTEN, `${text}\n`);
process.stdout.write(
  `least ${model.least}, told ${model.told}, ${gzipSync(text).length} bytes, kinds ${gzipSync(model.kinds).length}\n`,
);

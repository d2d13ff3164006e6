/**
 * What can go wrong between a relay and the national gateway, and in how many forms the same answer can come. All by
 * chance from a seed.
 */
import { createHash } from 'node:crypto';
import { Random } from '../../demo/town/seed/random.js';

/** What a relay can ask of the gateway. */
const STEPS = [
  'token',
  'upload',
  'create',
  'detail',
  'followups',
  'reply',
  'institutions',
  'download',
] as const;
export type Step = (typeof STEPS)[number];

/** What can befall one request, and whether the gateway has done what it was asked for all the same. */
export const FAULTS = {
  slow: 'done',
  'reset before the body': 'not done',
  'reset within the body': 'not done',
  'reset before the answer': 'done',
  'answer cut off': 'done',
  'truncated JSON': 'done',
  'JSON without the number': 'done',
  'HTML with 200, not done': 'not done',
  'HTML with 200, done': 'done',
  '502 in HTML, not done': 'not done',
  '502 in HTML, done': 'done',
  '500 in JSON': 'not done',
  '503 in JSON': 'not done',
  '429 in JSON': 'not done',
  /** As when a token was taken back, or the layer in front has forgotten its keys for a moment. */
  '401 in JSON': 'not done',
  '422 in JSON': 'not done',
  /** Does it at once, and answers when nobody listens any more. */
  'late answer': 'done',
  /** Does it only when the sender has gone. */
  'late work': 'done',
} as const satisfies Record<string, 'done' | 'not done'>;
export type Fault = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as Fault[];

/** The forms in which live clients have seen one and the same answer. */
export interface Shape {
  ids: 'numbers' | 'strings';
  /** Where a create's answer has the number. */
  number: 'top' | 'results' | 'both';
  dates: 'WIB' | 'ISO';
  attachments: 'array' | 'object' | 'object with docs' | 'docs alone';
  paging: 'plain' | 'endless and empty' | 'endless and repeating' | 'first page again and again';
  nextPage: 'absolute' | 'relative' | 'elsewhere';
  files: 'absolute' | 'relative' | 'path';
  /** Of follow-ups. */
  order: 'oldest first' | 'newest first';
}

const PLAIN: Shape = {
  ids: 'numbers',
  number: 'top',
  dates: 'WIB',
  attachments: 'object with docs',
  paging: 'plain',
  nextPage: 'absolute',
  files: 'absolute',
  order: 'oldest first',
};

/** Between two pages of one list the order never changes, so chance does not choose it for each request. */
const SHAPES: { [Part in keyof Omit<Shape, 'order'>]: readonly Shape[Part][] } = {
  ids: ['numbers', 'strings'],
  number: ['top', 'results', 'both'],
  dates: ['WIB', 'ISO'],
  attachments: ['array', 'object', 'object with docs', 'docs alone'],
  // Most readers must come to the end now and then, or nothing on a second page would ever be seen.
  paging: [
    'plain',
    'plain',
    'plain',
    'endless and empty',
    'endless and repeating',
    'first page again and again',
  ],
  nextPage: ['absolute', 'absolute', 'relative', 'elsewhere'],
  files: ['absolute', 'relative', 'path'],
};

/** One request, as chance sees it. */
export interface Asked {
  step: Step;
  /** What it is about: the same in each further try. */
  subject: string;
  /**
   * By which chance knows it: the report's title and what else was asked of it, not the numbers that it was given,
   * which are others each time.
   */
  about: string;
  /** How often this was asked before. */
  before: number;
}

export interface Moods {
  /** How likely a request fails. */
  probability: number;
  /** Default all. */
  faults?: readonly Fault[];
  /** Default all. */
  steps?: readonly Step[];
  /** Whether answers change their forms from one to the next, or always look the same. Default false. */
  changesShape?: boolean;
  /** Parts of the form that are always like this. */
  shape?: Partial<Shape>;
  /** Decides before chance does; undefined leaves it to chance, null lets the request pass. */
  choose?: (asked: Asked) => Fault | null | undefined;
}

export const CALM: Moods = { probability: 0 };

/** Makes no sense there, or would never be noticed. */
const isFor = (fault: Fault, step: Step): boolean =>
  fault === 'JSON without the number' ? step === 'create' || step === 'upload' || step === 'token' : true;

/** Chance for one purpose: the same whatever else was asked before, and however many ask at the same time. */
export function chanceOf(seed: number, ...what: readonly (string | number)[]): Random {
  return new Random(
    createHash('sha256')
      .update(JSON.stringify([seed, ...what]))
      .digest()
      .readUInt32LE(0),
  );
}

export function faultFor(seed: number, moods: Moods, asked: Asked): Fault | null {
  const chosen = moods.choose?.(asked);
  if (chosen !== undefined) return chosen;
  const { step, about, before } = asked;
  const random = chanceOf(seed, 'fault', step, about, before);
  const isHit = random.chance(moods.probability) && (moods.steps ?? STEPS).includes(step);
  return isHit ? random.pick((moods.faults ?? FAULT_NAMES).filter((fault) => isFor(fault, step))) : null;
}

export function shapeFor(seed: number, moods: Moods, { step, about, before }: Asked): Shape {
  if (!moods.changesShape) return { ...PLAIN, ...moods.shape };
  const random = chanceOf(seed, 'shape', step, about, before);
  const shape: Record<string, string> = {
    order: chanceOf(seed, 'order').pick(['oldest first', 'newest first']),
  };
  for (const [part, forms] of Object.entries(SHAPES)) shape[part] = random.pick<string>(forms);
  return { ...(shape as unknown as Shape), ...moods.shape };
}

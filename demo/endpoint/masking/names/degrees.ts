import { list } from '../words/lexicon.js';
import type { Token } from '../tokens.js';

/** Academic and religious titles before a name. They narrow down who it is, so they are hidden with it. */
const BEFORE = list('drs dra ir prof kh tgkh');
/** First letters of degrees behind a name: S.Pd., M.Si., A.Md.Keb., Sp.A. */
const FIRST = list('s m a sp ph d b');
const REST = list(
  `pd pdi pt p sos e ei h hi t kom ip ag si kep ked hut farm psi stp km kes m ap a hum sc md keb gz tr th ak ab d f
  hk fil in or og rad stat kp pi ds par ars i sy`,
);
const WHOLE = list(
  'se sh st skm mm mh mt ma msi mkes mpd spd amd lc apt ners ns mba phd ssos skom sip sag spdi mph ba',
);

/** `endOfDegrees` is where the degrees end that begin behind a comma here; `from` where none do. */
export function endOfDegrees(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let degrees = 0; degrees < 4; degrees += 1) {
    const comma = tokens[end]?.text === ',' ? end + 1 : degrees === 0 ? undefined : end;
    if (comma === undefined) break;
    const start = tokens[comma]?.text === ' ' ? comma + 1 : comma;
    const next = endOfOne(tokens, start);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

function endOfOne(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  if (WHOLE.has(token.low) && token.text !== token.low)
    return tokens[at + 1]?.text === '.' && /[\s,;]/.test(tokens[at + 2]?.text ?? ' ') ? at + 2 : at + 1;
  if (!FIRST.has(token.low)) return undefined;
  let end = at + 1;
  let parts = 0;
  while (parts < 3 && tokens[end]?.text === '.') {
    const part = tokens[end + 1]?.text === ' ' && parts === 0 ? end + 2 : end + 1;
    if (!REST.has(tokens[part]?.low ?? '') || !/^\p{Lu}/u.test(tokens[part]?.text ?? '')) break;
    end = part + 1;
    parts += 1;
  }
  if (parts === 0) return undefined;
  return tokens[end]?.text === '.' ? end + 1 : end;
}

/** `startOfDegrees` is where the degrees before a name begin: "Drs.", "Prof. Ir.". */
export function startOfDegrees(tokens: readonly Token[], name: number): number {
  let start = name;
  for (let degrees = 0; degrees < 3; degrees += 1) {
    const blank = tokens[start - 1]?.text === ' ' ? start - 1 : start;
    const word = tokens[blank - 1]?.text === '.' ? blank - 2 : blank - 1;
    if (!BEFORE.has(tokens[word]?.low ?? '')) break;
    start = word;
  }
  return start;
}

/** `isDegree`: the word is a degree before a name. */
export function isDegree(low: string): boolean {
  return BEFORE.has(low);
}

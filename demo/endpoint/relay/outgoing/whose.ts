import type { RelayReplyStep, Sign } from '../../database/tables/relay-tables.js';
import type { GatewayFollowUp } from '../gateway/gateway.js';
import type { Signs } from '../../reports/forwarding/signs.js';
import { areAlike, areOwnWords, comesBackAs } from './reply.js';

/** `OwnReply` is a reply of ours that is, or may be, at the gateway. */
export interface OwnReply {
  id: number;
  words: string;
  /** `sent`: it is at the gateway. `sending`, `parked`: its fate is unknown. */
  step: RelayReplyStep;
  /** The gateway itself has confirmed the reply. */
  isAcknowledged: boolean;
}

type SignsRead = Pick<Signs, 'of' | 'own'>;

/** Signatures of follow-ups with the same words, the likeliest of ours first; an institution's is never ours. */
const LIKELIER: readonly Sign[] = ['reporter', 'unknown', 'agency'];

/**
 * `alikeOurs` gives the follow-ups that can be a reply of ours, the likeliest first. We write by the agency's
 * account, so a gateway may sign our words with the agency's name. A learnt signature only makes some likelier,
 * because it may change.
 * @param items without those that were written here as another author's
 */
export function alikeOurs<Item extends GatewayFollowUp>(
  items: readonly Item[],
  words: string,
  signs: SignsRead,
): Item[] {
  const isIt = comesBackAs(words);
  const rank = ({ from }: Item): number => {
    const sign = signs.of(from);
    return LIKELIER.indexOf(sign) + (isOwn(sign, signs) ? 0 : LIKELIER.length);
  };
  return items
    .filter((item) => isIt(item.content) && signs.of(item.from) !== 'office')
    .sort((one, other) => rank(one) - rank(other) || (other.at ?? '').localeCompare(one.at ?? ''));
}

/**
 * Whether a follow-up is ours beyond doubt: its words are too long for chance, or only our reporters' replies are
 * signed so. The agency itself, or an unknown author, may say the same.
 */
export function isSurelyOurs(item: GatewayFollowUp, words: string, signs: SignsRead): boolean {
  const sign = signs.of(item.from);
  return areOwnWords(words) || (sign === 'reporter' && isOwn(sign, signs));
}

/** Signed as our replies are, or as a reporter's, which an officer must release before the public reads it. */
function isLikelyOurs(item: GatewayFollowUp, words: string, signs: SignsRead): boolean {
  const sign = signs.of(item.from);
  return sign === 'reporter' || isOwn(sign, signs) || areOwnWords(words);
}

const isOwn = (sign: Sign, { own }: SignsRead): boolean => own.size === 0 || own.has(sign);

/** `ToldApart` sorts a report's follow-ups by whether they are ours. */
export interface ToldApart<Item> {
  theirs: Item[];
  /**
   * Follow-ups that may be a parked reply of ours, with the reply's id: shown as another author's, because no answer
   * may vanish.
   */
  twins: Map<Item, number>;
  /**
   * Follow-ups that may be a sent reply, but have a signature that no reply of ours had: shown, and an office's answer
   * only once an officer says so.
   */
  unsure: Set<Item>;
}

/** The order in which replies of ours claim follow-ups, the surest first. */
const SUREST: readonly RelayReplyStep[] = ['sent', 'sending', 'parked'];

/**
 * Each reply of ours that arrived accounts for one follow-up. A follow-up that may be a reply whose fate is still
 * looked up is held back until then; one that may be a parked reply is not.
 */
export function toldApart<Item extends GatewayFollowUp>(
  items: readonly Item[],
  ours: readonly OwnReply[],
  signs: SignsRead,
): ToldApart<Item> {
  let left = [...items];
  const twins = new Map<Item, number>();
  const unsure = new Set<Item>();
  const inOrder = [...ours].sort((one, other) => SUREST.indexOf(one.step) - SUREST.indexOf(other.step));
  for (const { id, words, step } of inOrder) {
    const [own] = alikeOurs(
      left.filter((item) => !twins.has(item) && !unsure.has(item)),
      words,
      signs,
    );
    if (own === undefined) continue;
    if (step === 'parked' && !isSurelyOurs(own, words, signs)) twins.set(own, id);
    else if (step === 'sent' && !isLikelyOurs(own, words, signs)) unsure.add(own);
    else left = left.filter((item) => item !== own);
  }
  return { theirs: left, twins, unsure };
}

/**
 * `signsLearnt` learns how the gateway signs our replies, from the one follow-up that can be each confirmed reply.
 * Common words teach only whether it signs as a reporter's.
 * @param items all follow-ups, known ones too: of two alike, which was taken for ours is not recorded
 */
export function signsLearnt(
  items: readonly GatewayFollowUp[],
  ours: readonly OwnReply[],
  signs: SignsRead,
): Set<Sign> {
  const learnt = new Set<Sign>();
  for (const { id, words, step, isAcknowledged } of ours) {
    if (step !== 'sent' || !isAcknowledged) continue;
    if (ours.some((other) => other.id !== id && areAlike(other.words, words))) continue;
    const [item, another] = alikeOurs(items, words, signs);
    if (item === undefined || another !== undefined) continue;
    const sign = signs.of(item.from);
    if (!signs.own.has(sign) && (sign === 'reporter' || areOwnWords(words))) learnt.add(sign);
  }
  return learnt;
}

import type { RelayReplyStep, Sign } from '../../database/tables/relay-tables.js';
import type { GatewayFollowUp } from '../gateway/gateway.js';
import type { Signs } from '../../reports/forwarding/signs.js';
import { areAlike, areOwnWords, comesBackAs } from './reply.js';

/** Something of ours that stands there, or may. */
export interface OwnReply {
  id: number;
  words: string;
  /** `sent`: it is there. `sending`, `parked`: nobody knows. */
  step: RelayReplyStep;
  /** The gateway itself has said that it took it. */
  isAcknowledged: boolean;
}

type SignsRead = Pick<Signs, 'of' | 'own'>;

/** Which of several that say the same is likelier ours; an institution's never is. */
const LIKELIER: readonly Sign[] = ['reporter', 'unknown', 'agency'];

/**
 * Those that can be a reply of ours, the likeliest first. We write by the agency's account, so a gateway may sign our
 * words with its name; what is learnt of one says which is likelier, and no more, as it may change.
 * @param items without those that were written here before as somebody else's
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
 * Nobody but us says so, or nobody but our reporters is signed so; the agency itself may say the same, and so may whom
 * nobody knows.
 */
export function isSurelyOurs(item: GatewayFollowUp, words: string, signs: SignsRead): boolean {
  const sign = signs.of(item.from);
  return areOwnWords(words) || (sign === 'reporter' && isOwn(sign, signs));
}

/** Signed as ours are, or as a reporter, whose words are shown by an officer's hand only. */
function isLikelyOurs(item: GatewayFollowUp, words: string, signs: SignsRead): boolean {
  const sign = signs.of(item.from);
  return sign === 'reporter' || isOwn(sign, signs) || areOwnWords(words);
}

const isOwn = (sign: Sign, { own }: SignsRead): boolean => own.size === 0 || own.has(sign);

/** What stands there, told apart. */
export interface ToldApart<Item> {
  theirs: Item[];
  /**
   * What may be a parked reply of ours: shown as somebody's, because nothing that anybody said there may vanish. By the
   * reply's id.
   */
  twins: Map<Item, number>;
  /** What may be one that is there, signed as none of ours was before: shown, and nobody's answer until an officer says so. */
  unsure: Set<Item>;
}

/** The surest of ours take first what is theirs. */
const SUREST: readonly RelayReplyStep[] = ['sent', 'sending', 'parked'];

/**
 * What we sent stands among the follow-ups from then on: each reply of ours accounts for one of them. What may be one
 * whose fate is still looked up is held back until then; one of a parked reply, which nobody looks up any more, is not.
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
 * How the gateway signs what we send, by what came back of replies that it said it took: of each the one follow-up that
 * can be it. Words that others say, too, teach no more than that it signs as a reporter's.
 * @param items all that stands there, known ones too: of two alike nobody can say which was taken for ours before
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

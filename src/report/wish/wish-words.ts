import type { WishState } from '../../contract/reporting/wish.js';
import type { Wish } from '../../contract/reporting/read-wish.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian: what became of an aspiration. */
export const wishWords = {
  heading: 'Perjalanan usulan',
  states: {
    noted: 'Dicatat',
    proposed: 'Diusulkan',
    ranked: 'Diperingkat',
    planned: 'Direncanakan',
    built: 'Dibangun',
    declined: 'Ditolak',
  } satisfies Record<WishState, string>,
  /** @param status one of `states` @param plan such as "RKPDes 2027" */
  inPlan: (status: string, plan: string) => `${status} di ${plan}`,
  reason: 'Alasannya',
};
export type WishMessages = MessagesOf<typeof wishWords>;

/** The state in words, with the plan and its year where it has them: "Direncanakan di RKPDes 2027". */
export function fateInWords(
  { state, document, year }: Pick<Wish, 'state' | 'document' | 'year'>,
  m: WishMessages,
): string {
  const name = m.states[state];
  const text = document ? m.inPlan(name, document) : name;
  return year === null || document?.includes(String(year)) ? text : `${text} (${year})`;
}

import type { Plan } from './plan.js';

/** What a course of events brings that another may not. */
const broughtBy = ({ faults, event, storage, hasWebLocks, isGoneAfterPaint }: Plan): string[] => [
  ...faults.map(({ fault }) => fault),
  event.name,
  `storage ${storage}`,
  `locks ${hasWebLocks}`,
  `gone ${isGoneAfterPaint}`,
];

/** Everything that any of these plans brings. */
export const allBroughtBy = (plans: readonly Plan[]): Set<string> => new Set(plans.flatMap(broughtBy));

/** Few of the plans that together bring what all of them do: again and again the one that brings most that is new. */
export function fewPlans(plans: readonly Plan[]): Plan[] {
  const missing = allBroughtBy(plans);
  const newBy = (plan: Plan): number => [...allBroughtBy([plan])].filter((one) => missing.has(one)).length;
  const few: Plan[] = [];
  while (missing.size > 0) {
    const best = plans.reduce((most, plan) => (newBy(plan) > newBy(most) ? plan : most));
    few.push(best);
    for (const one of broughtBy(best)) missing.delete(one);
  }
  return few.sort((one, other) => one.index - other.index);
}

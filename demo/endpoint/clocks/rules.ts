import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { CLOCK_KINDS, type ClockKind } from '../../../src/contract/reporting/clocks.js';
import type { PromisedDays } from '../../../src/contract/working-days.js';

/** Days that count: those on which offices work, or all of the calendar. */
export const COUNTED = ['working', 'calendar'] as const;
export type Counted = (typeof COUNTED)[number];

/** `RULE_KINDS` are clocks with days of their own; `superior` is how long an objection may take to be decided. */
export const RULE_KINDS = [...CLOCK_KINDS, 'superior'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** `ClockRule` is how long a clock runs, as a town's `clocks.yaml` has it. */
export interface ClockRule {
  kind: RuleKind;
  /** Kind of report, where each has its own days; null for a clock that is the same for all. */
  classification: string | null;
  days: number;
  counted: Counted;
  /** The clock at whose end this one begins; null for one that an event of the report starts. */
  after: ClockKind | null;
  /** `pausesWhenHeld`: its days stand still while the report is held, because its reporter is waited for. */
  pausesWhenHeld: boolean;
  /** Where the days are from, in Indonesian: a law, or an agency's promise. */
  source: string;
}

/** `ruleOf` is the rule of a clock; undefined where the town has none for this kind of report. */
export const ruleOf = (
  rules: readonly ClockRule[],
  kind: RuleKind,
  classificationId: string,
): ClockRule | undefined =>
  rules.find(
    (rule) =>
      rule.kind === kind && (rule.classification === null || rule.classification === classificationId),
  );

/** `promisedBy` are the days of the four turns, as the capabilities tell them. @param kinds ids of kinds of reports */
export function promisedBy(rules: readonly ClockRule[], kinds: readonly string[]): PromisedDays {
  const daysOf = (kind: ClockKind, id: string = CLASSIFICATIONS.complaint): number =>
    ruleOf(rules, kind, id)!.days;
  return {
    verifyWorkingDays: daysOf('verify'),
    followupWorkingDays: daysOf('followup'),
    autocloseWorkingDays: daysOf('reply'),
    resolveWorkingDays: Object.fromEntries(kinds.map((id) => [id, daysOf('resolve', id)])),
  };
}

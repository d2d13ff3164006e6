import type { Answers } from '../contract/questions/question.js';
import type { RuleContext } from '../form-logic/rules.js';
import type { FormValues } from '../form-logic/state.js';

/**
 * What parts of the form do for its context, its entry and its focus, each from when it is here. `FormContext.attach` alone sets
 * it: `AduanForm` attaches what the first screen has, `FormParts` the rest.
 */
export interface Attached {
  /** What is sent in the place of what stands empty; nothing as long as there is no way to send. */
  deduce?: (values: Readonly<FormValues>) => Readonly<FormValues>;
  /** What the parts beyond the first screen add to the rules. */
  rules?: () => Pick<RuleContext, 'files' | 'identityAndPlaceRules' | 'questions'>;
  /** What was answered of what the chosen category asks. */
  answers?: () => Answers | null;
  /** Takes the control of a category's question, or values by code that were entered elsewhere in a category, and knows which are asked. */
  questions?: {
    take: (control: HTMLInputElement | HTMLTextAreaElement) => void;
    takeEntered: (entered: ReadonlyMap<string, readonly string[]> | null, categoryId?: string | null) => void;
    isAsked: (code: string) => boolean;
  };
  /** Shows what is about to take the focus, which may lie where it isn't seen yet. */
  reveal?: (target: HTMLElement) => void;
  /** Draws what nobody has come to yet, too. */
  drawAll?: () => void;
  /** Somebody goes to another step. */
  moved?: () => void;
  /** Somebody has gone on to a step, from 0. */
  arrived?: (step: number) => void;
}

import type { Answers } from '../contract/questions/question.js';
import type { RuleContext } from '../form-logic/rules.js';
import type { FormValues } from '../form-logic/state.js';

/**
 * Functions that parts of the form provide for its context, entry and focus, each once it is loaded.
 * `FormContext.attach` alone sets them: `AduanForm` attaches those of the first screen, `FormParts` the rest.
 */
export interface Attached {
  /** Fills in values for fields that are empty, for sending; missing until `FormParts` is loaded. */
  deduce?: (values: Readonly<FormValues>) => Readonly<FormValues>;
  /** Rules of the parts beyond the first screen. */
  rules?: () => Pick<RuleContext, 'files' | 'identityAndPlaceRules' | 'questions'>;
  /** Answers to the questions of the chosen category. */
  answers?: () => Answers | null;
  /** Takes the control of a category's question, or answers by code from another form, and tells which are asked. */
  questions?: {
    take: (control: HTMLInputElement | HTMLTextAreaElement) => void;
    takeEntered: (entered: ReadonlyMap<string, readonly string[]> | null, categoryId?: string | null) => void;
    isAsked: (code: string) => boolean;
  };
  /** True when a report without a text has all that must be known of it: the steps between are passed over. */
  isComplete?: () => boolean;
  /** Makes an element visible before it takes the focus: its step may be hidden. */
  reveal?: (target: HTMLElement) => void;
  /** Draws all steps, also those that were not opened yet. */
  drawAll?: () => void;
  /** Called when the current step is about to change. */
  moved?: () => void;
  /** Called when somebody has gone on to a step, counted from 0. */
  arrived?: (step: number) => void;
}

import { CONTROL_NAMES, questionCode } from '../../../../src/form-logic/state.js';
import { writeEntered, type Entered, type Get } from './entered.js';
import { keptFields, type KeptFile } from './kept-files.js';
import { OTHER_CATEGORY } from './questions.js';

/** `STEPS` are the form's questions in the widget's order, a page each; the review comes after them. */
export const STEPS = ['what', 'where', 'privacy'] as const;

export type Step = (typeof STEPS)[number];

/** `STEP_FIELD` tells in a sent form whose page it was. */
const STEP_FIELD = 'step';

/** `TICKS` are offered on every step where the text tells of somebody to fear. */
const TICKS: readonly string[] = [CONTROL_NAMES.isAnonymous, CONTROL_NAMES.isSecret];

const CONTROLS: Readonly<Record<Step, readonly string[]>> = {
  what: [
    ...(['classificationId', 'title', 'content', 'category', 'institution', 'attachments'] as const).map(
      (field) => CONTROL_NAMES[field],
    ),
    OTHER_CATEGORY,
  ],
  where: [
    ...(['location', 'locationText', 'assetRef', 'dateOfIncident'] as const).map(
      (field) => CONTROL_NAMES[field],
    ),
    'village',
  ],
  privacy: (['isAnonymous', 'isSecret', 'name', 'phone', 'email', 'nik', 'notify'] as const).map(
    (field) => CONTROL_NAMES[field],
  ),
};

/** `stepOf` is the step that asks for a control; null where none does. */
function stepOf(control: string): Step | null {
  if (/^asked/.test(control) || questionCode(control.replace(/\.\d+$/, '')) !== undefined) return 'what';
  return STEPS.find((step) => CONTROLS[step].includes(control)) ?? null;
}

/** `readStep` is the step of a sent form: the first one, unless it names another. */
export const readStep = (get: Get): Step => STEPS.find((step) => step === get(STEP_FIELD)) ?? 'what';

export const stepAfter = (step: Step): Step | undefined => STEPS[STEPS.indexOf(step) + 1];
export const stepBefore = (step: Step): Step => STEPS[STEPS.indexOf(step) - 1] ?? 'what';

/** `firstWrong` is the first step up to `last` that has an error; an error of no step counts to the first. */
export function firstWrong(errors: ReadonlyMap<string, string>, last: Step): Step | undefined {
  const wrong = new Set([...errors.keys()].map((control) => stepOf(control) ?? 'what'));
  return STEPS.slice(0, STEPS.indexOf(last) + 1).find((step) => wrong.has(step));
}

/** `errorsOn` are the errors that a step's page can show. */
export const errorsOn = (errors: ReadonlyMap<string, string>, step: Step): Map<string, string> =>
  new Map([...errors].filter(([control]) => (stepOf(control) ?? 'what') === step));

/**
 * `carriedFields` are the hidden fields of a step's page: all that was entered on the others.
 * @param offersTicks the page shows `TICKS` too
 */
export function carriedFields(
  step: Step,
  entered: Entered,
  kept: readonly KeptFile[],
  offersTicks: boolean,
): Record<string, string> {
  const others = Object.entries(writeEntered(entered)).filter(
    ([control]) => stepOf(control) !== step && !(offersTicks && TICKS.includes(control)),
  );
  return { [STEP_FIELD]: step, ...Object.fromEntries(others), ...keptFields(kept) };
}

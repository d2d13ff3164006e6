/** `aduan/form-logic`: the form's logic without a DOM: rules, files, who sees what, and what is sent. */
import { identityAndPlaceRules } from '../form-logic/identity-and-place-rules.js';
import { findProblems as findProblemsWith, type Problem, type RuleContext } from '../form-logic/rules.js';
import type { FormValues } from '../form-logic/state.js';

export { MINIMAL_CAPABILITIES, type Capabilities } from '../contract/capabilities.js';
export type { Submission } from '../contract/reporting/submission.js';
export { ASPECTS, toldAspects, type Aspect } from '../form-logic/writing-hints.js';
export { isDelicate } from '../form-logic/writing-hints.js';
export { acceptOf, judgeFile, typeOfFile, type FileLimits, type FileProblem } from '../form-logic/files.js';
export { identityAsked, type Demand, type IdentityAsked } from '../form-logic/identity-and-place-rules.js';
export {
  coverPersonalData,
  findPersonalData,
  type PersonalKind,
  type PersonalPiece,
} from '../form-logic/writing-hints.js';
export { textLength, type Problem } from '../form-logic/rules.js';
export {
  EMPTY_VALUES,
  type Choice,
  type FieldName,
  type FormValues,
  type Presets,
} from '../form-logic/state.js';
export { buildSubmission, type SubmissionContext } from '../form-logic/submission.js';
export { VIEWERS, whoSeesWhat, type Sight, type Viewer } from '../form-logic/visibility.js';

/** Context of the rules. */
export interface Judging extends Omit<RuleContext, 'identityAndPlaceRules'> {
  /** At the endpoint, `YYYY-MM-DD`: an incident can't lie in the future. */
  today: string;
}

/** All problems of a report, in the order of the form. Without any the report may be sent. */
export function findProblems(values: FormValues, { today, ...context }: Judging): Problem[] {
  return findProblemsWith(values, {
    ...context,
    identityAndPlaceRules: (written, rules) => identityAndPlaceRules(written, rules, () => today),
  });
}

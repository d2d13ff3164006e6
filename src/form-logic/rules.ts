import type { Capabilities } from '../contract/capabilities.js';
import type { PickedFile } from './files.js';
import type { AskedRules } from './questions/answers.js';
import type { AnyField, FormValues, Presets } from './state.js';

/** What is wrong with a field, as a code with the numbers a sentence needs. the words make the sentence. */
export type Problem = { field: AnyField } & (
  | { code: 'missing' }
  /** Neither phone nor e-mail. */
  | { code: 'no-contact' }
  | { code: 'too-short'; min: number; length: number }
  | { code: 'too-long'; max: number; length: number }
  | { code: 'in-future' }
  | { code: 'malformed' }
  | { code: 'refused-files'; names: readonly string[] }
  /** In words already: the endpoint's own, or about a question of its own. */
  | { code: 'server'; sentences: readonly string[] }
);

export interface RuleContext {
  capabilities: Capabilities;
  presets: Presets;
  /** Somebody files it for the reporter. */
  isAssisted: boolean;
  files: readonly PickedFile[];
  /** Of the chosen category's questions; null and missing where it has none. */
  questions?: AskedRules | null;
  /** The rules of all sections but the first (`identityAndPlaceRules`); null as long as those aren't there, and no Kirim either. */
  identityAndPlaceRules: ((values: FormValues, context: RuleContext) => Iterable<Problem>) | null;
}

/**
 * Characters as the endpoint counts them against its maxima: surrounding blanks don't count, everything else does, an emoji of one
 * code point once.
 */
export function textLength(text: string): number {
  return [...text.trim()].length;
}

/** The least a text may be is counted in UTF-16 units, by the endpoint too: whoever writes in emoji has said enough. */
const leastLength = (text: string): number => text.trim().length;

function* problemsOfReport(values: FormValues, { capabilities, presets }: RuleContext): Generator<Problem> {
  const { limits } = capabilities;
  if (!presets.classificationId && !values.classificationId) {
    yield { field: 'classificationId', code: 'missing' };
  }
  const title = textLength(values.title);
  if (title === 0) yield { field: 'title', code: 'missing' };
  else if (title > limits.titleMax) {
    yield { field: 'title', code: 'too-long', max: limits.titleMax, length: title };
  }
  const content = textLength(values.content);
  if (content === 0) yield { field: 'content', code: 'missing' };
  else if (leastLength(values.content) < limits.contentMin) {
    const length = leastLength(values.content);
    yield { field: 'content', code: 'too-short', min: limits.contentMin, length };
  } else if (content > limits.contentMax) {
    yield { field: 'content', code: 'too-long', max: limits.contentMax, length: content };
  }
}

/** All problems, in the order of the form. None: the report may go. */
export function findProblems(values: FormValues, context: RuleContext): Problem[] {
  return [
    ...problemsOfReport(values, context),
    ...(context.questions?.problems ?? []),
    ...(context.identityAndPlaceRules?.(values, context) ?? []),
  ];
}

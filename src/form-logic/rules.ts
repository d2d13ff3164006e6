import type { Capabilities } from '../contract/capabilities.js';
import type { PickedFile } from './files.js';
import type { AskedRules } from './questions/answers.js';
import type { AnyField, FormValues, Presets } from './state.js';

/** Problem of a field, as a code with the numbers that a sentence needs. The widget's words make the sentence. */
export type Problem = { field: AnyField } & (
  | { code: 'missing' }
  /** Both phone and e-mail are missing. */
  | { code: 'no-contact' }
  | { code: 'too-short'; min: number; length: number }
  | { code: 'too-long'; max: number; length: number }
  | { code: 'in-future' }
  | { code: 'malformed' }
  | { code: 'refused-files'; names: readonly string[] }
  /** Complete sentences: the endpoint's own, or about a category's question. */
  | { code: 'server'; sentences: readonly string[] }
);

export interface RuleContext {
  capabilities: Capabilities;
  presets: Presets;
  /** True when a helper files for the reporter. */
  isAssisted: boolean;
  files: readonly PickedFile[];
  /** Rules of the chosen category's questions; null or missing where it has none. */
  questions?: AskedRules | null;
  /**
   * Rules of all sections but the first (`identityAndPlaceRules`); null until loaded, when there is no Kirim either.
   */
  identityAndPlaceRules: ((values: FormValues, context: RuleContext) => Iterable<Problem>) | null;
}

/**
 * Characters as the endpoint counts them against its maxima: surrounding blanks don't count, an emoji of one code point
 * counts once.
 */
export function textLength(text: string): number {
  return [...text.trim()].length;
}

/** Length for the minimum, in UTF-16 units, as on the endpoint: a text in emoji counts double. */
const leastLength = (text: string): number => text.trim().length;

/** True where topic and photo are enough: no text is demanded, and the endpoint makes the title. */
export const needsNoText = (
  values: Pick<FormValues, 'category'>,
  { capabilities, presets, files }: Pick<RuleContext, 'capabilities' | 'presets' | 'files'>,
): boolean =>
  capabilities.enough &&
  Boolean(presets.categoryId ?? values.category) &&
  files.some(({ kind }) => kind === 'photo');

/** True of a report without a text, told by topic and photo alone: no letter is demanded, so that no name is either. */
export const isPictured = (
  values: Pick<FormValues, 'category' | 'content'>,
  context: Parameters<typeof needsNoText>[1],
): boolean => !values.content.trim() && needsNoText(values, context);

function* problemsOfReport(values: FormValues, context: RuleContext): Generator<Problem> {
  const { capabilities, presets } = context;
  const { limits } = capabilities;
  const isTextOptional = needsNoText(values, context);
  if (!presets.classificationId && !values.classificationId) {
    yield { field: 'classificationId', code: 'missing' };
  }
  const title = textLength(values.title);
  if (title === 0 && !isTextOptional) yield { field: 'title', code: 'missing' };
  else if (title > limits.titleMax) {
    yield { field: 'title', code: 'too-long', max: limits.titleMax, length: title };
  }
  const content = textLength(values.content);
  if (content === 0 && !isTextOptional) yield { field: 'content', code: 'missing' };
  else if (!isTextOptional && leastLength(values.content) < limits.contentMin) {
    const length = leastLength(values.content);
    yield { field: 'content', code: 'too-short', min: limits.contentMin, length };
  } else if (content > limits.contentMax) {
    yield { field: 'content', code: 'too-long', max: limits.contentMax, length: content };
  }
}

/** All problems, in the order of the form. Without any the report may be sent. */
export function findProblems(values: FormValues, context: RuleContext): Problem[] {
  return [
    ...problemsOfReport(values, context),
    ...(context.questions?.problems ?? []),
    ...(context.identityAndPlaceRules?.(values, context) ?? []),
  ];
}

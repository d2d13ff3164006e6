import { readCapabilities, type Capabilities } from '../../../../src/contract/capabilities.js';
import { readCreateBody } from '../../../../src/contract/reporting/create-body.js';
import { writeCreateBody, type CreateBodyWire } from '../../../../src/contract/reporting/submission.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { deducedKind, deducedTitle } from '../../../../src/form-logic/deduced.js';
import { identityAndPlaceRules } from '../../../../src/form-logic/identity-and-place-rules.js';
import { findProblems, type RuleContext } from '../../../../src/form-logic/rules.js';
import { controlName, fieldOfControl } from '../../../../src/form-logic/state.js';
import { buildSubmission } from '../../../../src/form-logic/submission.js';
import { capabilities } from '../../capabilities/capabilities.js';
import type { EndpointConfig } from '../../config.js';
import { checkCreate } from '../../reports/filing/create-rules.js';
import { topicAndVillage } from '../../reports/filing/told-by-photo.js';
import { say, type Language } from '../../words/messages.js';
import { wordsOf } from '../words/words.js';
import type { Entered } from './entered.js';
import { answersOf, rulesOf } from './questions.js';

/** A page presets nothing: values that a poster's code proposes may be changed. */
export const NO_PRESETS = { classificationId: null, categoryId: null, institutionId: null, locationId: null };

/** `capabilitiesIn` gives the endpoint's capabilities as a widget reads them. */
export function capabilitiesIn(config: EndpointConfig, language: Language): Capabilities {
  return readCapabilities(capabilities(config, language));
}

/**
 * `problemsOf` is each field's first problem by wire name, in the form's order: widgets' rules, then the endpoint's.
 *
 * @param photos how many came or are kept
 */
export function problemsOf(
  entered: Entered,
  config: EndpointConfig,
  language: Language,
  photos: number,
): Map<string, string> {
  const { values, asked } = completed(entered, config, photos);
  const ids = Array.from({ length: photos }, (_, id) => id);
  const context: RuleContext = {
    capabilities: capabilitiesIn(config, language),
    presets: NO_PRESETS,
    isAssisted: false,
    files: ids.map((id) => namelessPhoto(id)),
    questions: rulesOf(asked, language),
    identityAndPlaceRules: (all, rules) =>
      identityAndPlaceRules(all, rules, () => dayIn(config.timeZone, config.now())),
  };
  const problems = new Map<string, string>();
  for (const problem of findProblems(values, context)) {
    const name = controlName(problem.field);
    // A title is made of the text: who wrote none is asked for the text alone.
    if (name === 'title' && values.title === '') continue;
    if (!problems.has(name)) problems.set(name, wordsOf(language).sections.problem(problem));
  }
  if (problems.size > 0) return problems;
  const reading = readCreateBody(
    createBody({ values, asked }, ids.map(String), config, language, config.now().toISOString()),
  );
  if (!reading.ok) return problems;
  for (const [field, sentences] of Object.entries(checkCreate(reading.body, config, language)))
    problems.set(controlOf(field), sentences.map((sentence) => say(sentence, language)).join(' '));
  return problems;
}

/** `namelessPhoto` stands for a file that the rules only count. */
export const namelessPhoto = (id: number, name = '') =>
  ({ id, name, size: 0, kind: 'photo', state: { phase: 'shrinking', data: new Blob() } }) as const;

/** `controlOf` is the form's control for a field that the endpoint refused. */
export function controlOf(field: string): string {
  const own = fieldOfControl(field);
  return own === undefined ? field : controlName(own);
}

/**
 * `completed` fills in what nobody has to enter: the kind by the words, and the title by the text or by topic and
 * village.
 */
export function completed(entered: Entered, config: EndpointConfig, photos: number): Entered {
  const { values } = entered;
  const { category, location, content } = values;
  const told = content.trim() || photos === 0 || category === null;
  const made = told
    ? deducedTitle(content, config.limits.titleMax)
    : topicAndVillage({ category_id: category.id, location_id: location?.id ?? null }, config);
  return {
    ...entered,
    values: {
      ...values,
      title: values.title.trim() ? values.title : made,
      classificationId: values.classificationId || deducedKind(`${values.title}\n${content}`),
    },
  };
}

/** `createBody` is what a widget would send, without an access code: the endpoint derives it from the form's key. */
export function createBody(
  { values, asked }: Pick<Entered, 'values' | 'asked'>,
  attachments: readonly string[],
  config: EndpointConfig,
  language: Language,
  consentGivenAt: string,
): CreateBodyWire {
  const submission = buildSubmission(values, {
    capabilities: capabilitiesIn(config, language),
    presets: NO_PRESETS,
    isAssisted: false,
    accessCode: '',
    consentGivenAt,
    answers: answersOf(asked),
  });
  return writeCreateBody(submission, { attachments });
}

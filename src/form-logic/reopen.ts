import type { Submission } from '../contract/reporting/submission.js';
import { pointAt } from './point.js';
import type { GivenAnswers } from './questions/answers.js';
import { EMPTY_VALUES, type Choice, type ChoiceField, type FormValues } from './state.js';

/** Choices with their names: a submission has the ids alone. */
export type ChosenNames = Readonly<Record<ChoiceField, Choice | null>> & {
  /** Answers with their questions; missing in reports kept by an earlier release. */
  readonly answers?: GivenAnswers | null;
};

const NOTHING: ChosenNames = { category: null, institution: null, location: null };

/**
 * A waiting report as the form's values: the inverse of `buildSubmission`. Consent is not among them: pressing Kirim
 * gives it anew, to the text that is shown then.
 */
export function valuesOf(submission: Submission, chosen: ChosenNames = NOTHING): FormValues {
  const { latitude, longitude } = submission;
  const { name = '', phone = '', email = '', nik = '' } = submission.reporter ?? {};
  return {
    ...EMPTY_VALUES,
    classificationId: submission.classificationId,
    title: submission.title,
    content: submission.content,
    category: chosen.category,
    answers: chosen.answers ?? null,
    institution: chosen.institution,
    location: chosen.location,
    locationText: submission.locationText ?? '',
    assetRef: submission.assetRef ?? '',
    point: latitude === null || longitude === null ? null : pointAt({ latitude, longitude }, 'kept'),
    dateOfIncident: submission.dateOfIncident ?? '',
    isAnonymous: submission.isAnonymous,
    isSecret: submission.isSecret,
    name,
    phone,
    email,
    nik,
    notify: submission.notify !== null,
    helperName: submission.assistedBy?.name ?? '',
    helperOrganisation: submission.assistedBy?.organisation ?? '',
  };
}

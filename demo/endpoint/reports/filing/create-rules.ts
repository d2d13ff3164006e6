import type { IdentityRequirement } from '../../../../src/contract/features.js';
import { MAXIMA } from '../../../../src/contract/maxima.js';
import type { CreateBody, FieldProblem } from '../../../../src/contract/reporting/create-body.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { ReportDeps } from '../deps.js';
import { isAcceptedConsent } from '../../words/consent.js';
import type { FieldProblems, Sentence } from '../../words/errors.js';
import type { Language } from '../../words/messages.js';
import { checkAgainstMasters } from '../../reference-data/check-ids.js';
import { checkAnswers } from '../../questions/check-answers.js';
import { notifyProblem } from '../../notifications/address.js';
import { isToldByPhoto } from './told-by-photo.js';

/** `sentencesOf` words the contract reader's problems so that each names its field and the way out. */
export function sentencesOf(problems: Record<string, FieldProblem[]>): FieldProblems {
  return Object.fromEntries(
    Object.entries(problems).map(([field, found]) => [
      field,
      found.map((problem) => sentence(field, problem)),
    ]),
  );
}

const OWN_SENTENCES: Record<string, Sentence> = {
  'classification_id required': { key: 'classification-unknown' },
  'classification_id invalid': { key: 'classification-unknown' },
  'date_of_incident invalid': { key: 'date-invalid', values: { label: 'label-date_of_incident' } },
  'location_text required': { key: 'place-required' },
  'latitude invalid': { key: 'coordinates-invalid' },
  'longitude invalid': { key: 'coordinates-invalid' },
  'emailUser invalid': { key: 'email-invalid' },
  'phoneUser invalid': { key: 'phone-invalid' },
  'access_code invalid': { key: 'access-code-invalid' },
};

const LONGEST: Record<string, number> = {
  title: MAXIMA.title,
  content: MAXIMA.content,
  location_text: MAXIMA.locationText,
  asset_ref: MAXIMA.assetRef,
  nameUser: MAXIMA.name,
  emailUser: MAXIMA.email,
  phoneUser: MAXIMA.phone,
  attachments: MAXIMA.attachments,
  challenge: MAXIMA.challenge,
};

function sentence(field: string, problem: FieldProblem): Sentence {
  if (field.startsWith('fields')) return { key: 'answer-unreadable' };
  const own = OWN_SENTENCES[`${field} ${problem}`];
  if (own !== undefined) return own;
  const values = { label: `label-${field}`, max: LONGEST[field] ?? MAXIMA.id };
  return { key: problem === 'invalid' ? 'wrong-form' : problem, values };
}

/**
 * `checkCreate` checks what this endpoint asks beyond the contract: its lengths, a known classification, ids of its
 * masters, a day that has come, identity and consent of its capabilities.
 * @returns no keys when all is well
 */
export function checkCreate(
  body: CreateBody,
  config: ReportDeps['config'],
  language?: Language,
): FieldProblems {
  const problems = {
    ...checkAgainstMasters(body, config.masters),
    ...checkAnswers(body, config, language),
  };
  const add = (field: string, key: Sentence['key'], values?: Sentence['values']): void => {
    (problems[field] ??= []).push(values === undefined ? { key } : { key, values });
  };
  const { titleMax, contentMin, contentMax, attachmentsMax } = config.limits;
  if (!config.classifications.some(({ id }) => id === body.classification_id)) {
    add('classification_id', 'classification-unknown');
  }
  if (count(body.title) > titleMax) add('title', 'too-long', { label: 'label-title', max: titleMax });
  const isTold = isToldByPhoto(body, config);
  if (body.title === '' && !isTold) add('title', 'required', { label: 'label-title' });
  if (body.content === '' && !isTold) add('content', 'required', { label: 'label-content' });
  else if (body.content.length < contentMin && !isTold)
    add('content', 'too-short', { label: 'label-content', min: contentMin });
  if (count(body.content) > contentMax)
    add('content', 'too-long', { label: 'label-content', max: contentMax });
  if (body.attachments.length > attachmentsMax) add('attachments', 'files-too-many', { max: attachmentsMax });
  if (body.date_of_incident !== null && body.date_of_incident > latestDay(config)) {
    add('date_of_incident', 'date-future', { label: 'label-date_of_incident' });
  }
  checkIdentity(body, config, add);
  const wrongNotify = config.mail !== null && body.notify !== null ? notifyProblem(body.notify) : null;
  if (wrongNotify !== null) add('notify', wrongNotify.key, wrongNotify.values);
  if (body.consent === null) add('consent', 'consent-required');
  else if (!isAcceptedConsent(body.consent.version, config.now(), config.consents))
    add('consent', 'consent-outdated');
  return problems;
}

/** Tomorrow: a phone set to another zone, or whose clock is off, may already be there. */
function latestDay(config: ReportDeps['config']): string {
  return dayIn(config.timeZone, new Date(config.now().getTime() + 86_400_000));
}

function checkIdentity(
  body: CreateBody,
  config: ReportDeps['config'],
  add: (field: string, key: Sentence['key'], values?: Sentence['values']) => void,
): void {
  if (body.is_anonymous && config.anonymous === 'not-collected') return;
  const digits = body.phoneUser?.replace(/\D/g, '').length;
  if (digits !== undefined && (digits < 8 || digits > 15)) add('phoneUser', 'phone-invalid');
  // Anonymous reporters are never made to give a name, nor are those of a photo alone, who write nothing.
  if (body.is_anonymous || (body.content === '' && isToldByPhoto(body, config))) return;
  const missing = {
    name: body.nameUser === null,
    phone: body.phoneUser === null,
    email: body.emailUser === null,
  };
  const isRequired = (one: IdentityRequirement) => config.identityRequired.includes(one);
  if (isRequired('name') && missing.name) add('nameUser', 'required', { label: 'label-nameUser' });
  if (isRequired('phone_or_email') && missing.phone && missing.email) add('phoneUser', 'contact-required');
  if (isRequired('phone') && missing.phone) add('phoneUser', 'required', { label: 'label-phoneUser' });
  if (isRequired('email') && missing.email) add('emailUser', 'required', { label: 'label-emailUser' });
}

/** Characters as people count them: one for an emoji, so that nobody is refused who was told it fits. */
function count(text: string): number {
  return [...text].length;
}

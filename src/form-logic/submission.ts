import type { Capabilities } from '../contract/capabilities.js';
import type { Answers } from '../contract/questions/question.js';
import type { Submission } from '../contract/reporting/submission.js';
import { identityVanishes, newsOffered, isComplaint } from './identity-and-place-rules.js';
import type { ChoiceField, FormValues, Presets } from './state.js';

const CHOICES = {
  category: { preset: 'categoryId', feature: 'categories' },
  institution: { preset: 'institutionId', feature: 'institutions' },
  location: { preset: 'locationId', feature: 'locations' },
} as const;

/** Id that the page fixed, else that of the choice if the endpoint offers it; null for none. */
export function chosenId(
  field: ChoiceField,
  values: FormValues,
  { capabilities, presets }: Pick<SubmissionContext, 'capabilities' | 'presets'>,
): string | null {
  const { preset, feature } = CHOICES[field];
  return presets[preset] ?? (capabilities.features.has(feature) ? (values[field]?.id ?? null) : null);
}

export interface SubmissionContext {
  capabilities: Capabilities;
  presets: Presets;
  isAssisted: boolean;
  /** Canonical, made for this report alone. */
  accessCode: string;
  /** Time when Kirim was pressed, which is the consent: ISO 8601 with offset. */
  consentGivenAt: string;
  /** Answers to the category's questions. */
  answers?: Answers | null;
}

/**
 * The report as it will be sent. It contains nothing that the form did not visibly ask for: no date outside a
 * complaint, no tick the endpoint can't honour, no identity where Anonim means it is not collected, even if it was
 * typed before the tick.
 */
export function buildSubmission(values: FormValues, context: SubmissionContext): Submission {
  const { capabilities, presets } = context;
  const { features, identity, consent } = capabilities;
  const nik = identity.nik === 'never' ? '' : values.nik.replace(/\D/g, '');
  const name = values.name.trim();
  const email = values.email.trim();
  const phone = values.phone.trim();
  const isNobody = identityVanishes(capabilities, values) || !(name + email + phone + nik);
  return {
    classificationId: presets.classificationId ?? values.classificationId,
    title: values.title.trim(),
    content: values.content.trim(),
    dateOfIncident: (isComplaint(values, presets) && values.dateOfIncident) || null,
    locationId: chosenId('location', values, context),
    locationText: values.locationText.trim() || null,
    latitude: values.point?.latitude ?? null,
    longitude: values.point?.longitude ?? null,
    institutionId: chosenId('institution', values, context),
    categoryId: chosenId('category', values, context),
    ...(values.assetRef.trim() && { assetRef: values.assetRef.trim() }),
    ...(context.answers && { fields: context.answers }),
    isAnonymous: features.has('anonymous') && values.isAnonymous,
    isSecret: features.has('secret') && values.isSecret,
    accessCode: context.accessCode,
    reporter: isNobody ? null : { name, email, phone, ...(nik ? { nik } : {}) },
    notify:
      values.notify && email && newsOffered(capabilities, values) ? { channel: 'email', to: email } : null,
    assistedBy:
      context.isAssisted && values.helperName.trim()
        ? { name: values.helperName.trim(), organisation: values.helperOrganisation.trim() }
        : null,
    consent: consent && {
      version: consent.version,
      givenAt: context.consentGivenAt,
      givenBy: context.isAssisted ? values.consentGivenBy : 'reporter',
    },
  };
}

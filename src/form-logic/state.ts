import type { AduanErrorCode } from '../errors.js';
import type { GivenAnswers } from './questions/answers.js';
import type { ChosenPoint } from './point.js';
import { CLASSIFICATIONS } from '../contract/classifications.js';

/** A choice from one of the endpoint's lists, with all that is needed to show it again. */
export interface Choice {
  /** Opaque id of the endpoint. */
  readonly id: string;
  readonly name: string;
  /** Branch or region that distinguishes it from others of the same name; may be empty. */
  readonly detail: string;
}

/** Entries of the person, as typed: neither trimmed nor checked. */
export interface FormValues {
  classificationId: string;
  title: string;
  content: string;
  category: Choice | null;
  /** Answers to categories' questions; null as long as there are none. */
  answers: GivenAnswers | null;
  institution: Choice | null;
  location: Choice | null;
  /** The place in words; beside a chosen location the way to the spot. */
  locationText: string;
  /** Code of a lamp post or a pump, from its sticker; the form asks for it only when a code was given. */
  assetRef: string;
  /** The place by coordinates, taken at a press, never automatically. */
  point: ChosenPoint | null;
  /** `YYYY-MM-DD` as a native date input gives it; empty until somebody tells it. */
  dateOfIncident: string;
  isAnonymous: boolean;
  isSecret: boolean;
  name: string;
  phone: string;
  email: string;
  nik: string;
  /** True for news by e-mail, to `email`. */
  notify: boolean;
  /** Helper who files for the reporter, if any. */
  helperName: string;
  helperOrganisation: string;
  /** `reporter` or `helper`; empty until chosen. */
  consentGivenBy: string;
}

/**
 * Every field that can have a problem; problems of a point are shown at `locationText`. `consent` has no control:
 * pressing Kirim gives it.
 */
export type FieldName = Exclude<keyof FormValues, 'point' | 'answers'> | 'attachments' | 'consent';
/** Any field, including those of the chosen category's questions. */
export type AnyField = FieldName | QuestionField;
export type ChoiceField = 'category' | 'institution' | 'location';

/** Values fixed by the host page, which the person can't change; each null when the page fixes none. */
export interface Presets {
  classificationId: string | null;
  categoryId: string | null;
  institutionId: string | null;
  locationId: string | null;
}

export const EMPTY_VALUES: Readonly<FormValues> = {
  classificationId: '',
  title: '',
  content: '',
  category: null,
  answers: null,
  institution: null,
  location: null,
  locationText: '',
  assetRef: '',
  point: null,
  dateOfIncident: '',
  isAnonymous: false,
  isSecret: false,
  name: '',
  phone: '',
  email: '',
  nik: '',
  notify: false,
  helperName: '',
  helperOrganisation: '',
  consentGivenBy: '',
};

/** Native control names are the wire's (contract §10), for a browser's autofill, testers and server errors. */
export const CONTROL_NAMES: Readonly<Record<FieldName, string>> = {
  classificationId: 'classification_id',
  title: 'title',
  content: 'content',
  category: 'category_id',
  institution: 'suggestion_institution_id',
  location: 'location_id',
  locationText: 'location_text',
  assetRef: 'asset_ref',
  dateOfIncident: 'date_of_incident',
  attachments: 'attachments',
  isAnonymous: 'is_anonymous',
  isSecret: 'is_secret',
  name: 'nameUser',
  phone: 'phoneUser',
  email: 'emailUser',
  nik: 'nik',
  notify: 'notify',
  consent: 'consent',
  helperName: 'assisted_by',
  helperOrganisation: 'organisation',
  consentGivenBy: 'given_by',
};

/** Fields by wire name. A name without a control leads to the field at which its problems are shown. */
const FIELDS = new Map<string, FieldName>([
  ['latitude', 'locationText'],
  ['longitude', 'locationText'],
  ['attachment', 'attachments'],
  ...(Object.keys(CONTROL_NAMES) as FieldName[]).map((field) => [CONTROL_NAMES[field], field] as const),
]);

/** Name of a field's control; a category's questions use their wire names. */
export const controlName = (field: AnyField): string => CONTROL_NAMES[field as FieldName] ?? field;

/** The field of a control or of a server's error key (`attachments.0`, `consent.version`); undefined when none fits. */
export function fieldOfControl(wireName: string): AnyField | undefined {
  const code = questionCode(wireName);
  if (code) return questionField(code);
  return FIELDS.get(wireName.split(/[.[]/)[0] ?? '');
}

/**
 * State of a report between the first keystroke and the receipt. One value, so that no flags can contradict each other.
 */
export type Journey =
  /** The report is written, or corrected after a refusal. */
  | { phase: 'writing' }
  /** Kirim was pressed: photos are finished and the report is written into the device's queue. */
  | { phase: 'keeping' }
  | { phase: 'sending'; accessCode: string; progress: number | null }
  /** Kept on the device (`kept: 'memory'`: only until the page closes), waiting for a network. */
  | { phase: 'queued'; accessCode: string; kept: 'device' | 'memory'; reason: AduanErrorCode }
  /** The request was sent, the answer didn't arrive. Nothing may be edited until the queue knows the outcome. */
  | { phase: 'unknown'; accessCode: string }
  | { phase: 'received'; accessCode: string; trackingId: string };

/** Name of the form's screen, for style sheets of the page: the report's phase, else the form's own state. */
export function screenOf(
  connection: string,
  journey: Journey['phase'] = 'writing',
  shown: Pick<ParentNode, 'querySelector'>,
): string {
  if (journey !== 'writing') return journey;
  if (connection !== 'ready') return connection;
  return shown.querySelector('#summary') ? 'invalid' : journey;
}

/** Wire name of a question's control and problems; or the key of an answer whose question isn't asked any more. */
export type QuestionField = `fields.${string}` | `lost.${string}`;

export const questionField = (code: string): QuestionField => `fields.${code}`;
export const lostField = (key: string): QuestionField => `lost.${key}`;

/** @returns undefined for every other name */
export const questionCode = (name: string): string | undefined =>
  /^fields\.([a-z0-9_]{1,40})$/.exec(name)?.[1];

/** Values that a page fixed by attributes; an empty or blank attribute fixes nothing. */
export function readPresets(
  given: { [Name in 'classification' | 'category' | 'institution' | 'location']: string | null },
  warn: (message: string) => void,
): Presets {
  const id = (value: string | null): string | null => value?.trim() || null;
  const classification = id(given.classification);
  const [, classificationId = null] =
    Object.entries(CLASSIFICATIONS).find((named) => (named as string[]).includes(classification ?? '')) ?? [];
  if (classification !== null && classificationId === null)
    warn(`classification="${classification}" is not known; the person chooses.`);
  return {
    classificationId,
    categoryId: id(given.category),
    institutionId: id(given.institution),
    locationId: id(given.location),
  };
}

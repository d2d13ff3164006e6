import type { AduanErrorCode } from '../errors.js';
import type { GivenAnswers } from './questions/answers.js';
import { questionCode, questionField, type QuestionField } from './questions/question-field.js';
import type { ChosenPoint } from './point.js';

/** One thing picked from a list of the endpoint's, with all that is needed to show it again. */
export interface Choice {
  /** Opaque, the endpoint's own. */
  readonly id: string;
  readonly name: string;
  /** What it belongs to or lies in, to tell it from its namesakes; may be empty. */
  readonly detail: string;
}

/** What the person has entered, as typed: nothing trimmed, nothing judged. */
export interface FormValues {
  classificationId: string;
  title: string;
  content: string;
  category: Choice | null;
  /** To what categories ask; null as long as nothing was answered. */
  answers: GivenAnswers | null;
  institution: Choice | null;
  location: Choice | null;
  /** With a chosen location: what leads to the spot; else the place itself. */
  locationText: string;
  /** Of a lamp post or a pump, as its sticker has it; nobody is asked for one who came without. */
  assetRef: string;
  /** The place by coordinates, taken by a press and never by itself. */
  point: ChosenPoint | null;
  /** `YYYY-MM-DD` or empty, as a native date input gives it. */
  dateOfIncident: string;
  /** It stands for "this week" or "long ago". */
  isDayRough: boolean;
  isAnonymous: boolean;
  isSecret: boolean;
  name: string;
  phone: string;
  email: string;
  nik: string;
  /** Wants news by e-mail, to `email`. */
  notify: boolean;
  /** Who files it for the reporter, where somebody does. */
  helperName: string;
  helperOrganisation: string;
  /** `reporter` or `helper`; empty until it is said. */
  consentGivenBy: string;
}

/**
 * Every field that can carry a problem; a point's are shown at `locationText`. `consent` has no control: pressing Kirim gives
 * it.
 */
export type FieldName =
  Exclude<keyof FormValues, 'point' | 'answers' | 'isDayRough'> | 'attachments' | 'consent';
/** Also one that the chosen category asks for. */
export type AnyField = FieldName | QuestionField;
export type ChoiceField = 'category' | 'institution' | 'location';

/** Given by the host page and not the person's to change; each null when the page says nothing. */
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
  isDayRough: false,
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

/** Native control names are the wire's (contract §10): a browser's autofill, a tester and a server error all use them. */
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

/** Fields by wire name. What has no control of its own leads to the field at which its problems are shown. */
const FIELDS = new Map<string, FieldName>([
  ['latitude', 'locationText'],
  ['longitude', 'locationText'],
  ['attachment', 'attachments'],
  ...(Object.keys(CONTROL_NAMES) as FieldName[]).map((field) => [CONTROL_NAMES[field], field] as const),
]);

/** A category's questions go by their wire names. */
export const controlName = (field: AnyField): string => CONTROL_NAMES[field as FieldName] ?? field;

/** The field of a control or of a server's error key (`attachments.0`, `consent.version`); undefined when none fits. */
export function fieldOfControl(wireName: string): AnyField | undefined {
  const code = questionCode(wireName);
  if (code) return questionField(code);
  return FIELDS.get(wireName.split(/[.[]/)[0] ?? '');
}

/** Where a report is between the first keystroke and the receipt. Only one of these at a time, so no flags can disagree. */
export type Journey =
  /** Being written, or put right after a refusal. */
  | { phase: 'writing' }
  /** Kirim was pressed: photos are finished and the report is written into the device's queue. */
  | { phase: 'keeping' }
  | { phase: 'sending'; accessCode: string; progress: number | null }
  /** Safe on the device (`kept: 'memory'`: only until the page closes), waiting for a network. */
  | { phase: 'queued'; accessCode: string; kept: 'device' | 'memory'; reason: AduanErrorCode }
  /** The request left, the answer didn't come. Nothing may be edited until the queue has found out. */
  | { phase: 'unknown'; accessCode: string }
  /** `isGuarded`: whether it is anonymous or secret, where the form doesn't hold it any more. */
  | { phase: 'received'; accessCode: string; trackingId: string; isGuarded?: boolean };

/** The name of what the form shows, for style sheets of the page: where the report is, else how far the form itself has come. */
export function screenOf(
  connection: string,
  journey: Journey['phase'] = 'writing',
  shown: Pick<ParentNode, 'querySelector'>,
): string {
  if (journey !== 'writing') return journey;
  if (connection !== 'ready') return connection;
  return shown.querySelector('#summary') ? 'invalid' : journey;
}

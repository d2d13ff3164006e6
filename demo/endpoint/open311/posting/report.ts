import { deducedKind, deducedTitle } from '../../../../src/form-logic/deduced.js';
import { questionsOf } from '../../questions/questions.js';
import { ApiError, invalid, type FieldProblems } from '../../words/errors.js';
import type { Language } from '../../words/messages.js';
import type { Open311Deps } from '../deps.js';
import { answersOf } from './attributes.js';
import { FILES, type Sent } from './sent.js';

type Config = Open311Deps['config'];

/**
 * `reportOf` is a new request as a form would send it. Names, address and phone are the reporter's, as a form's are;
 * what names a device or an account is left out.
 * @throws ApiError 404 for an unknown service, 422 by parameter
 */
export function reportOf(sent: Sent, config: Config, language: Language): Record<string, unknown> {
  const code = sent.get('service_code');
  const report = {
    ...textsOf(sent.get('description'), config),
    ...placeOf(sent, config),
    category_id: code,
    nameUser: [sent.get('first_name'), sent.get('last_name')].filter(Boolean).join(' '),
    emailUser: sent.get('email'),
    phoneUser: sent.get('phone'),
    is_anonymous: false,
    is_secret: false,
  };
  if (code === '') sent.problems['service_code'] = [{ key: 'open311-service-missing' }];
  else if (config.masters.category(code) === undefined)
    throw new ApiError('not-found', { say: 'open311-service-unknown' });
  const questions = questionsOf(config.masters, code, language);
  const { answers, problems } = answersOf(sent.attributes(), questions, config.timeZone);
  const all = { ...sent.problems, ...problems };
  if (Object.keys(all).length > 0) throw invalid(all);
  return { ...report, fields: answers };
}

/** Title and kind are made of the text, as the form makes them. Nobody told the day. */
function textsOf(description: string, { classifications, limits }: Config): Record<string, unknown> {
  const kind = deducedKind(description);
  const { id } = classifications.find((one) => one.id === kind) ?? classifications[0]!;
  return {
    classification_id: id,
    title: deducedTitle(description, limits.titleMax),
    content: description,
    undated: true,
  };
}

/** An `address_id` is one of our places, by its own id or Kemendagri's code. */
function placeOf(sent: Sent, { masters }: Config): Record<string, unknown> {
  const id = sent.get('address_id');
  return {
    latitude: sent.get('lat'),
    longitude: sent.get('long'),
    location_text: sent.get('address_string'),
    location_id: masters.locationByCode(id)?.id ?? id,
  };
}

/** `NAMES` of parameters where a report's fields are checked. */
const NAMES: Readonly<Record<string, string>> = {
  category_id: 'service_code',
  content: 'description',
  latitude: 'lat',
  longitude: 'long',
  location_text: 'address_string',
  location_id: 'address_id',
  nameUser: 'first_name',
  emailUser: 'email',
  phoneUser: 'phone',
  attachments: FILES,
};

/** `byParameter` says by the names of GeoReport v2 what is wrong with a report. */
export function byParameter(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.fields === undefined) return error;
  const { content, title = [], ...others } = error.fields;
  // The title is made of the text.
  const fields: FieldProblems = { content: content ?? title, ...others };
  const named = Object.entries(fields).map(([field, sentences]) => [nameOf(field), sentences] as const);
  return new ApiError(error.code, {
    fields: Object.fromEntries(named.filter(([, sentences]) => sentences.length > 0)),
    ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
  });
}

const nameOf = (field: string): string => NAMES[field] ?? field.replace(/^fields\.(.*)$/, 'attribute[$1]');

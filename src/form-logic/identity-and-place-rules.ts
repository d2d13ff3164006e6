import { CLASSIFICATIONS } from '../contract/classifications.js';
import { isPictured, textLength, type Problem, type RuleContext } from './rules.js';
import type { FormValues, Presets } from './state.js';
import type { Capabilities } from '../contract/capabilities.js';

export type Demand = 'required' | 'optional' | 'absent';

/** Identity fields that the form asks for, by the endpoint's capabilities and the current ticks. */
export interface IdentityAsked {
  name: Demand;
  phone: Demand;
  email: Demand;
  nik: Demand;
  /** Phone or e-mail is required, whichever the reporter prefers. */
  phoneOrEmail: boolean;
}

const NOTHING: IdentityAsked = {
  name: 'absent',
  phone: 'absent',
  email: 'absent',
  nik: 'absent',
  phoneOrEmail: false,
};

/** True while the ticked Anonim means that name and contact are not even collected. */
export function identityVanishes(
  capabilities: Capabilities,
  values: Pick<FormValues, 'isAnonymous'>,
): boolean {
  return (
    values.isAnonymous &&
    capabilities.features.has('anonymous') &&
    capabilities.identity.anonymous === 'not-collected'
  );
}

/**
 * True when news by e-mail may be offered. False where Anonim means that no identity is collected: an address kept
 * beside a report tells whose it is, and the promise on the tick is worth more than the news. Such a reporter still has
 * number and code.
 */
export function newsOffered(capabilities: Capabilities, values: Pick<FormValues, 'isAnonymous'>): boolean {
  return capabilities.notify.includes('email') && !identityVanishes(capabilities, values);
}

/** @param isPictured True when topic and photo alone tell the report (`isPictured`). */
export function identityAsked(
  capabilities: Capabilities,
  values: Pick<FormValues, 'isAnonymous' | 'notify'>,
  isPictured = false,
): IdentityAsked {
  if (identityVanishes(capabilities, values)) return NOTHING;
  const { nik } = capabilities.identity;
  // A person who hides their name is never required to give it: they would leave, or invent one. Nor is one who writes
  // nothing.
  const isHidden = isPictured || (values.isAnonymous && capabilities.features.has('anonymous'));
  const required = isHidden ? [] : capabilities.identity.required;
  const wantsNews = values.notify && newsOffered(capabilities, values);
  const demand = (asked: boolean): Demand => (asked ? 'required' : 'optional');
  return {
    name: demand(required.includes('name')),
    phone: demand(required.includes('phone')),
    email: demand(wantsNews || required.includes('email')),
    nik: nik === 'never' ? 'absent' : demand(!isHidden && (nik === 'required' || required.includes('nik'))),
    phoneOrEmail: required.includes('phone_or_email') && !wantsNews,
  };
}

export function isComplaint(values: Pick<FormValues, 'classificationId'>, presets: Presets): boolean {
  return (presets.classificationId ?? values.classificationId) === CLASSIFICATIONS.complaint;
}

/** 8 to 15 digits (E.164), with any spaces and brackets. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[+\d\s().-]+$/.test(text) && digits >= 8 && digits <= 15;
}

/** Refuses addresses that can't exist; whether a mailbox exists can't be checked. */
function isEmail(text: string): boolean {
  return /^[^\s@]+@([^\s@.]+\.)+[^\s@.]{2,}$/.test(text);
}

/** Earliest day of a correct clock, `YYYY-MM-DD`: about when this was written. */
const EARLIEST_TODAY = '2026-11-01';

/**
 * Latest day of an incident. A phone whose battery was out may be years behind and would refuse every true day, so with
 * such a clock no day is refused: the endpoint checks by its own.
 *
 * @param today by the phone's clock, `YYYY-MM-DD`
 */
export function latestDay(today: string): string {
  return isTrueDay(today) ? today : '9999-12-31';
}

/** True when the phone's clock can be right. */
export const isTrueDay = (today: string): boolean => today >= EARLIEST_TODAY;

/** A day so many days before another, `YYYY-MM-DD`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

function* incidentRules(values: FormValues, context: RuleContext, today: () => string): Generator<Problem> {
  const { capabilities, presets } = context;
  const hasPlace =
    presets.locationId ?? values.point ?? (capabilities.features.has('locations') && values.location);
  if (!hasPlace && textLength(values.locationText) === 0) {
    yield { field: 'locationText', code: 'missing' };
  }
  if (!isComplaint(values, presets)) return;
  if (!values.dateOfIncident) {
    if (!capabilities.features.has('undated')) yield { field: 'dateOfIncident', code: 'missing' };
  } else if (values.dateOfIncident > latestDay(today())) yield { field: 'dateOfIncident', code: 'in-future' };
  else if (values.dateOfIncident < '1945') yield { field: 'dateOfIncident', code: 'malformed' };
}

/**
 * Problems of place and day, files and identity, and of consent given for somebody else, in the order of the form.
 *
 * @param today At the endpoint, `YYYY-MM-DD`; asked only where a day is judged, since reckoning it is slow.
 */
export function* identityAndPlaceRules(
  values: FormValues,
  context: RuleContext,
  today: () => string,
): Generator<Problem> {
  const { capabilities, files } = context;
  yield* incidentRules(values, context, today);
  const refused = files.filter(({ state }) => state.phase === 'refused' || state.phase === 'stopped');
  if (refused.length > 0) {
    yield { field: 'attachments', code: 'refused-files', names: refused.map(({ name }) => name) };
  }
  const asked = identityAsked(capabilities, values, isPictured(values, context));
  const phone = values.phone.trim();
  const email = values.email.trim();
  if (asked.name === 'required' && !values.name.trim()) yield { field: 'name', code: 'missing' };
  if (asked.phone !== 'absent' && phone && !isPhone(phone)) yield { field: 'phone', code: 'malformed' };
  else if (asked.phoneOrEmail && !phone && !email) yield { field: 'phone', code: 'no-contact' };
  else if (asked.phone === 'required' && !phone) yield { field: 'phone', code: 'missing' };
  if (asked.email !== 'absent' && email && !isEmail(email)) yield { field: 'email', code: 'malformed' };
  else if (asked.email === 'required' && !email) yield { field: 'email', code: 'missing' };
  const nik = values.nik.replace(/\D/g, '');
  if (asked.nik === 'required' && !nik) yield { field: 'nik', code: 'missing' };
  else if (asked.nik !== 'absent' && nik && nik.length !== 16) yield { field: 'nik', code: 'malformed' };
  if (context.isAssisted && !values.helperName.trim()) yield { field: 'helperName', code: 'missing' };
  if (context.isAssisted && capabilities.consent && !values.consentGivenBy) {
    yield { field: 'consentGivenBy', code: 'missing' };
  }
}

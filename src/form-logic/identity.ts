import type { Capabilities } from '../contract/capabilities.js';
import type { FormValues } from './state.js';

export type Demand = 'required' | 'optional' | 'absent';

/** Identity fields that the form asks for, by the endpoint's capabilities and the current ticks. */
export interface IdentityAsked {
  name: Demand;
  phone: Demand;
  email: Demand;
  nik: Demand;
  /** One of phone and e-mail is required. */
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

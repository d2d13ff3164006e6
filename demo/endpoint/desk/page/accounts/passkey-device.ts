import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { call } from '../api.js';
import type { SessionWire } from '../session.js';
import { passkeyWords as words } from './passkey-words.js';

/** Whether this browser can speak to a device at all. */
export const knowsPasskeys = (): boolean => browserSupportsWebAuthn();

/** `said` words what the device refused; the server's own refusals stay as they are. */
async function said<Answer>(asking: Promise<Answer>): Promise<Answer> {
  try {
    return await asking;
  } catch (error) {
    const isKnown =
      error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
    throw new Error(isKnown ? words.exists : words.cancelled, { cause: error });
  }
}

/**
 * `makePasskey` asks for the password, the phone's code where one is on, and then the device.
 *
 * @throws Refusal, or an Error in words
 */
export async function makePasskey(proof: { current: string; code: string }, label: string): Promise<void> {
  const optionsJSON = await call<PublicKeyCredentialCreationOptionsJSON>(
    'POST',
    'passkeys/register/options',
    { body: proof },
  );
  const response = await said(startRegistration({ optionsJSON }));
  await call('POST', 'passkeys/register', { body: { label, response } });
}

/**
 * `signInByPasskey` opens a session, both factors at once. Sign-in shows its button where `ways-in` says `passkeys` and
 * `knowsPasskeys()`.
 * @throws Refusal, or an Error in words
 */
export async function signInByPasskey(): Promise<SessionWire> {
  const optionsJSON = await call<PublicKeyCredentialRequestOptionsJSON>('POST', 'passkeys/sign-in/options');
  const response = await said(startAuthentication({ optionsJSON }));
  await call('POST', 'passkeys/sign-in', { body: { response } });
  return await call<SessionWire>('GET', 'session');
}

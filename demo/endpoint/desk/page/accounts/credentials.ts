import { html, type TemplateResult } from 'lit';
import { call, Refusal } from '../api.js';
import { textField, type Problems } from '../parts/field.js';
import type { SessionWire } from '../session.js';
import { signInWords as words } from './sign-in-words.js';

/** `signIn` opens a session. */
export const signIn = (values: FormData): Promise<SessionWire> =>
  call<SessionWire>('POST', 'session', {
    body: {
      name: values.get('name'),
      password: values.get('password'),
      code: values.get('code') ?? '',
    },
  });

/** Whether a refused sign-in asks for the code of the account's phone. */
export const needsCode = (error: unknown): boolean =>
  error instanceof Refusal && error.fields['code'] !== undefined;

/** @param options.hasCode the field for the phone's code shows only for an account that has one */
export const credentialFields = (
  problems: Problems,
  { name = '', hasCode }: { name?: string; hasCode: boolean },
): TemplateResult =>
  html`${textField(problems, 'name', words.name, {
    value: name,
    autocomplete: 'username',
    autocapitalize: 'none',
    isRequired: true,
    maxlength: 80,
  })}
  ${textField(problems, 'password', words.password, {
    type: 'password',
    autocomplete: 'current-password',
    isRequired: true,
    maxlength: 200,
  })}
  ${textField(problems, 'code', words.code, {
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    maxlength: 7,
    hint: words.codeHint,
    isHidden: !hasCode,
  })}`;

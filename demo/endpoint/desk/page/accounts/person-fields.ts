import { html, type TemplateResult } from 'lit';
import { wordsOf } from '../language.js';
import { textField, type Problems } from '../parts/field.js';

const words = wordsOf(
  {
    name: 'Nama akun',
    nameHint: 'Untuk masuk. Tercatat pada jejak audit, tidak tampil untuk umum.',
    displayName: 'Nama lengkap',
    password: 'Sandi',
    passwordHint: 'Paling sedikit 12 huruf. Beberapa kata acak mudah diingat dan sulit ditebak.',
    current: 'Sandi sekarang',
  },
  {
    name: 'Account name',
    nameHint: 'To sign in. The audit trail keeps it; the public doesn’t see it.',
    displayName: 'Full name',
    password: 'Password',
    passwordHint: 'At least 12 letters. A few random words are easy to keep in mind and hard to guess.',
    current: 'Current password',
  },
);

/** `personFields` asks for an account's name and its officer's full name. */
export const personFields = (problems: Problems): TemplateResult =>
  html`${textField(problems, 'name', words.name, {
    autocomplete: 'username',
    autocapitalize: 'none',
    isRequired: true,
    maxlength: 80,
    hint: words.nameHint,
  })}
  ${textField(problems, 'display_name', words.displayName, { isRequired: true, maxlength: 80 })}`;

/** `accountField` shows an account's name: password managers store it beside the password. */
export const accountField = (problems: Problems, name: string): TemplateResult =>
  textField(problems, 'name', words.name, { autocomplete: 'username', isReadonly: true, value: name });

export const newPasswordField = (problems: Problems, label = words.password): TemplateResult =>
  textField(problems, 'password', label, {
    type: 'password',
    autocomplete: 'new-password',
    isRequired: true,
    minlength: 12,
    maxlength: 200,
    hint: words.passwordHint,
  });

/** `currentField` asks for the password once more. */
export const currentField = (problems: Problems): TemplateResult =>
  textField(problems, 'current', words.current, {
    type: 'password',
    autocomplete: 'current-password',
    isRequired: true,
  });

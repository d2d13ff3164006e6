import { html, type TemplateResult } from 'lit';
import type { MailWire, OwnMailWire } from '../../accounts/wire.js';
import { currentField } from '../accounts/person-fields.js';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { textField } from '../parts/field.js';
import { form } from '../parts/form.js';
import { selectField } from '../parts/select-field.js';
import { mailWords as words } from './own-mail-words.js';

/** Kinds of news, and what each is about. */
const KINDS: Readonly<Record<string, readonly [label: string, hint: string | null]>> = {
  secret: [words.secret, words.secretHint],
  created: [words.created, words.createdHint],
  overdue: [words.overdue, words.overdueHint],
  replied: [words.replied, null],
  escalated: [words.escalated, words.escalatedHint],
};

const WAYS: Readonly<Record<string, string>> = {
  now: words.now,
  digest: words.digest,
  never: words.never,
};

type Again = (message: string) => Promise<void>;

/** `mailSection`: where and when the officer is told of reports. @param again redraws the view with a message */
export const mailSection = (
  { is_offered, mail }: OwnMailWire,
  hasPassword: boolean,
  again: Again,
): TemplateResult =>
  html`<section class="card narrow">
    <h2>${words.title}</h2>
    <p class="hint">${words.about}</p>
    ${is_offered ? parts(mail, hasPassword, again) : html`<p>${words.notOffered}</p>`}
  </section>`;

function parts(mail: MailWire | null, hasPassword: boolean, again: Again): TemplateResult {
  if (mail === null) return addressForm(hasPassword, again, words.sendCode);
  return html`<p><span class="number" translate="no">${mail.address}</span></p>
    ${mail.is_confirmed ? wishesForm(mail, again) : codeForm(again)}
    <details>
      <summary>${words.otherAddress}</summary>
      ${addressForm(hasPassword, again, words.sendCodeThere)}
    </details>
    <button type="button" class="quiet" @click=${() => stop(again)}>${words.remove}</button>`;
}

async function stop(again: Again): Promise<void> {
  try {
    await call('DELETE', 'account/mail', { body: {} });
    await again(words.removed);
  } catch (error) {
    announce((error as Error).message);
  }
}

function addressForm(hasPassword: boolean, again: Again, button: string): TemplateResult {
  const send = async (values: FormData): Promise<void> => {
    await call('POST', 'account/mail', { body: Object.fromEntries(values) });
    await again(words.codeSent);
  };
  return form(
    send,
    (problems) =>
      html`${textField(problems, 'address', words.address, {
          type: 'email',
          autocomplete: 'email',
          maxlength: 254,
          isRequired: true,
          hint: words.addressHint,
        })}
        ${hasPassword ? currentField(problems) : ''} <button class="primary">${button}</button>`,
  );
}

function codeForm(again: Again): TemplateResult {
  const send = async (values: FormData): Promise<void> => {
    await call('POST', 'account/mail/confirm', { body: { code: values.get('code') } });
    await again(words.confirmed);
  };
  return form(
    send,
    (problems) =>
      html`${textField(problems, 'code', words.code, {
          inputmode: 'numeric',
          autocomplete: 'one-time-code',
          maxlength: 20,
          hint: words.codeHint,
        })} <button class="primary">${words.confirm}</button>`,
  );
}

function wishesForm({ wishes }: MailWire, again: Again): TemplateResult {
  const send = async (values: FormData): Promise<void> => {
    await call('POST', 'account/mail/wishes', { body: Object.fromEntries(values) });
    await again(words.saved);
  };
  return form(
    send,
    (problems) =>
      html`${Object.entries(KINDS).map(([kind, [label, hint]]) =>
          selectField(problems, kind, label, {
            entries: Object.entries(WAYS),
            chosen: wishes[kind],
            hint,
          }),
        )}
        <p class="hint">${words.wishesHint}</p>
        <button class="primary">${words.save}</button>`,
  );
}

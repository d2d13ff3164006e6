import { html } from 'hono/html';
import { identityAsked, newsOffered } from '../../../../../src/form-logic/identity-and-place-rules.js';
import { isProtected, protectionOf, type Protection } from '../../../../../src/form-logic/visibility.js';
import { CONTROL_NAMES } from '../../../../../src/form-logic/state.js';
import { whoLines } from '../../../../../src/form/sections/who-words.js';
import { choice, textField } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import type { FormModel } from './form-model.js';

/** `protectionOffered`: the text tells of somebody to fear, and the report isn't protected yet; null otherwise. */
export function protectionOffered({ danger, capabilities, entered }: FormModel): Protection | null {
  const protection = protectionOf(capabilities);
  if (!danger?.secret || !protection) return null;
  return isProtected(protection, entered.values) ? null : protection;
}

/** `renderTicks` are Anonim and Rahasia. */
export function renderTicks({ words, capabilities, entered }: FormModel): Markup {
  const { sections } = words;
  const { features, identity } = capabilities;
  const tick = (field: 'isAnonymous' | 'isSecret', said: { label: string; hint: string }) =>
    choice(
      { type: 'checkbox', name: CONTROL_NAMES[field], value: '1', isChosen: entered.values[field] },
      said,
      CONTROL_NAMES[field],
    );
  return html`${features.has('anonymous') ? tick('isAnonymous', identity.anonymous === 'not-collected' ? sections.anonymousNotCollected : sections.anonymous) : ''}
  ${features.has('secret') ? tick('isSecret', sections.secret) : ''}`;
}

/** `renderPrivacy` says first what each viewer sees, then offers the two ticks, then asks for name and contact. */
export function renderPrivacy(model: FormModel): Markup {
  const { words, capabilities, entered } = model;
  const { sections } = words;
  const { values } = entered;
  const asked = identityAsked(capabilities, { ...values, isAnonymous: false });
  return html`${renderWho(model, values)} ${renderTicks(model)} ${renderOtherTicks(model)}
  ${textField(model, CONTROL_NAMES.name, values.name, { label: sections.identity.name, autocomplete: 'name' })}
  ${textField(model, CONTROL_NAMES.phone, values.phone, {
    label: sections.identity.phone,
    ...(asked.phoneOrEmail && { hint: sections.identity.phoneOrEmail }),
    type: 'tel',
    autocomplete: 'tel',
  })}
  ${textField(model, CONTROL_NAMES.email, values.email, { label: sections.identity.email, type: 'email', autocomplete: 'email' })}
  ${
    newsOffered(capabilities, { isAnonymous: false })
      ? choice(
          { type: 'checkbox', name: 'notify', value: '1', isChosen: values.notify },
          words.choices.news,
          'notify',
        )
      : ''
  }`;
}

type Ticks = { isAnonymous: boolean; isSecret: boolean; assetRef: string };

/** `renderWho` says who reads what with these ticks, in the words and groups of the widget's table. */
export function renderWho(
  { words, capabilities }: Pick<FormModel, 'words' | 'capabilities'>,
  ticks: Ticks,
): Markup {
  return html`<h2>${words.sections.visibility.heading}</h2>
    ${renderGroups({ words, capabilities }, ticks)}`;
}

function renderGroups(
  { words, capabilities }: Pick<FormModel, 'words' | 'capabilities'>,
  ticks: Ticks,
): Markup {
  return html`<dl>
    ${whoOf({ words, capabilities }, ticks).map(
      ({ heading, parts, note }) =>
        html`<dt>${heading}</dt>
          ${[parts, note].filter(Boolean).map((said) => html`<dd>${said}</dd>`)}`,
    )}
  </dl>`;
}

/** `whoOf` is what the widget's table says of each group. */
export const whoOf = (
  { words, capabilities }: Pick<FormModel, 'words' | 'capabilities'>,
  ticks: Ticks,
): ReturnType<typeof whoLines> =>
  whoLines(ticks, capabilities, { ...words.form, ...words.sections, ...words.steps.review });

/** `renderOtherTicks` shows the table for every other choice of ticks: without a script it can't follow them. */
function renderOtherTicks(model: FormModel): Markup | '' {
  const { words, capabilities, entered } = model;
  const { features } = capabilities;
  const { isAnonymous, isSecret, assetRef } = entered.values;
  const [anonymous, secret] = [words.sections.anonymous.label, words.sections.secret.label];
  const others = [
    { isAnonymous: true, isSecret: false, label: anonymous },
    { isAnonymous: false, isSecret: true, label: secret },
    { isAnonymous: true, isSecret: true, label: `${anonymous} + ${secret}` },
  ].filter(
    (ticks) =>
      (!ticks.isAnonymous || features.has('anonymous')) &&
      (!ticks.isSecret || features.has('secret')) &&
      (ticks.isAnonymous !== isAnonymous || ticks.isSecret !== isSecret),
  );
  return others.length === 0
    ? ''
    : html`<details>
        <summary>${words.own.otherTicks}</summary>
        ${others.map(
          ({ label, ...ticks }) =>
            html`<h3>${label}</h3>
              ${renderGroups(model, { ...ticks, assetRef })}`,
        )}
      </details>`;
}

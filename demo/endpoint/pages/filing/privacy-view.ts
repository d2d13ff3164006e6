import { html } from 'hono/html';
import { identityAsked, newsOffered } from '../../../../src/form-logic/identity.js';
import { CONTROL_NAMES } from '../../../../src/form-logic/state.js';
import { VIEWERS, whoSeesWhat } from '../../../../src/form-logic/visibility.js';
import { choice, textField } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import type { FormModel } from './form-view.js';

/** `renderPrivacy` says first what each viewer sees, then offers the two ticks, then asks for name and contact. */
export function renderPrivacy(model: FormModel): Markup {
  const { words, capabilities, entered } = model;
  const { sections } = words;
  const { values } = entered;
  const { features, identity } = capabilities;
  const tick = (field: 'isAnonymous' | 'isSecret', said: { label: string; hint: string }) =>
    choice(
      { type: 'checkbox', name: CONTROL_NAMES[field], value: '1', isChosen: values[field] },
      said,
      CONTROL_NAMES[field],
    );
  const asked = identityAsked(capabilities, { ...values, isAnonymous: false });
  return html`<h2>${sections.sections.privacy}</h2>
    ${renderWho(model, values)}
    ${features.has('anonymous') ? tick('isAnonymous', identity.anonymous === 'not-collected' ? sections.anonymousNotCollected : sections.anonymous) : ''}
    ${features.has('secret') ? tick('isSecret', sections.secret) : ''} ${renderOtherTicks(model)}
    ${textField(model, CONTROL_NAMES.name, values.name, { label: sections.identity.name, autocomplete: 'name' })}
    ${asked.phoneOrEmail ? html`<p class="hint">${sections.identity.phoneOrEmail}</p>` : ''}
    ${textField(model, CONTROL_NAMES.phone, values.phone, { label: sections.identity.phone, type: 'tel', autocomplete: 'tel' })}
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

type Ticks = { isAnonymous: boolean; isSecret: boolean };

/** `renderWho` says what each viewer sees with these ticks. */
export function renderWho(
  { words, capabilities }: Pick<FormModel, 'words' | 'capabilities'>,
  ticks: Ticks,
): Markup {
  const { visibility } = words.sections;
  return html`<h3>${visibility.heading}</h3>
    ${renderSights({ words, capabilities }, ticks)}`;
}

function renderSights(
  { words, capabilities }: Pick<FormModel, 'words' | 'capabilities'>,
  ticks: Ticks,
): Markup {
  const { visibility } = words.sections;
  const sights = whoSeesWhat(ticks, capabilities.identity);
  return html`<dl>
    ${VIEWERS.map(
      (viewer) =>
        html`<dt>${visibility.viewer(viewer, capabilities.name)}</dt>
          <dd>${visibility.sight[sights[viewer]]}</dd>`,
    )}
  </dl>`;
}

/** `renderOtherTicks` shows the table for every other choice of ticks: without a script it can't follow them. */
function renderOtherTicks(model: FormModel): Markup | '' {
  const { words, capabilities, entered } = model;
  const { features } = capabilities;
  const { isAnonymous, isSecret } = entered.values;
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
              ${renderSights(model, ticks)}`,
        )}
      </details>`;
}

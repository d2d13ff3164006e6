import { html, nothing, type TemplateResult } from 'lit';
import type { Demand } from '../../form-logic/identity-and-place-rules.js';
import { picture } from '../pictures/pictures-view.js';
import { section } from '../screen/field.js';
import { choice, textField, type FieldOptions } from '../screen/controls-view.js';
import type { SectionsModel } from '../model.js';
import type { SectionsMessages } from './sections-words.js';
import type { WhoLine } from './who-words.js';

/** Section on privacy: the two ticks, then what each viewer sees, and only then name and contact. */
export function renderPrivacy(model: SectionsModel, number: number): TemplateResult {
  const { messages, values } = model;
  const { features, identity } = model.capabilities;
  const offered = (['anonymous', 'secret'] as const).filter((feature) => features.has(feature));
  return section(
    number,
    messages.sections.privacy,
    html`${
      offered.length > 0
        ? html`<div class="choices two">
            ${offered.map((feature) =>
              feature === 'secret'
                ? choice(model, 'isSecret', messages.secret)
                : choice(
                    model,
                    'isAnonymous',
                    messages[identity.anonymous === 'not-collected' ? 'anonymousNotCollected' : feature],
                  ),
            )}
          </div>`
        : nothing
    }
    ${model.who ? renderWho(messages.visibility.heading, model.who) : html`<p class="notice warning">${messages.visibility.untold}</p>`}
    ${
      values.isSecret && features.has('secret') && model.safePageUrl
        ? html`<div class="notice">
            ${model.parts?.safePage(model.safePageUrl) ?? renderSafePage(messages.safePage, { url: model.safePageUrl })}
          </div>`
        : nothing
    }
    ${renderIdentity(model)} ${model.assisted?.renderHelper(model)}`,
  );
}

/** `renderWho` says who reads what: a group a line, its mark before it. */
export function renderWho(heading: string, who: readonly WhoLine[]): TemplateResult {
  return html`<details class="fold who">
    <summary>${heading}</summary>
    <dl aria-label=${heading} aria-live="polite">
      ${who.map(
        ({ group, mark, heading: of, parts, note }) =>
          html`<div class=${group}>
            <dt>${picture(mark)} ${of}</dt>
            ${parts ? html`<dd>${parts}</dd>` : nothing}${note ? html`<dd>${note}</dd>` : nothing}
          </div>`,
      )}
    </dl>
  </details>`;
}

function renderIdentity(model: SectionsModel): TemplateResult {
  const { messages, asked } = model;
  if (asked.name === 'absent') return html`<p class="notice">${messages.identity.vanished}</p>`;
  const field = (
    name: 'name' | 'phone' | 'email' | 'nik',
    demand: Demand,
    options: Omit<FieldOptions, 'label'>,
  ) =>
    demand === 'absent'
      ? nothing
      : textField(model, name, {
          label: messages.identity[name],
          isOptional: demand === 'optional' && !(asked.phoneOrEmail && name !== 'name' && name !== 'nik'),
          ...options,
        });
  return html`${field('name', asked.name, { autocomplete: 'name' })}
    ${asked.phoneOrEmail ? html`<p class="hint" id="contact-hint">${messages.identity.phoneOrEmail}</p>` : nothing}
    <div class="pair">
      ${field('phone', asked.phone, { type: 'tel', inputMode: 'tel', autocomplete: 'tel' })}
      ${field('email', asked.email, {
        type: 'email',
        inputMode: 'email',
        autocomplete: 'email',
        enterKeyHint: 'done',
      })}
    </div>
    ${field('nik', asked.nik, { inputMode: 'numeric', hint: messages.identity.nikHint })}
    ${model.parts?.contact(model)}`;
}

/** Link to the endpoint's own page, whose press carries the entries along; or the note that they were carried. */
export function renderSafePage(
  messages: SectionsMessages['safePage'],
  { url, isCarried = false }: { url: string; isCarried?: boolean },
  onOpen?: (event: Event) => void,
): TemplateResult {
  return html`<p class="hint">
    ${isCarried ? messages.carried : messages.why}
    <a href=${url} rel="noopener" @click=${onOpen}>${messages.link}</a>
  </p>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Demand } from '../../form-logic/identity.js';
import { picture } from '../pictures/pictures-view.js';
import { choice } from '../screen/choice-view.js';
import { section } from '../screen/field.js';
import { textField, type FieldOptions } from '../screen/text-field-view.js';
import type { SectionsModel, ViewerSight } from '../model.js';
import type { SectionsMessages } from './sections-words.js';

/** Section on privacy: the two ticks, then what each viewer sees, and only then name and contact. */
export function renderPrivacy(model: SectionsModel, number: number): TemplateResult {
  const { messages, values } = model;
  const { features, identity } = model.capabilities;
  const isOffered = features.has('anonymous') || features.has('secret');
  return section(
    number,
    messages.sections.privacy,
    html`${
      isOffered
        ? html`<div class="choices two">
            ${
              features.has('anonymous')
                ? choice(
                    model,
                    'isAnonymous',
                    identity.anonymous === 'not-collected'
                      ? messages.anonymousNotCollected
                      : messages.anonymous,
                  )
                : nothing
            }
            ${features.has('secret') ? choice(model, 'isSecret', messages.secret) : nothing}
          </div>`
        : nothing
    }
    ${model.sights ? renderWho(model, model.sights) : html`<p class="notice warning">${messages.visibility.untold}</p>`}
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

function renderWho(
  { messages, capabilities }: SectionsModel,
  sights: readonly ViewerSight[],
): TemplateResult {
  const { visibility } = messages;
  return html`<details class="fold who">
    <summary id="who-heading">${picture('lock')} ${visibility.heading}</summary>
    <dl aria-labelledby="who-heading" aria-live="polite">
      ${sights.map(
        ({ viewer, sight, seesIdentity }) =>
          html`<div class=${seesIdentity ? 'sees' : ''}>
            <dt>${eye(seesIdentity)} ${visibility.viewer(viewer, capabilities.name)}</dt>
            <dd>${visibility.sight[sight]}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Open: this viewer learns the name. Crossed out: it doesn't. Decorative: the sentence beside it says so. */
function eye(isOpen: boolean): TemplateResult {
  return html`<svg class="eye" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M2 12c2.5-4.4 6-6.5 10-6.5s7.5 2.1 10 6.5c-2.5 4.4-6 6.5-10 6.5S4.5 16.4 2 12z" />
    <circle cx="12" cy="12" r="3" />
    ${isOpen ? nothing : svg`<path class="gap" d="M4 20 20 4"></path><path d="M4 20 20 4"></path>`}
  </svg>`;
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

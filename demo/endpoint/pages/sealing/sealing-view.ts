import { html } from 'hono/html';
import type { EndpointConfig } from '../../config.js';
import type { Language } from '../../words/messages.js';
import type { ConsentWords } from '../../words/consent.js';
import { renderConsentText } from '../shell/consent-view.js';
import { UNREAD } from '../shell/fields.js';
import { LOCK_PICTURE } from '../shell/lock-view.js';
import type { Markup } from '../shell/markup.js';
import type { PageWords } from '../words/words.js';
import type { SealingWords } from './words/sealing-words.js';

interface Sealing {
  language: Language;
  own: SealingWords;
  words: PageWords;
  agency: string;
  consent: ConsentWords & { version: string };
  inspectorate: EndpointConfig['inspectorate'];
  timeZone: string;
  /** The endpoint's, `YYYY-MM-DD`. */
  day: string;
  /** True where the page is loaded anew in place of one that may have held something. */
  isAgain: boolean;
}

/** Sections of which the script shows one at a time; all words it says are in the page. */
export function renderSealing(sealing: Sealing): Markup {
  const { own, agency, consent, timeZone, day } = sealing;
  return html`<div
    id="sealed"
    data-words="${JSON.stringify(own.script)}"
    data-consent="${consent.version}"
    data-time-zone="${timeZone}"
    data-day="${day}"
  >
    ${renderLock(own.lock(agency))}
    <p id="key" hidden>
      ${own.key(agency)} ${own.fingerprint}: <b><code id="fingerprint" translate="no"></code></b>
      <span class="hint">${own.compare}</span>
      <span id="same" hidden></span>
      <span class="hint">${own.ready}</span>
    </p>
    <p class="hint" id="cannot">${own.cannot}</p>
    <div id="earlier" class="notice" hidden>
      <p id="earlier-waiting" hidden></p>
      <p id="earlier-old" hidden></p>
      <p id="earlier-refused" hidden></p>
      <button type="button" class="button secondary" id="earlier-send">${own.tryNow}</button>
      <details>
        <summary>${own.forget}</summary>
        <p>${own.forgetWarning}</p>
        <button type="button" class="button secondary" id="earlier-remove">${own.forget}</button>
      </details>
    </div>
    ${renderGetting(sealing)} ${renderStopped(sealing)} ${renderWriting(sealing)} ${renderReceipt(sealing)}
  </div>`;
}

const renderLock = (sentence: string): Markup =>
  html`<p class="row only">${LOCK_PICTURE} <b>${sentence}</b></p>`;

/** Stays where the script doesn't come, or isn't understood. */
const renderGetting = ({ own, language }: Sealing): Markup =>
  html`<section id="getting">
    <p role="status">${own.getting}</p>
    <p class="hint">${own.tooOld}</p>
    <noscript><p class="notice danger">${own.noScript}</p></noscript>
    <p class="row"><a href="lapor?lang=${language}">${own.secret}</a></p>
  </section>`;

const renderStopped = ({ own, language, inspectorate }: Sealing): Markup =>
  html`<section id="stopped" hidden>
    <p class="notice danger" id="why" role="alert" tabindex="-1"></p>
    <p><button type="button" class="button" id="again">${own.again}</button></p>
    <h2>${own.ways}</h2>
    <ul>
      <li id="secret"><a href="lapor?lang=${language}">${own.secret}</a></li>
      <li>${inspectorate === null ? '' : renderInspectorate(inspectorate)} ${own.direct}</li>
    </ul>
  </section>`;

const renderInspectorate = ({ name, contact, address }: NonNullable<Sealing['inspectorate']>): Markup =>
  html`<b>${name}</b>${address === null ? '' : `, ${address}`}${
      contact === null
        ? ''
        : html`, <a href="${contact}" rel="noreferrer">${contact.replace(/^(mailto|tel):/, '')}</a>`
    }.`;

const field = (id: string, label: string): Markup =>
  html`<p class="field">
    <label class="label" for="${id}">${label}</label>
    <input class="control" id="${id}" type="text" autocomplete="off" ${UNREAD} />
  </p>`;

function renderWriting({ own, words, language, consent, day, isAgain }: Sealing): Markup {
  return html`<section id="writing" hidden>
    ${isAgain ? html`<p class="notice warning" id="anew" tabindex="-1">${own.anew}</p>` : ''}
    <p class="notice" id="carried" role="status" tabindex="-1" hidden></p>
    <form id="report" autocomplete="off" novalidate>
      <p class="field">
        <label class="label" for="content">${own.content}</label>
        <textarea
          class="control"
          id="content"
          rows="6"
          autocomplete="off"
          ${UNREAD}
          aria-describedby="content-wrong"
        ></textarea>
      </p>
      <p class="error" id="content-wrong" role="alert" hidden></p>
      ${field('place', own.place)}
      <p class="field">
        <label class="label" for="day">${own.day}</label>
        <input class="control" id="day" type="date" max="${day}" autocomplete="off" />
      </p>
      <div class="field">
        <label class="label" for="photos">${own.photos}</label>
        <p class="hint" id="photos-hint">${own.photosHint}</p>
        <input
          class="control"
          id="photos"
          type="file"
          accept="image/*"
          multiple
          aria-describedby="photos-hint photo-wrong"
        />
        <p class="error" id="photo-wrong" role="alert" hidden></p>
        <ul id="photo-list"></ul>
      </div>
      <details>
        <summary>${own.who}</summary>
        <p class="notice">${own.whoWarning}</p>
        ${field('name', own.name)} ${field('contact', own.contact)}
      </details>
      <p id="time" role="status"></p>
      <p class="notice" id="wrong" role="alert" hidden></p>
      <p>${own.pressing}</p>
      ${renderConsentText(consent, words.sections.consent)}
      <p class="row"><button class="button" id="send">${own.send}</button></p>
    </form>
    <p class="row">
      <a href="lacak?lang=${language}">${own.follow}</a>
      <a href="lapor?lang=${language}">${own.secret}</a>
    </p>
  </section>`;
}

const renderReceipt = ({ own, language }: Sealing): Markup =>
  html`<section id="receipt" hidden>
    <h2 tabindex="-1">${own.receipt}</h2>
    <p class="notice" id="state" role="status" translate="no"></p>
    <p class="notice danger" id="in-memory" role="alert" hidden></p>
    <p><button type="button" class="button secondary" id="try-again" hidden>${own.tryNow}</button></p>
    <h3>${own.code}</h3>
    <p>
      <b><code id="code" translate="no"></code></b>
    </p>
    <p>${own.codeNote}</p>
    <p class="row">
      <button type="button" class="button secondary" id="copy">${own.copy}</button>
      <span id="copied" role="status"></span>
    </p>
    <p>
      <label class="choice"><input type="checkbox" id="noted" autocomplete="off" /> ${own.noted}</label>
    </p>
    <p class="row"><a href="lacak?lang=${language}">${own.follow}</a></p>
  </section>`;

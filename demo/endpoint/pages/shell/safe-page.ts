import { html } from 'hono/html';
import type { Language } from '../../words/messages.js';
import { wordsOf } from '../words/words.js';
import { LOCK_PICTURE } from './lock-view.js';
import type { Markup } from './markup.js';

/** `safeHead` names the agency behind a lock, and offers the quick exit. */
export function safeHead({ agency, language }: { agency: string; language: Language }): Markup {
  return html`<header class="safe">
    <p>${LOCK_PICTURE} <b>${agency}</b></p>
    <a class="button leave" href="kalender?lang=${language}" rel="noreferrer"
      >${wordsOf(language).own.safe.leave}</a
    >
  </header>`;
}

/**
 * `safeLines` says what the page does. Sentences that need scripts are attributes, which a script shows.
 * @param isSealed whether the endpoint takes sealed reports, which a page with a script of its own writes
 */
export function safeLines(agency: string, language: Language, isSealed: boolean): Markup {
  const { safe } = wordsOf(language).own;
  return html`<ul class="safe-lines" data-leaving="${safe.leaving} ${safe.keys}">
      ${safe.lines(agency).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${isSealed ? html`<p>${safe.sealed.offer} <a href="#segel">${safe.sealed.link}</a></p>` : ''}
    <p
      class="notice"
      id="carried"
      role="status"
      data-carried="${safe.carried}"
      data-lost="${safe.notCarried}"
      hidden
    ></p>`;
}

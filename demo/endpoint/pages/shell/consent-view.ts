import { html } from 'hono/html';
import type { ConsentWords } from '../../words/consent.js';
import type { PageWords } from '../words/words.js';
import type { Markup } from './markup.js';

/** `renderConsentText` folds away the whole text that pressing Kirim consents to, the same wherever it is asked for. */
export const renderConsentText = (
  consent: ConsentWords & { version: string },
  said: PageWords['sections']['consent'],
): Markup =>
  html`<details>
    <summary>${said.whole}</summary>
    <p><b>${said.heading}</b></p>
    <p class="prose">${consent.text}</p>
    <dl>
      <dt>${said.retention}</dt>
      <dd>${consent.retention}</dd>
      <dt>${said.contact}</dt>
      <dd>${consent.contact}</dd>
      <dt>${said.version}</dt>
      <dd>${consent.version}</dd>
    </dl>
  </details>`;

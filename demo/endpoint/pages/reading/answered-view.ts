import { html } from 'hono/html';
import { ANSWERED_REQUESTS, type AnsweredRequest } from '../../../../src/contract/public/answered.js';
import type { Language } from '../../words/messages.js';
import type { Markup } from '../shell/markup.js';
import type { PageWords } from '../words/words.js';

const { classificationId, status } = ANSWERED_REQUESTS;

/** `ANSWERED_QUERY` is the query of the list of answered requests for information. */
export const ANSWERED_QUERY = `classification_id=${classificationId}&status=${status}`;

export const renderWayToAnswered = (language: Language, { own }: PageWords): Markup =>
  html`<p class="row"><a href="laporan?${ANSWERED_QUERY}&amp;lang=${language}">${own.feed.answered}</a></p>`;

/** `renderAnswerOf` is the beginning of what the office said; nothing where it said nothing to everybody. */
export const renderAnswerOf = (answer: string | null | undefined, { answered }: PageWords): Markup | '' =>
  answer ? html`<p><b>${answered.answered}</b> ${answer}</p>` : '';

/** `renderAnswered` shows those who ask what was answered already, before they send their request. */
export function renderAnswered(
  requests: readonly AnsweredRequest[],
  language: Language,
  words: PageWords,
): Markup | '' {
  if (requests.length === 0) return '';
  return html`<h2>${words.answered.heading}</h2>
    ${requests.map(
      ({ trackingId, title, answer }) =>
        html`<p><a href="laporan?aduan=${trackingId}&amp;lang=${language}">${title}</a></p>
          ${renderAnswerOf(answer, words)}`,
    )}
    ${renderWayToAnswered(language, words)}`;
}

import { html } from 'hono/html';
import { writeDate } from '../../../../src/contract/dates.js';
import type { RequestContext } from '../../http/request-context.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { wordsOf } from '../words/words.js';
import { officeHours } from './office-hours.js';

/** So many days fit on a small screen. */
const DAYS_MAX = 12;

/**
 * `GET {endpoint}/kalender` takes the place of a page that was closed quickly. No word or link on it speaks of reports.
 */
export function showCalendar(context: RequestContext, pages: Pages): Response | Promise<Response> {
  const language = pageLanguage(context);
  const { config } = pages.endpoint;
  const { holidays } = config.calendar;
  const words = wordsOf(language);
  const { own, steps } = words;
  const { calendar } = own;
  const today = writeDate(config.now(), config.timeZone).slice(0, 10);
  const coming = holidays.filter((day) => day >= today).slice(0, DAYS_MAX);
  return answer(context, pages, {
    name: 'kalender',
    language,
    heading: calendar.heading,
    about: own.home.about.kalender(config.name),
    isAnswer: false,
    isKept: true,
    body: html`<p>${officeHours(words, config.calendar)}</p>
      ${
        coming.length === 0
          ? ''
          : html`<h2>${calendar.closed}</h2>
              <ul>
                ${coming.map((day) => html`<li>${steps.review.day(day)}</li>`)}
              </ul>`
      }`,
  });
}

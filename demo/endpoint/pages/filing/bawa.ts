import { html } from 'hono/html';
import type { RequestContext } from '../../http/request-context.js';
import { answer, type Pages } from '../shell/answer.js';
import { patternsOf } from '../../http/cors.js';
import { pageLanguage } from '../shell/language.js';
import { growingPolicy } from '../shell/policies.js';
import { wordsOf } from '../words/words.js';

/** `GET {endpoint}/bawa` takes over the text written on another site's page, then gives way to the form. */
export function showCarrying(context: RequestContext, pages: Pages): Response | Promise<Response> {
  const language = pageLanguage(context);
  const { safe } = wordsOf(language).own;
  const readers = patternsOf(pages.endpoint.config.allowedOrigins).map(({ source }) => source);
  context.header('Content-Security-Policy', growingPolicy("'none'"));
  return answer(context, pages, {
    name: 'bawa',
    language,
    heading: safe.carrying,
    isAnswer: true,
    scripts: ['carry.js'],
    body: html`<p>
      <a class="to-form" href="lapor?lang=${language}" data-readers="${JSON.stringify(readers)}"
        >${safe.toForm}</a
      >
    </p>`,
  });
}

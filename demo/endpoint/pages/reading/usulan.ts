import { html } from 'hono/html';
import { dayIn } from '../../../../src/contract/working-days.js';
import { askerOf } from '../../http/remote-address.js';
import type { RequestContext } from '../../http/request-context.js';
import { countWishes } from '../../wishes/count.js';
import { isPlanYear } from '../../wishes/read-row.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { wordsOf } from '../words/words.js';
import { renderWishes } from './wishes-view.js';

/**
 * `GET {endpoint}/usulan/{year}`: what became of the aspirations that were filed in a year, by village and topic; of
 * this year's without one. It counts what anybody can open.
 */
export async function showWishes(context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  const { config, database, publicQueries } = pages.endpoint;
  const { own } = wordsOf(language);
  const thisYear = Number(dayIn(config.timeZone, config.now()).slice(0, 4));
  const asked = context.req.param('year');
  const page = { name: 'usulan', language, heading: own.wishes.heading } as const;
  if (asked !== undefined && (!isPlanYear(asked) || Number(asked) > thisYear))
    return answer(context, pages, {
      ...page,
      below: '',
      isAnswer: true,
      status: 404,
      body: html`<p>${own.wishes.noYear(String(thisYear))}</p>
        <p><a href="../usulan?lang=${language}">${own.wishes.heading}</a></p>`,
    });
  const year = asked === undefined ? thisYear : Number(asked);
  const counted = await publicQueries.count(
    () => countWishes({ database, config }, year),
    askerOf(context, config),
  );
  return answer(context, pages, {
    ...page,
    ...(asked !== undefined && { below: asked }),
    about: own.wishes.about(config.name),
    isAnswer: false,
    isKept: true,
    body: renderWishes({ language, year, thisYear, folder: asked === undefined ? '' : '../', counted }),
  });
}

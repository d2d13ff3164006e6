import { readCounts, type Counts } from '../../../../src/contract/public/counts.js';
import { readPromises } from '../../../../src/contract/public/promises.js';
import { routes } from '../../../../src/contract/routes.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import { knownAddress } from '../../http/public-address.js';
import { unreadableQuery } from '../../http/query.js';
import type { RequestContext } from '../../http/request-context.js';
import { ApiError } from '../../words/errors.js';
import { OwnCalls } from '../sending/own-calls.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { helpedPolicy } from '../shell/policies.js';
import { wordsOf } from '../words/words.js';
import { boardNumbers, renderBoard } from './board-view.js';
import { BOARD_STYLE } from './front-styles.js';

/**
 * `GET {endpoint}/papan?bulan=YYYY-MM`: a month's sheet for the notice board, of public reports alone.
 * @throws ApiError 400 for a month that can't be read; 503 where something can't be counted now
 */
export async function showBoard(context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  const words = wordsOf(language);
  const { config } = pages.endpoint;
  const today = dayIn(config.timeZone, config.now());
  const month = context.req.query('bulan')?.trim() || today.slice(0, 7);
  if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(month)) throw unreadableQuery(['bulan']);
  const [from, to] = [`${month}-01`, `${month}-${String(lastDayOf(month)).padStart(2, '0')}`];
  const calls = new OwnCalls(context, pages.calls, language);
  const get = async (path: string): Promise<unknown> => {
    const found = await calls.get<unknown>(path);
    if (!found.ok) throw new ApiError(found.status === 429 ? 'rate-limited' : 'unavailable');
    return found.body;
  };
  const counted = async (query: string): Promise<Counts> =>
    readCounts(await get(`${routes.counts}?${query}`));
  const days = `from=${from}&to=${to}`;
  const numbers = boardNumbers({
    filed: await counted(days),
    answered: await counted(`${days}&status=responded,done`),
    late: await counted('late=1'),
    promises: readPromises(await get(`${routes.promises}?${days}`)),
  });
  const address = knownAddress(context, config, '/papan');
  context.header('Content-Security-Policy', helpedPolicy(config.frameAncestors, BOARD_STYLE));
  return await answer(context, pages, {
    name: 'papan',
    language,
    heading: words.own.board.heading,
    about: words.own.board.how,
    query: { bulan: month },
    isAnswer: false,
    isKept: address === config.publicUrl,
    style: BOARD_STYLE,
    scripts: ['front.js'],
    body: renderBoard({ words, language, agency: config.name, month, today, address, numbers }),
  });
}

const lastDayOf = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();

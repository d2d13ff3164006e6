import type { RequestContext } from '../../http/request-context.js';
import { knownAddress } from '../../http/public-address.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { helpedPolicy } from '../shell/policies.js';
import { wordsOf } from '../words/words.js';
import { FRONT_STYLE } from './front-styles.js';
import { askedSite } from './asked-site.js';
import { renderHome } from './home-view.js';

/**
 * `GET {endpoint}/beranda`: whose server this is, where to report, track and read, and what a site pastes to have it.
 * It tells nothing of the settings but what every site may find out by asking: the list of allowed ones stays unsaid.
 */
export function showHome(context: RequestContext, pages: Pages): Response | Promise<Response> {
  const language = pageLanguage(context);
  const { config } = pages.endpoint;
  const words = wordsOf(language);
  const address = knownAddress(context, config, '/beranda');
  const typed = context.req.query('situs') ?? '';
  context.header('Content-Security-Policy', helpedPolicy(config.frameAncestors, FRONT_STYLE));
  return answer(context, pages, {
    name: 'beranda',
    language,
    heading: words.own.home.heading,
    about: words.own.home.about.beranda(config.name),
    isListed: typed === '',
    isAnswer: false,
    isKept: address === config.publicUrl,
    style: FRONT_STYLE,
    scripts: ['front.js'],
    body: renderHome({ config, words, language, address, site: askedSite(config, address, typed) }),
  });
}

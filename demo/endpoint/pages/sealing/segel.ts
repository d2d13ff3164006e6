import { readFileSync } from 'node:fs';
import { dayIn } from '../../../../src/contract/working-days.js';
import { sealedConsent } from '../../words/consent.js';
import type { RequestContext } from '../../http/request-context.js';
import { answer, type PageOf } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import type { PageScript } from '../shell/layout.js';
import { sealingPolicy } from '../shell/policies.js';
import { pageStyle } from '../shell/styles.js';
import { wordsOf } from '../words/words.js';
import { integrityOf } from '../shell/integrity.js';
import { renderSealing } from './sealing-view.js';
import { SEALING_WORDS } from './words/sealing-languages.js';

const SEALING_STYLE = pageStyle(readFileSync(new URL('sealing.css', import.meta.url), 'utf8'));

/**
 * `GET {endpoint}/segel`: where a report is sealed on the device. `lapor#segel` leads here: its policy is stricter than
 * the form's, it is never framed, and none of the form's files comes along.
 *
 * @param leave the quick exit's script, with its hash
 */
export async function showSealing(
  context: RequestContext,
  pages: PageOf<'widgetsDir' | 'consents' | 'inspectorate' | 'timeZone' | 'now'>,
  leave: PageScript,
): Promise<Response> {
  const language = pageLanguage(context);
  const { config } = pages.endpoint;
  const own = SEALING_WORDS[language];
  const integrity = await integrityOf(config.widgetsDir);
  const widget = (name: string): PageScript => ({
    source: `widgets/${name}.js`,
    integrity: integrity(`${name}.js`),
  });
  context.header('Content-Security-Policy', sealingPolicy(SEALING_STYLE));
  // Chrome 138 and Safari 26 run no script here whose hash the page doesn't name.
  context.header('Integrity-Policy', 'blocked-destinations=(script)');
  return answer(context, pages, {
    name: 'segel',
    language,
    heading: own.heading,
    // `title` is the form's: whoever leafs through the browser's history reads what every report's page is called.
    title: wordsOf(language).form.heading,
    about: wordsOf(language).form.intro,
    isAnswer: false,
    style: SEALING_STYLE,
    scripts: [
      leave,
      // Before who imports it: the file is then fetched by its hash.
      { ...widget('sealed-sending'), kind: 'module' },
      { ...widget('sealed-form'), kind: 'module' },
      { ...widget('sealed-photos'), kind: 'later' },
    ],
    body: renderSealing({
      language,
      own,
      words: wordsOf(language),
      agency: config.name,
      consent: sealedConsent(config.consents, language, own.consent),
      inspectorate: config.inspectorate,
      timeZone: config.timeZone,
      day: dayIn(config.timeZone, config.now()),
      isAgain: context.req.query('lagi') !== undefined,
    }),
  });
}

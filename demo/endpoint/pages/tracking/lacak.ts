import { html } from 'hono/html';
import { isSealedCode } from '../../../../src/contract/sealed/sealed-codes.js';
import { normaliseTrackingId } from '../../../../src/contract/tracking-id.js';
import type { PageDeps } from '../deps.js';
import type { RequestContext } from '../../http/request-context.js';
import { isFromOwnPage } from '../sending/own-page.js';
import { isOver, readSeal, type FormSeal } from '../sending/seal.js';
import { withSentForm, type Problem, type SentForm } from '../sending/sent-form.js';
import { diskTakesFiles } from '../../uploads/room-for-files.js';
import { answer, type PageOf, type Pages } from '../shell/answer.js';
import { integrityOf } from '../shell/integrity.js';
import { pageLanguage } from '../shell/language.js';
import { growingPolicy } from '../shell/policies.js';
import { renderSealedPlace, renderSearch } from './search-view.js';
import { wordsOf } from '../words/words.js';
import { SEALS } from './own-forms-view.js';
import { searchModel } from './tracking-answers.js';
import { Tracking } from './tracking.js';

/** `GET {endpoint}/lacak`: the search, which `<aduan-tracker>` replaces where scripts run. */
export async function showSearch(
  context: RequestContext,
  pages: PageOf<'widgetsDir'> & {
    endpoint: { sealed: { keys: Pick<PageDeps['sealed']['keys'], 'areMade'> } };
  },
): Promise<Response> {
  const language = pageLanguage(context);
  const asked = context.req.query('aduan') ?? '';
  const number = isSealedCode(asked) ? '' : normaliseTrackingId(asked).slice(0, 20);
  const model = { ...searchModel(language), number };
  const { config, sealed } = pages.endpoint;
  // Where sealed reports are read nobody frames the page, whom the endpoint names included.
  const isSealed = await sealed.keys.areMade();
  context.header('Content-Security-Policy', growingPolicy(isSealed ? "'none'" : config.frameAncestors));
  return answer(context, pages, {
    name: 'lacak',
    language,
    heading: model.words.tracker.heading,
    ...(number !== '' && { query: { aduan: number } }),
    about: model.words.own.home.about.lacak(config.name),
    isAnswer: false,
    // In this order: `grow.js` takes the form away that `sealed.js` listens to.
    scripts: ['widgets/embed.js', 'sealed.js', 'grow.js'],
    lead: renderSealedPlace(language, model.words, await integrityOf(config.widgetsDir), isSealed),
    body: renderSearch(model),
    widget: html`<aduan-tracker endpoint="./" lang="${language}" loading="eager" hidden></aduan-tracker>`,
  });
}

/** `POST {endpoint}/lacak`: opens a report, replies to it, withdraws it, objects, or gives one of its files. */
export async function takeRequest(context: RequestContext, pages: Pages): Promise<Response> {
  const { endpoint } = pages;
  const isOwn = isFromOwnPage(context, endpoint.config);
  const sealFor = sealReader(context, pages);
  const hasRoom = await diskTakesFiles(endpoint.config);
  const admits = (get: (name: string) => string | null) => hasRoom && sealFor(SEALS.reply, get) !== null;
  return await withSentForm(context, endpoint, pages.bodies, admits, async (form) => {
    const tracking = new Tracking(context, pages, form);
    if (tracking.isSealedCode) return await tracking.answers.sealedCode();
    if (!isOwn) return await tracking.answers.search({});
    switch (form.get('do')) {
      case 'file':
        return await tracking.file();
      case 'reply':
        return await tracking.reply(sealFor(SEALS.reply, form.get));
      case 'withdraw':
        return await tracking.withdraw(sealFor(SEALS.withdraw, form.get));
      case 'objection':
        return await tracking.object(sealFor(SEALS.objection, form.get));
      default:
        return await tracking.open({});
    }
  });
}

/** `showRequestAgain` shows the search, or the report with what was typed, after a failure outside the fields. */
export async function showRequestAgain(
  context: RequestContext,
  pages: Pages,
  form: SentForm,
  { status, notice }: Problem,
): Promise<Response> {
  const tracking = new Tracking(context, pages, form);
  const action = form.get('do');
  if (action !== 'reply' && action !== 'withdraw' && action !== 'objection') {
    const { heading } = wordsOf(pageLanguage(context)).tracker.failed;
    return await tracking.answers.search({ failure: { heading, reasons: [notice] } }, status);
  }
  const seal = sealReader(context, pages)(SEALS[action], form.get);
  const seals = seal === null ? {} : { [action]: seal };
  return await tracking.open({ status, notice, isTrouble: true, lost: form.leftOut, seals });
}

/** `sealReader` reads the seal of a form from our own page, while it is valid. */
function sealReader(context: RequestContext, { endpoint }: Pages) {
  const isOwn = isFromOwnPage(context, endpoint.config);
  const now = endpoint.config.now();
  return (purpose: string, get: (name: string) => string | null): FormSeal | null => {
    const seal = isOwn ? readSeal(endpoint.hashing, purpose, get) : null;
    return seal === null || isOver(seal, now) ? null : seal;
  };
}

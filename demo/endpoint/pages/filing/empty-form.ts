import { html } from 'hono/html';
import { PREFILL_PARAMETER } from '../../../../src/contract/reporting/prefill-parameter.js';
import type { Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { safeLines } from '../shell/safe-page.js';
import { growingPolicy } from '../shell/policies.js';
import { newSeal, type FormSeal } from '../sending/seal.js';
import { wordsOf } from '../words/words.js';
import { filledByLink, readEntered, type Entered } from './entered.js';
import { dangerOf } from './views/danger-view.js';
import type { FormModel } from './views/form-model.js';
import { renderForm } from './views/form-view.js';
import { capabilitiesIn } from './rules.js';

/** Purpose of this form's seals: a seal for it opens no other form. */
export const SEAL = 'lapor';

/** Ids that a poster's code may propose: parameter → field, as on `<aduan-form>`. */
const PROPOSED = {
  classification: 'classification_id',
  category: 'category_id',
  institution: 'suggestion_institution_id',
  location: 'location_id',
} as const;

const ID = /^[\w.-]{1,64}$/;

/** `GET {endpoint}/lapor`: the form, which `<aduan-form>` replaces where scripts run. */
export async function showForm(context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  const { config, hashing, sealed } = pages.endpoint;
  const isSealed = (await sealed.keys.offer()) !== null;
  const ids = Object.entries(PROPOSED).flatMap(([name, field]) => {
    const id = context.req.query(name) ?? '';
    return ID.test(id) ? [{ name, field, id }] : [];
  });
  const filled = filledByLink(new URL(context.req.url).search);
  const get = (field: string): string => ids.find((one) => one.field === field)?.id ?? filled[field] ?? '';
  const model = modelOf(
    pages,
    language,
    readEntered(get, config.masters, language),
    newSeal(hashing, SEAL, config.now()),
  );
  const query = Object.fromEntries(ids.map(({ name, id }) => [name, id]));
  // The language switch keeps the prefilled values.
  if (Object.keys(filled).length > 0) query[PREFILL_PARAMETER] = context.req.query(PREFILL_PARAMETER) ?? '';
  const attributes = ids.map(({ name, id }) => html` ${name}="${id}"`);
  context.header('Content-Security-Policy', growingPolicy(config.frameAncestors));
  return answer(context, pages, {
    name: 'lapor',
    language,
    heading: wordsOf(language).form.heading,
    about: wordsOf(language).form.intro,
    // `query` that a poster's code proposes is one more address of the same form.
    isListed: Object.keys(query).length === 0,
    query,
    isAnswer: false,
    scripts: ['widgets/embed.js', 'grow.js'],
    lead: safeLines(config.name, language, isSealed),
    body: renderForm(model),
    widget: html`<aduan-form
      endpoint="./"
      lang="${language}"
      loading="eager"
      hidden${attributes}
    ></aduan-form>`,
  });
}

/** `modelOf` is a form as it was entered, without errors. */
export function modelOf(
  { endpoint }: Pages,
  language: Language,
  entered: Entered,
  seal: FormSeal,
): FormModel {
  return {
    language,
    words: wordsOf(language),
    capabilities: capabilitiesIn(endpoint.config, language),
    masters: endpoint.config.masters,
    entered,
    seal,
    step: 'what',
    villages: [],
    kept: [],
    gone: 0,
    lost: [],
    errors: new Map(),
    otherErrors: [],
    danger: dangerOf(endpoint.config.urgent, entered, language),
    notice: null,
  };
}

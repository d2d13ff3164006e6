import { writeDate } from '../../../../src/contract/dates.js';
import type { RequestContext } from '../../http/request-context.js';
import { isFromOwnPage } from '../sending/own-page.js';
import { isOver, newSeal, readSeal, type FormSeal } from '../sending/seal.js';
import type { Problem, SentForm } from '../sending/sent-form.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { modelOf, SEAL } from './empty-form.js';
import { readEntered } from './entered.js';
import { readStep } from './form-steps.js';
import { headingOf, renderForm } from './views/form-view.js';
import { keptFiles, namelessFiles, photosAmong, type FilesOfForm } from './kept-files.js';
import { renderReview } from './views/review-view.js';
import { completed } from './rules.js';

/** `showFormAgain` answers a failure outside the form's fields. It needs no database, which may be what failed. */
export async function showFormAgain(
  context: RequestContext,
  pages: Pages,
  form: SentForm,
  problem: Problem,
): Promise<Response> {
  const { endpoint } = pages;
  const { config, hashing } = endpoint;
  const language = pageLanguage(context);
  const known = isFromOwnPage(context, config) ? readSeal(hashing, SEAL, form.get) : null;
  const seal = known === null || isOver(known, config.now()) ? null : known;
  const model = {
    ...modelOf(
      pages,
      language,
      readEntered(form.get, config.masters, language),
      seal ?? newSeal(hashing, SEAL, config.now()),
    ),
    ...(await filesOf(pages, form, seal)),
    lost: form.leftOut,
    notice: problem.notice,
    step: readStep(form.get),
  };
  const isReview = form.get('do') === 'send' && seal !== null;
  const { words } = model;
  return await answer(context, pages, {
    name: 'lapor',
    language,
    heading: isReview ? words.steps.section : headingOf(words, model.step),
    prefix: words.own.notice.error,
    isAnswer: true,
    status: problem.status,
    body: isReview
      ? renderReview(model, {
          told: completed(model.entered, config, photosAmong(model.kept)),
          shownAt: form.get('given_at') || writeDate(config.now(), config.timeZone),
        })
      : renderForm(model),
  });
}

/** `filesOf` keeps the files with the form even where their names can't be read. */
async function filesOf(
  { endpoint }: Pages,
  form: SentForm,
  seal: FormSeal | null,
): Promise<Pick<FilesOfForm, 'kept' | 'gone'>> {
  try {
    return await keptFiles(endpoint, form, seal);
  } catch {
    return { kept: namelessFiles(endpoint, form), gone: 0 };
  }
}

import { writeDate } from '../../../../src/contract/dates.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';
import type { Language } from '../../words/messages.js';
import type { Answer } from '../sending/own-calls.js';
import type { FormSeal } from '../sending/seal.js';
import type { SentForm } from '../sending/sent-form.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { withWayOut } from '../shell/way-out.js';
import { wordsOf } from '../words/words.js';
import { modelOf, SEAL } from './empty-form.js';
import type { Entered } from './entered.js';
import type { FormModel } from './views/form-model.js';
import { errorsOn, firstWrong, readStep } from './form-steps.js';
import { headingOf, renderForm } from './views/form-view.js';
import { keptFiles, passOn, photosAmong } from './kept-files.js';
import { rulesOf } from './questions.js';
import { renderReceipt } from './views/receipt-view.js';
import { renderReview } from './views/review-view.js';
import { capabilitiesIn, completed, controlOf } from './rules.js';

/** `FilingAnswers` are the pages that answer one form: the form again, its review, or the receipt. */
export class FilingAnswers {
  readonly #context: RequestContext;
  readonly #pages: Pages;
  readonly #form: SentForm;
  readonly #language: Language;
  readonly #entered: Entered;

  constructor(context: RequestContext, pages: Pages, form: SentForm, entered: Entered) {
    this.#context = context;
    this.#pages = pages;
    this.#form = form;
    this.#language = pageLanguage(context);
    this.#entered = entered;
  }

  receipt(
    filed: { trackingId: string; accessCode: string; receivedAt: number },
    doubt: Doubt | null,
  ): Response | Promise<Response> {
    const { endpoint } = this.#pages;
    return answer(this.#context, this.#pages, {
      name: 'lapor',
      language: this.#language,
      heading: wordsOf(this.#language).outcome.received,
      isAnswer: true,
      body: renderReceipt({
        language: this.#language,
        capabilities: capabilitiesIn(endpoint.config, this.#language),
        ...filed,
        doubt,
        values: this.#entered.values,
        answers: rulesOf(this.#entered.asked, this.#language).lines.filter(({ text }) => text),
      }),
    });
  }

  /** `crowded` files nothing: the text and its files can be sent from the same page later on. */
  async crowded(seal: FormSeal, retryAfter: number): Promise<Response> {
    const model = this.model(seal);
    const { own, form } = model.words;
    const { web, sms } = model.capabilities.fallback;
    const ways = [...(sms === null ? [] : [form.setup.sms(sms)]), ...(web === null ? [] : [web])];
    const elsewhere = ways.length > 0 ? ` ${form.setup.fallback} ${ways.join(', ')}.` : '';
    const notice = `${own.notice.crowded(Math.max(1, Math.ceil(retryAfter / 60)))}${elsewhere}`;
    this.#context.header('Retry-After', String(retryAfter));
    return await this.showReview(429, {
      ...model,
      ...(await keptFiles(this.#pages.endpoint, this.#form, seal)),
      notice,
    });
  }

  /** `refused` shows the form with its wrong fields, a new form for a used key, or else the review once more. */
  async refused(
    seal: FormSeal,
    { error, status }: Extract<Answer<unknown>, { ok: false }>,
  ): Promise<Response> {
    const { endpoint } = this.#pages;
    const isUsed = error.code === 'idempotency-mismatch';
    const own = isUsed ? await passOn(endpoint, SEAL, seal) : seal;
    const model = { ...this.model(own), ...(await keptFiles(endpoint, this.#form, own)) };
    if (isUsed) return this.showReview(409, { ...model, notice: model.words.own.notice.used });
    if (error.code === 'files-unavailable')
      return this.showReview(status, { ...model, kept: [], notice: error.message });
    if (error.errors === undefined)
      return this.showReview(status, {
        ...model,
        notice: withWayOut(this.#context, error.message, model.words),
      });
    const errors = new Map(
      Object.entries(error.errors).map(([field, sentences]) => [controlOf(field), sentences.join(' ')]),
    );
    // The review shows the consent text that counts by now.
    if (errors.size === 1 && errors.has('consent')) return this.showReview(status, { ...model, errors });
    return this.showForm(status, { ...model, errors, step: firstWrong(errors, 'privacy') ?? 'what' });
  }

  /** `model` is the sent form as it was entered, at the step that it came from. */
  model(seal: FormSeal): FormModel {
    return { ...modelOf(this.#pages, this.#language, this.#entered, seal), step: readStep(this.#form.get) };
  }

  showForm(status: number, whole: FormModel): Response | Promise<Response> {
    const model = { ...whole, errors: errorsOn(whole.errors, whole.step) };
    const isWrong = model.errors.size > 0 || model.notice !== null;
    return answer(this.#context, this.#pages, {
      name: 'lapor',
      language: this.#language,
      heading: headingOf(model.words, model.step),
      prefix: isWrong ? model.words.own.notice.error : '',
      isAnswer: true,
      status,
      body: renderForm(model),
    });
  }

  showReview(status: number, model: FormModel): Response | Promise<Response> {
    const { config } = this.#pages.endpoint;
    // A form keeps the moment of its first review; a new consent text is shown anew.
    const shownAt = model.errors.size === 0 ? this.#form.get('given_at') : '';
    return answer(this.#context, this.#pages, {
      name: 'lapor',
      language: this.#language,
      heading: model.words.steps.section,
      prefix: model.notice === null && model.errors.size === 0 ? '' : model.words.own.notice.error,
      isAnswer: true,
      status,
      body: renderReview(model, {
        told: completed(model.entered, config, photosAmong(model.kept)),
        shownAt: shownAt || writeDate(config.now(), config.timeZone),
      }),
    });
  }
}

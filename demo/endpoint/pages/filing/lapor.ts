import { routes } from '../../../../src/contract/routes.js';
import type { CreateAnswerWire } from '../../../../src/contract/reporting/submission.js';
import { readDate, writeDate } from '../../../../src/contract/dates.js';
import { say, type Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { OwnCalls, type Answer } from '../sending/own-calls.js';
import { isFromOwnPage } from '../sending/own-page.js';
import { isOver, newSeal, readSeal, type FormSeal } from '../sending/seal.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';
import { withSentForm, type SentForm } from '../sending/sent-form.js';
import { formHolder } from '../../uploads/quota.js';
import { diskTakesFiles } from '../../uploads/room-for-files.js';
import { withWayOut } from '../shell/way-out.js';
import { wordsOf } from '../words/words.js';
import { modelOf, SEAL } from './empty-form.js';
import { readEntered, type Entered } from './entered.js';
import { renderForm, type FormModel } from './form-view.js';
import { keptFiles, passOn, takeFiles } from './kept-files.js';
import { askFirst, mustAskFirst, rulesOf } from './questions.js';
import { renderReceipt } from './receipt-view.js';
import { renderReview } from './review-view.js';
import { capabilitiesIn, controlOf, createBody, problemsOf } from './rules.js';
import { findVillage } from './villages.js';

/** Nobody reads, writes and checks a report in less. */
const QUICK_MS = 3_000;

/** A report that is here already takes no place. */
const NO_MORE = { ok: true, doubt: null } as const;

/** `POST {endpoint}/lapor`: shows what was typed before it is sent, sends it, or shows the form again. */
export async function takeForm(context: RequestContext, pages: Pages): Promise<Response> {
  const { endpoint } = pages;
  const { hashing, config } = endpoint;
  const isOwn = isFromOwnPage(context, config);
  const sealIn = (get: (name: string) => string | null): FormSeal | null =>
    isOwn ? readSeal(hashing, SEAL, get) : null;
  const hasRoom = await diskTakesFiles(config);
  const admits = (get: (name: string) => string | null): boolean => {
    const seal = sealIn(get);
    return hasRoom && seal !== null && !isOver(seal, config.now());
  };
  return await withSentForm(context, endpoint, pages.bodies, admits, async (form) => {
    const filing = new Filing(context, pages, form);
    const seal = sealIn(form.get);
    if (seal === null) return await filing.showAgain(null);
    const isKnown = await endpoint.exactlyOnce.knows(routes.create, seal.key);
    if (!isKnown && isOver(seal, config.now())) return await filing.showAgain(seal);
    if (form.get('do') === 'send') return await filing.send(seal, isKnown);
    return form.get('do') === 'edit' ? await filing.edit(seal) : await filing.check(seal, hasRoom);
  });
}

/** One form that came, and the answer to it. */
class Filing {
  readonly #context: RequestContext;
  readonly #pages: Pages;
  readonly #form: SentForm;
  readonly #language: Language;
  readonly #entered: Entered;

  constructor(context: RequestContext, pages: Pages, form: SentForm) {
    this.#context = context;
    this.#pages = pages;
    this.#form = form;
    this.#language = pageLanguage(context);
    this.#entered = readEntered(form.get, pages.endpoint.config.masters, this.#language);
  }

  /**
   * Not from our page, or too long ago: nothing is filed and no file is taken, and what was typed stands in a form of ours.
   * @param old null where the form is none of ours
   */
  async showAgain(old: FormSeal | null): Promise<Response> {
    const { endpoint } = this.#pages;
    const { hashing, config } = endpoint;
    const seal = old === null ? newSeal(hashing, SEAL, config.now()) : await passOn(endpoint, SEAL, old);
    const model = this.#model(seal);
    const { files, leftOut } = this.#form;
    return this.#showForm(200, {
      ...model,
      ...(await keptFiles(endpoint, this.#form, old === null ? null : seal)),
      lost: [...files.map(({ name }) => name), ...leftOut],
      notice: model.words.own.notice.notYet,
    });
  }

  async edit(seal: FormSeal): Promise<Response> {
    return this.#showForm(200, {
      ...this.#model(seal),
      ...(await keptFiles(this.#pages.endpoint, this.#form, seal)),
    });
  }

  async check(seal: FormSeal, hasRoom = true): Promise<Response> {
    const { endpoint } = this.#pages;
    const { config } = endpoint;
    const village = findVillage(this.#entered, config.masters);
    const entered = village.kind === 'found' ? village.entered : this.#entered;
    const errors = problemsOf(entered, config, this.#language);
    const { own, choices } = wordsOf(this.#language);
    if (village.kind === 'unknown') errors.set('village', choices.location.none);
    const isOpen = village.kind === 'several' && this.#form.get('location_id') !== '-';
    if (isOpen) errors.set('location_id', own.village.choose);
    const { status = 422, ...files } = await this.#takeFiles(seal, errors, hasRoom);
    const model = { ...this.#model(seal), entered, errors, ...files };
    if (mustAskFirst(entered.asked)) return this.#showForm(200, askFirst(model));
    if (errors.size === 0) return this.#showReview(200, model);
    return this.#showForm(status, { ...model, villages: village.kind === 'several' ? village.choices : [] });
  }

  /** Also what is refused later on has its files kept: nobody sends a photo twice over a bad line. */
  async #takeFiles(
    seal: FormSeal,
    errors: Map<string, string>,
    hasRoom: boolean,
  ): Promise<Pick<FormModel, 'kept' | 'gone' | 'lost' | 'notice'> & { status?: number }> {
    const { endpoint } = this.#pages;
    const { files, leftOut } = this.#form;
    const before = await keptFiles(endpoint, this.#form, seal);
    const names = [...files.map(({ name }) => name), ...leftOut];
    const refuse = (sentence: string) => {
      errors.set('attachments', sentence);
      return { ...before, lost: names, notice: null };
    };
    const withoutThem = { ...before, lost: [], notice: say({ key: 'files-unavailable' }, this.#language) };
    const max = endpoint.config.limits.attachmentsMax;
    if (before.kept.length + files.length > max)
      return refuse(say({ key: 'files-too-many', values: { max } }, this.#language));
    if (!hasRoom && leftOut.length > 0) return withoutThem;
    const taken = await takeFiles(this.#context, this.#pages, this.#calls(seal, null), seal, this.#form);
    if (taken.ok) return { ...before, kept: [...before.kept, ...taken.body], lost: leftOut, notice: null };
    if (taken.error.code === 'files-unavailable') return withoutThem;
    // Not the file's fault: it can be sent again as it is.
    if (taken.status >= 500 || taken.status === 429) {
      const sentence = withWayOut(this.#context, taken.error.message, wordsOf(this.#language));
      return { ...refuse(sentence), status: taken.status };
    }
    return refuse(taken.error.errors?.['attachments[]']?.join(' ') ?? taken.error.message);
  }

  async send(seal: FormSeal, isKnown: boolean): Promise<Response> {
    if (!isKnown && mustAskFirst(this.#entered.asked)) return await this.check(seal);
    const { endpoint } = this.#pages;
    const ids = this.#form.get('kept_files').split(' ').filter(Boolean);
    const json = this.#body(seal, ids);
    const isQuick = endpoint.config.now().getTime() - seal.at.getTime() < QUICK_MS;
    const place = isKnown ? NO_MORE : await this.#pages.reports.take(this.#context, isQuick);
    if (!place.ok) return await this.#crowded(seal, place.retryAfter);
    const calls = this.#calls(seal, place.doubt);
    const filed = await calls.post<CreateAnswerWire>(routes.create, { key: seal.key, json });
    if (!filed.ok) return await this.#refused(seal, filed);
    const { tracking_id, access_code } = filed.body.results.complaint;
    const { doubt } = await endpoint.database
      .selectFrom('complaints')
      .select('doubt')
      .where('tracking_id', '=', tracking_id)
      .executeTakeFirstOrThrow();
    return answer(this.#context, this.#pages, {
      name: 'lapor',
      language: this.#language,
      heading: wordsOf(this.#language).outcome.received,
      isAnswer: true,
      body: renderReceipt({
        language: this.#language,
        capabilities: capabilitiesIn(endpoint.config, this.#language),
        trackingId: tracking_id,
        accessCode: access_code,
        doubt: doubt as Doubt | null,
        answers: rulesOf(this.#entered.asked, this.#language).lines.filter(({ text }) => text),
      }),
    });
  }

  /** Nothing is filed: what was typed, and its files, can be sent from the same page later on. */
  async #crowded(seal: FormSeal, retryAfter: number): Promise<Response> {
    const model = this.#model(seal);
    const { own, form } = model.words;
    const { web, sms } = model.capabilities.fallback;
    const ways = [...(sms === null ? [] : [form.setup.sms(sms)]), ...(web === null ? [] : [web])];
    const elsewhere = ways.length > 0 ? ` ${form.setup.fallback} ${ways.join(', ')}.` : '';
    const notice = `${own.notice.crowded(Math.max(1, Math.ceil(retryAfter / 60)))}${elsewhere}`;
    this.#context.header('Retry-After', String(retryAfter));
    return await this.#showReview(429, {
      ...model,
      ...(await keptFiles(this.#pages.endpoint, this.#form, seal)),
      notice,
    });
  }

  /** The same each time the form comes: what it was shown, and when, stands in it. */
  #body(seal: FormSeal, ids: readonly string[]) {
    const { config } = this.#pages.endpoint;
    const givenAt = readDate(this.#form.get('given_at'));
    const at = writeDate(givenAt === null ? seal.at : new Date(givenAt), config.timeZone);
    const body = createBody(this.#entered, ids, config, this.#language, at);
    const version = this.#form.get('consent_version');
    return body.consent ? { ...body, consent: { ...body.consent, version } } : body;
  }

  /** By what is wrong: the form with its fields, a new form for a used one, else the same once more. */
  async #refused(
    seal: FormSeal,
    { error, status }: Extract<Answer<unknown>, { ok: false }>,
  ): Promise<Response> {
    const { endpoint } = this.#pages;
    const isUsed = error.code === 'idempotency-mismatch';
    const own = isUsed ? await passOn(endpoint, SEAL, seal) : seal;
    const model = { ...this.#model(own), ...(await keptFiles(endpoint, this.#form, own)) };
    if (isUsed) return this.#showReview(409, { ...model, notice: model.words.own.notice.used });
    if (error.code === 'files-unavailable')
      return this.#showReview(status, { ...model, kept: [], notice: error.message });
    if (error.errors === undefined)
      return this.#showReview(status, {
        ...model,
        notice: withWayOut(this.#context, error.message, model.words),
      });
    const errors = new Map(
      Object.entries(error.errors).map(([field, sentences]) => [controlOf(field), sentences.join(' ')]),
    );
    // The text that counts by now is shown with it.
    if (errors.size === 1 && errors.has('consent')) return this.#showReview(status, { ...model, errors });
    return this.#showForm(status, { ...model, errors });
  }

  #calls({ key }: FormSeal, doubt: Doubt | null): OwnCalls {
    const { endpoint } = this.#pages;
    const form = { doubt, holder: formHolder(endpoint.hashing, key) };
    return new OwnCalls(this.#context, endpoint, this.#language, form);
  }

  #model(seal: FormSeal): FormModel {
    return modelOf(this.#pages, this.#language, this.#entered, seal);
  }

  #showForm(status: number, model: FormModel): Response | Promise<Response> {
    const isWrong = model.errors.size > 0 || model.notice !== null;
    return answer(this.#context, this.#pages, {
      name: 'lapor',
      language: this.#language,
      heading: model.words.form.heading,
      prefix: isWrong ? model.words.own.notice.error : '',
      isAnswer: true,
      status,
      body: renderForm(model),
    });
  }

  #showReview(status: number, model: FormModel): Response | Promise<Response> {
    const { config } = this.#pages.endpoint;
    // The same for one form, however often it comes; another text is shown anew.
    const shownAt = model.errors.size === 0 ? this.#form.get('given_at') : '';
    return answer(this.#context, this.#pages, {
      name: 'lapor',
      language: this.#language,
      heading: model.words.steps.section,
      prefix: model.notice === null && model.errors.size === 0 ? '' : model.words.own.notice.error,
      isAnswer: true,
      status,
      body: renderReview(model, shownAt || writeDate(config.now(), config.timeZone)),
    });
  }
}

import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { readAnsweredRequests, type AnsweredRequest } from '../../../../src/contract/public/answered.js';
import { routes } from '../../../../src/contract/routes.js';
import type { CreateAnswerWire } from '../../../../src/contract/reporting/submission.js';
import { readDate, writeDate } from '../../../../src/contract/dates.js';
import { answeredLike } from '../../../../src/form-logic/answered.js';
import { say, type Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { OwnCalls } from '../sending/own-calls.js';
import { isFromOwnPage } from '../sending/own-page.js';
import { isOver, newSeal, readSeal, type FormSeal } from '../sending/seal.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';
import { withSentForm, type SentForm } from '../sending/sent-form.js';
import { formHolder } from '../../uploads/quota.js';
import { diskTakesFiles } from '../../uploads/room-for-files.js';
import { withWayOut } from '../shell/way-out.js';
import { wordsOf } from '../words/words.js';
import { SEAL } from './empty-form.js';
import { readEntered, type Entered } from './entered.js';
import type { FormModel } from './views/form-model.js';
import { FilingAnswers } from './filing-answers.js';
import { firstWrong, readStep, stepAfter, stepBefore, STEPS, type Step } from './form-steps.js';
import { keptFiles, passOn, photosAmong, takeFiles } from './kept-files.js';
import { askFirst, mustAskFirst } from './questions.js';
import { ANSWERED_QUERY } from '../reading/answered-view.js';
import { capabilitiesIn, completed, createBody, problemsOf } from './rules.js';
import { editValue } from './views/review-view.js';
import { findVillage } from './villages.js';

/** Nobody reads, writes and checks a report in less. */
const QUICK_MS = 3_000;

/** Answered requests that are compared. */
const COMPARED = 40;

const LAST: Step = 'privacy';

/** A report that is already filed takes no place of the budget. */
const NO_MORE = { ok: true, doubt: null } as const;

/** `POST {endpoint}/lapor`: shows the review of what was typed, sends it, or shows the form again. */
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
    const pressed = form.get('do');
    if (pressed === 'send') return await filing.send(seal, isKnown);
    if (pressed === 'back') return await filing.show(seal, stepBefore(readStep(form.get)));
    const edited = STEPS.find((step) => pressed === editValue(step));
    return edited ? await filing.show(seal, edited) : await filing.goOn(seal, hasRoom);
  });
}

/** `Filing` is one form that came, and the answer to it. */
class Filing {
  readonly #context: RequestContext;
  readonly #pages: Pages;
  readonly #form: SentForm;
  readonly #language: Language;
  readonly #entered: Entered;
  readonly #calls: OwnCalls;
  readonly #answers: FilingAnswers;

  constructor(context: RequestContext, pages: Pages, form: SentForm) {
    this.#context = context;
    this.#pages = pages;
    this.#form = form;
    this.#language = pageLanguage(context);
    this.#calls = new OwnCalls(context, pages.calls, this.#language);
    this.#entered = readEntered(form.get, pages.endpoint.config.masters, this.#language);
    this.#answers = new FilingAnswers(context, pages, form, this.#entered);
  }

  /**
   * `showAgain` answers a form from another site, or one that is too old: it files nothing, takes no file, and puts
   * what was typed into a form of ours.
   * @param old null where the form isn't ours
   */
  async showAgain(old: FormSeal | null): Promise<Response> {
    const { endpoint } = this.#pages;
    const { hashing, config } = endpoint;
    const seal = old === null ? newSeal(hashing, SEAL, config.now()) : await passOn(endpoint, SEAL, old);
    const model = this.#answers.model(seal);
    const { files, leftOut } = this.#form;
    return this.#answers.showForm(200, {
      ...model,
      ...(await keptFiles(endpoint, this.#form, old === null ? null : seal)),
      lost: [...files.map(({ name }) => name), ...leftOut],
      notice: model.words.own.notice.notYet,
    });
  }

  /** `show` shows a step as it was entered, and looks for no errors; questions that have changed come first. */
  async show(seal: FormSeal, step: Step): Promise<Response> {
    const model = {
      ...this.#answers.model(seal),
      ...(await keptFiles(this.#pages.endpoint, this.#form, seal)),
    };
    return this.#answers.showForm(
      200,
      mustAskFirst(this.#entered.asked) ? { ...askFirst(model), step: 'what' } : { ...model, step },
    );
  }

  /** `goOn` leads to the next step, after the last one to the review, or to the first step that has an error. */
  async goOn(seal: FormSeal, hasRoom = true): Promise<Response> {
    const isNext = this.#form.get('do') === 'next';
    const step = isNext ? readStep(this.#form.get) : LAST;
    const { status, refused, ...taken } = await this.#takeFiles(seal, hasRoom);
    // Files that are to be sent again later count as photos that are there.
    const coming = status === undefined ? 0 : this.#form.files.length;
    const { entered, errors, villages } = this.#looked(photosAmong(taken.kept) + coming);
    if (refused !== undefined) errors.set('attachments', refused);
    const model = { ...this.#answers.model(seal), entered, errors, villages, ...taken };
    if (mustAskFirst(entered.asked)) return this.#answers.showForm(200, { ...askFirst(model), step: 'what' });
    const wrong = firstWrong(errors, step) ?? (status === undefined ? undefined : step);
    if (wrong !== undefined) return this.#answers.showForm(status ?? 422, { ...model, step: wrong });
    const next = isNext ? stepAfter(step) : undefined;
    return next === undefined
      ? this.#answers.showReview(200, { ...model, answered: await this.#answered(taken.kept) })
      : this.#answers.showForm(200, { ...model, errors: new Map(), step: next });
  }

  /** `#answered` are answered requests for information like this one; none of any other report. */
  async #answered(kept: FormModel['kept']): Promise<readonly AnsweredRequest[]> {
    const { config } = this.#pages.endpoint;
    const { values } = completed(this.#entered, config, photosAmong(kept));
    if (
      values.classificationId !== CLASSIFICATIONS.information ||
      !capabilitiesIn(config, this.#language).features.has('information')
    )
      return [];
    const found = await this.#calls.get<unknown>(`${routes.feed}?${ANSWERED_QUERY}&page_size=${COMPARED}`);
    return found.ok ? answeredLike(values, readAnsweredRequests(found.body).items) : [];
  }

  /** `#looked` finds the village of a typed name, and everything that is wrong in a form with so many photos. */
  #looked(photos: number): Pick<FormModel, 'entered' | 'villages'> & { errors: Map<string, string> } {
    const { config } = this.#pages.endpoint;
    const village = findVillage(this.#entered, config.masters);
    const entered = village.kind === 'found' ? village.entered : this.#entered;
    const errors = problemsOf(entered, config, this.#language, photos);
    const { own, choices } = wordsOf(this.#language);
    if (village.kind === 'unknown') errors.set('village', choices.location.none);
    if (village.kind === 'several') errors.set('location_id', own.village.choose);
    return { entered, errors, villages: village.kind === 'several' ? village.choices : [] };
  }

  /**
   * `#takeFiles` keeps the files of a refused form too: nobody sends a photo twice because of a wrong field.
   * @returns with `refused`, what is wrong with the files, or `status`, where something else failed
   */
  async #takeFiles(
    seal: FormSeal,
    hasRoom: boolean,
  ): Promise<Pick<FormModel, 'kept' | 'gone' | 'lost' | 'notice'> & { status?: number; refused?: string }> {
    const { endpoint } = this.#pages;
    const { files, leftOut } = this.#form;
    const before = await keptFiles(endpoint, this.#form, seal);
    const names = [...files.map(({ name }) => name), ...leftOut];
    const refuse = (refused: string) => ({ ...before, lost: names, notice: null, refused });
    const withoutThem = { ...before, lost: [], notice: say({ key: 'files-unavailable' }, this.#language) };
    const max = endpoint.config.limits.attachmentsMax;
    if (before.kept.length + files.length > max)
      return refuse(say({ key: 'files-too-many', values: { max } }, this.#language));
    if (!hasRoom && leftOut.length > 0) return withoutThem;
    const taken = await takeFiles(this.#context, this.#pages, this.#calls, seal, this.#form);
    if (taken.ok) return { ...before, kept: [...before.kept, ...taken.body], lost: leftOut, notice: null };
    if (taken.error.code === 'files-unavailable') return withoutThem;
    // A failure here is neither the file's fault nor a field's: the same file can be sent again.
    if (taken.status >= 500 || taken.status === 429) {
      const notice = withWayOut(this.#context, taken.error.message, wordsOf(this.#language));
      return { ...before, lost: names, notice, status: taken.status };
    }
    return refuse(taken.error.errors?.['attachments[]']?.join(' ') ?? taken.error.message);
  }

  async send(seal: FormSeal, isKnown: boolean): Promise<Response> {
    if (!isKnown && mustAskFirst(this.#entered.asked)) return await this.goOn(seal);
    const { endpoint } = this.#pages;
    const ids = this.#form.get('kept_files').split(' ').filter(Boolean);
    const json = this.#body(seal, ids);
    const isQuick = endpoint.config.now().getTime() - seal.at.getTime() < QUICK_MS;
    const place = isKnown ? NO_MORE : await this.#pages.reports.take(this.#context, isQuick);
    if (!place.ok) return await this.#answers.crowded(seal, place.retryAfter);
    const paidBy = { doubt: place.doubt, holder: formHolder(endpoint.hashing, seal.key) };
    const filed = await this.#calls.post<CreateAnswerWire>(routes.create, { key: seal.key, json, paidBy });
    if (!filed.ok) return await this.#answers.refused(seal, filed);
    const { tracking_id, access_code, created_at } = filed.body.results.complaint;
    const { doubt } = await endpoint.database
      .selectFrom('complaints')
      .select('doubt')
      .where('tracking_id', '=', tracking_id)
      .executeTakeFirstOrThrow();
    const receivedAt = Date.parse(created_at);
    return this.#answers.receipt(
      { trackingId: tracking_id, accessCode: access_code, receivedAt },
      doubt as Doubt | null,
    );
  }

  /** `#body` is equal each time the same form comes: the consent text's version and time are fields of the form. */
  #body(seal: FormSeal, ids: readonly string[]) {
    const { config } = this.#pages.endpoint;
    const givenAt = readDate(this.#form.get('given_at'));
    const at = writeDate(givenAt === null ? seal.at : new Date(givenAt), config.timeZone);
    const body = createBody(completed(this.#entered, config, ids.length), ids, config, this.#language, at);
    const version = this.#form.get('consent_version');
    return body.consent ? { ...body, consent: { ...body.consent, version } } : body;
  }
}

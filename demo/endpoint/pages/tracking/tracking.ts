import { html } from 'hono/html';
import { isSealedCode } from '../../../../src/contract/sealed/sealed-codes.js';
import { REPLY_FILE_FIELD } from '../../../../src/contract/reporting/reply.js';
import { objectionRoute } from '../../../../src/contract/information/objection.js';
import { routes } from '../../../../src/contract/routes.js';
import { safeText } from '../../../../src/contract/read.js';
import { normaliseTrackingId } from '../../../../src/contract/tracking-id.js';
import { looksMistyped, readQuery } from '../../../../src/report/report-query.js';
import { say, type Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';
import { readWhole } from '../reading/read-report.js';
import { formWith, OwnCalls, type Answer } from '../sending/own-calls.js';
import type { FormSeal } from '../sending/seal.js';
import type { SentForm } from '../sending/sent-form.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import { withWayOut } from '../shell/way-out.js';
import { wordsOf, type PageWords } from '../words/words.js';
import type { OwnModel } from './own-forms-view.js';
import { TrackingAnswers, type Said } from './tracking-answers.js';

/** `Tracking` is one form about a report, and the answer to it. */
export class Tracking {
  readonly answers: TrackingAnswers;
  /** True of a form that brought a sealed report's code, though browsers refuse that: number and code are dropped. */
  readonly isSealedCode: boolean;
  readonly #context: RequestContext;
  readonly #pages: Pages;
  readonly #form: SentForm;
  readonly #language: Language;
  readonly #words: PageWords;
  readonly #calls: OwnCalls;
  readonly #number: string;
  readonly #code: string;

  constructor(context: RequestContext, pages: Pages, form: SentForm) {
    this.#context = context;
    this.#pages = pages;
    this.#form = form;
    this.#language = pageLanguage(context);
    this.#words = wordsOf(this.#language);
    this.#calls = new OwnCalls(context, pages.calls, this.#language);
    const [number, code] = ['tracking_id', 'access_code'].map((name) =>
      safeText(form.get(name)).slice(0, 2_000),
    ) as [string, string];
    this.isSealedCode = isSealedCode(number) || isSealedCode(code);
    this.#number = this.isSealedCode ? '' : number;
    this.#code = this.isSealedCode ? '' : code;
    this.answers = new TrackingAnswers(context, pages, form, { number: this.#number, code: this.#code });
  }

  /** `open` shows the public part by number, the whole by code. Unknown, secret and unverified reports answer alike. */
  async open(said: Said): Promise<Response> {
    const reading = readQuery(this.#number, this.#code, true);
    const { tracker } = this.#words;
    if ('problems' in reading) {
      const { number, code } = reading.problems;
      const errors = new Map<string, string>();
      if (number !== undefined) errors.set('tracking_id', tracker.problems[number]);
      if (code !== undefined) errors.set('access_code', tracker.problems[code]);
      return await this.answers.search({ errors });
    }
    const { query } = reading;
    if (looksMistyped(query))
      return await this.answers.search({
        errors: new Map([['tracking_id', tracker.problems['number-typo']]]),
      });
    const found = await readWhole(this.#calls, query.trackingId, query.accessCode);
    if (!found.ok && found.status !== 404 && said.isTrouble && query.accessCode !== null)
      return await this.answers.showAlone(query.trackingId ?? '', query.accessCode, said);
    if (!found.ok) return await this.answers.notFound(found, query.accessCode !== null);
    return await this.answers.show(found.body, query.accessCode, said);
  }

  async reply(seal: FormSeal | null): Promise<Response> {
    const { files, leftOut, get } = this.#form;
    const lost = [...files.map(({ name }) => name), ...leftOut];
    const isOne = { isTrouble: true, lost };
    if (seal === null) return await this.open({ ...isOne, notice: this.#words.reply.failed });
    const kept = { reply: seal };
    if (leftOut.length > 0) return await this.open({ ...this.#withoutFiles(), seals: kept });
    const fields = {
      complaint_id: this.#trackingId,
      content: get('content'),
      rating: get('rating'),
      resolved: get('resolved'),
      is_secret: get('is_secret'),
    };
    const form = await formWith(fields, REPLY_FILE_FIELD, files);
    const send = () => this.#calls.post(routes.reply, { key: seal.key, code: this.#code, form });
    // Only forms with files wait for the cleaning.
    const sent = await (files.length === 0 ? send() : this.#pages.clean(this.#context, send));
    if (sent.ok) return await this.open({ notice: this.#sentWords() });
    if (sent.error.code === 'files-unavailable')
      return await this.open({ ...this.#withoutFiles(), seals: kept });
    return await this.#refused(sent, { ...isOne, ...this.#kept('reply', seal, sent.error.code) });
  }

  /** `#withoutFiles` is shown where the form's files find no room: the text stays in the form. */
  #withoutFiles(): Said {
    return { status: 503, isTrouble: true, notice: say({ key: 'files-unavailable' }, this.#language) };
  }

  /** `#sentWords` says what was sent, and what it did to the report. */
  #sentWords(): string {
    const { get } = this.#form;
    const { sent } = this.#words.reply;
    const answered = { true: sent.yes, false: sent.no, later: sent.later }[get('resolved')];
    return answered ?? (get('content').trim() === '' ? sent.rating : sent.reply);
  }

  async withdraw(seal: FormSeal | null): Promise<Response> {
    const { withdraw, own } = this.#words;
    const reason = this.#form.get('reason');
    if (seal === null) return await this.open({ isTrouble: true, notice: withdraw.failed });
    if (this.#form.get('sure') === '')
      return await this.open({
        status: 422,
        isTrouble: true,
        notice: withdraw.failed,
        errors: new Map([['sure', own.tracker.withdrawTick]]),
        seals: { withdraw: seal },
      });
    const json = reason.trim() === '' ? {} : { reason };
    const sent = await this.#calls.post(routes.withdraw(this.#trackingId), {
      key: seal.key,
      code: this.#code,
      json,
    });
    if (!sent.ok)
      return await this.#refused(sent, { isTrouble: true, ...this.#kept('withdraw', seal, sent.error.code) });
    return answer(this.#context, this.#pages, {
      name: 'lacak',
      language: this.#language,
      heading: withdraw.done.heading,
      isAnswer: true,
      body: html`<p class="notice success" role="status">${withdraw.done.text}</p>`,
    });
  }

  async object(seal: FormSeal | null): Promise<Response> {
    const { objection } = this.#words;
    if (seal === null) return await this.open({ isTrouble: true, notice: objection.failed });
    const { get } = this.#form;
    const sent = await this.#calls.post(objectionRoute(this.#trackingId), {
      key: seal.key,
      code: this.#code,
      json: { ground: get('ground'), content: get('objection') },
    });
    if (sent.ok) return await this.open({ notice: `${objection.made}: ${objection.waits}` });
    const kept = this.#kept('objection', seal, sent.error.code);
    return await this.#refused(sent, { isTrouble: true, ...kept }, { content: 'objection' });
  }

  /** `#kept` gives the form a new key where the old one was used for something else: it would fail at each press. */
  #kept(form: keyof OwnModel['seals'], seal: FormSeal, code: string): Pick<Said, 'seals'> {
    return code === 'idempotency-mismatch' ? {} : { seals: { [form]: seal } };
  }

  /** `#refused` shows reports that the code doesn't open as not found, whatever was asked. */
  /** @param names of fields whose name in the form is another one */
  async #refused(
    { status, error }: Extract<Answer<unknown>, { ok: false }>,
    said: Said,
    names: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    if (status === 404 || status === 401) return await this.open({});
    const fields = Object.entries(error.errors ?? {});
    const errors = fields.map(
      ([field, sentences]) =>
        [
          field.startsWith('attachment') ? 'attachments' : (names[field] ?? field),
          sentences.join(' '),
        ] as const,
    );
    const notice =
      status >= 500 || status === 429 ? withWayOut(this.#context, error.message, this.#words) : error.message;
    return await this.open({ ...said, status, notice, errors: new Map(errors) });
  }

  /** `file` gives one file of the report that the code opens; no other path can be asked for. */
  async file(): Promise<Response> {
    const id = /\/files\/([\w-]{1,64})$/.exec(this.#form.get('path'))?.[1] ?? '';
    const response = await this.#calls.open('GET', routes.file(this.#trackingId, id), {
      code: this.#code,
    });
    if (!response.ok) return await this.open({});
    response.headers.set('Cache-Control', 'no-store');
    return response;
  }

  get #trackingId(): string {
    return normaliseTrackingId(this.#number);
  }
}

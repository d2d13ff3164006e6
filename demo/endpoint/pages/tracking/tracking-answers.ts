import { html } from 'hono/html';
import { canonicalAccessCode, formatAccessCode } from '../../../../src/contract/access-code.js';
import { CODE_IN_TEXT } from '../../../../src/report/report-query.js';
import type { Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';
import { capabilitiesIn } from '../filing/rules.js';
import type { WholeReport } from '../reading/read-report.js';
import {
  renderAnswer,
  renderDetails,
  renderHistory,
  renderStatus,
  type ReportModel,
} from '../reading/report-view.js';
import type { Answer } from '../sending/own-calls.js';
import { newSeal } from '../sending/seal.js';
import type { SentForm } from '../sending/sent-form.js';
import { answer, type Pages } from '../shell/answer.js';
import type { Markup } from '../shell/markup.js';
import { pageLanguage } from '../shell/language.js';
import { wordsOf, type PageWords } from '../words/words.js';
import {
  renderAgain,
  renderOwnFile,
  renderReply,
  renderWithdrawal,
  SEALS,
  type OwnModel,
} from './own-forms-view.js';
import { renderObjection } from './objection-view.js';
import { renderSearch, type SearchModel } from './search-view.js';
import { NOTHING_TYPED, reportOf, typedIn } from './sent-words.js';

/** `Said` is what is shown beside the report. */
export interface Said {
  status?: number;
  notice?: string;
  isTrouble?: boolean;
  errors?: ReadonlyMap<string, string>;
  /** Seals of forms that still hold what was typed, under their earlier keys. */
  seals?: Partial<OwnModel['seals']>;
  lost?: readonly string[];
}

/** `Asked` is number and code as they were sent. */
interface Asked {
  number: string;
  code: string;
}

/** `TrackingAnswers` are the pages that answer one form: the report with its forms, a form alone, or the search. */
export class TrackingAnswers {
  readonly #context: RequestContext;
  readonly #pages: Pages;
  readonly #form: SentForm;
  readonly #language: Language;
  readonly #words: PageWords;
  readonly #number: string;
  readonly #code: string;

  constructor(context: RequestContext, pages: Pages, form: SentForm, { number, code }: Asked) {
    this.#context = context;
    this.#pages = pages;
    this.#form = form;
    this.#language = pageLanguage(context);
    this.#words = wordsOf(this.#language);
    this.#number = number;
    this.#code = code;
  }

  search(changes: Partial<SearchModel>, status = 200): Response | Promise<Response> {
    const model = {
      ...searchModel(this.#language),
      number: this.#number.replace(CODE_IN_TEXT, '').trim(),
      ...changes,
    };
    // A code is never written into a page: the screen and the browser's history would show it.
    if (this.#code.trim() !== '' && !model.errors.has('access_code'))
      model.errors = new Map([...model.errors, ['access_code', model.words.own.tracker.codeAgain]]);
    const isWrong = model.failure !== null || model.errors.size > 0;
    return answer(this.#context, this.#pages, {
      name: 'lacak',
      language: this.#language,
      heading: this.#words.tracker.heading,
      ...(model.failure !== null && { prefix: `${model.failure.heading}: ` }),
      isAnswer: true,
      status: isWrong && status === 200 ? 422 : status,
      body: renderSearch(model),
    });
  }

  /** A sealed report's code came in all the same: nothing of what was sent is looked up, or written back. */
  sealedCode(): Response | Promise<Response> {
    const errors = new Map([['access_code', this.#words.own.tracker.sealed.sent]]);
    return this.search({ number: '', errors });
  }

  notFound(
    { status, error }: Extract<Answer<unknown>, { ok: false }>,
    hadCode: boolean,
  ): Response | Promise<Response> {
    const { tracker } = this.#words;
    if (status !== 404)
      return this.search(
        { failure: { heading: tracker.failed.heading, reasons: [error.message, tracker.failed.kept] } },
        status,
      );
    const verifyDays =
      capabilitiesIn(this.#pages.endpoint.config, this.#language).deadlines?.verifyWorkingDays ?? 0;
    const reasons = hadCode
      ? [tracker.notFound.reasons({ verifyDays, canUseCode: true })[0] ?? '', ...tracker.notFound.withCode]
      : tracker.notFound.reasons({ verifyDays, canUseCode: true });
    return this.search({ failure: { heading: tracker.notFound.heading, reasons } }, 404);
  }

  show(whole: WholeReport, code: string | null, said: Said): Response | Promise<Response> {
    const { endpoint } = this.#pages;
    const { report } = whole;
    const keys = { tracking_id: report.trackingId, access_code: code === null ? '' : formatAccessCode(code) };
    const model: ReportModel = {
      ...whole,
      language: this.#language,
      capabilities: capabilitiesIn(endpoint.config, this.#language),
      now: endpoint.config.now(),
      file: (file) => renderOwnFile(this.#words, this.#language, keys, file),
    };
    const own = report.isOwner && code !== null ? this.#own(whole, code, said) : null;
    const { notice, isTrouble = false } = said;
    return answer(this.#context, this.#pages, {
      name: 'lacak',
      language: this.#language,
      heading: report.title || this.#words.feed.card.untitled(report.trackingId),
      ...(isTrouble && { prefix: this.#words.own.notice.error }),
      isAnswer: true,
      status: said.status ?? 200,
      body: html`${notice === undefined ? '' : html`<p class="notice ${isTrouble ? 'danger' : 'success'}" role="status">${notice}</p>`}
      ${renderAnswer(model)} ${renderStatus(model)}
      ${own === null ? '' : html`${renderReply(own)}${renderObjection(own, whole.objectionDays)}`}
      ${renderDetails(model)} ${renderHistory(model)}
      ${own === null ? '' : html`${renderAgain(own)}${renderWithdrawal(own)}`}`,
    });
  }

  /** `showAlone` draws the sent form without the report, from the form's own fields. */
  showAlone(trackingId: string, code: string, said: Said): Response | Promise<Response> {
    const own = this.#own(reportOf(this.#form, trackingId), code, said);
    return answer(this.#context, this.#pages, {
      name: 'lacak',
      language: this.#language,
      heading: this.#words.tracker.heading,
      prefix: this.#words.own.notice.error,
      isAnswer: true,
      status: said.status ?? 503,
      body: html`<p class="notice danger" role="status">${said.notice}</p>
        ${this.#renderForm(own)}`,
    });
  }

  #renderForm(own: OwnModel): Markup | '' {
    const action = this.#form.get('do');
    if (action === 'withdraw') return renderWithdrawal(own);
    const report = { ...own.report, information: { may: ['object'] } };
    return action === 'objection' ? renderObjection({ ...own, report }) : renderReply(own);
  }

  #own(
    { report, followUps }: Pick<OwnModel, 'report' | 'followUps'>,
    code: string,
    { isTrouble = false, errors = new Map(), seals = {}, lost = [] }: Said,
  ): OwnModel {
    const { hashing, config } = this.#pages.endpoint;
    const fresh = (purpose: string) => newSeal(hashing, purpose, config.now());
    return {
      report,
      followUps,
      now: config.now(),
      language: this.#language,
      capabilities: capabilitiesIn(config, this.#language),
      words: this.#words,
      errors,
      accessCode: formatAccessCode(canonicalAccessCode(code) ?? code),
      seals: {
        reply: seals.reply ?? fresh(SEALS.reply),
        withdraw: seals.withdraw ?? fresh(SEALS.withdraw),
        objection: seals.objection ?? fresh(SEALS.objection),
      },
      typed: isTrouble ? typedIn(this.#form) : NOTHING_TYPED,
      lost,
    };
  }
}

export function searchModel(language: Language): SearchModel {
  return { language, words: wordsOf(language), errors: new Map(), number: '', failure: null };
}

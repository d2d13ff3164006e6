import { html } from 'hono/html';
import { toConfirmations } from '../../../../src/contract/public/confirm.js';
import type { Report } from '../../../../src/contract/reporting/report.js';
import { routes } from '../../../../src/contract/routes.js';
import type { HourBudget } from '../../limits/hour-budget.js';
import type { Language } from '../../words/messages.js';
import { newSeal, sealFields } from '../sending/seal.js';
import type { Pages } from '../shell/answer.js';
import { hidden } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf, type PageWords } from '../words/words.js';

/** `SEAL` names the forms of presses: "Dukung", and "Ya" or "Belum". */
export const SEAL = 'support';

/** `Press` is a button that counts a browser once. */
export interface Press {
  path: (trackingId: string) => string;
  /** For which the browser's key is made: one press tells nothing of another. */
  purpose: string;
  budget: (pages: Pages) => HourBudget;
  json?: unknown;
  /** Sentences for a press that is counted, and for one that can't be. */
  counted: (words: PageWords) => string;
  later: (words: PageWords) => string;
}

const CONFIRM = {
  path: routes.confirm,
  purpose: 'confirmation of a page',
  budget: ({ confirmations }: Pages) => confirmations,
  counted: ({ detail }: PageWords) => detail.confirm.sent,
  later: ({ detail }: PageWords) => detail.confirm.failed,
};

const PRESSES: Readonly<Record<string, Press>> = {
  support: {
    path: routes.support,
    purpose: 'support of a page',
    budget: ({ supports }) => supports,
    counted: ({ own }) => own.feed.supported,
    later: ({ own }) => own.feed.later,
  },
  fixed: { ...CONFIRM, json: { fixed: true } },
  'not-fixed': { ...CONFIRM, json: { fixed: false } },
};

/** @param value of the pressed button; an unknown one is "Dukung", the form's first */
export const pressOf = (value: string): Press =>
  (Object.hasOwn(PRESSES, value) ? PRESSES[value] : undefined) ?? PRESSES['support']!;

/** `renderPresses` are the forms below a report: whether it is settled, where that is asked, and "Dukung". */
export function renderPresses({ endpoint }: Pages, report: Report, language: Language): Markup {
  const { feed, detail } = wordsOf(language);
  const form = (content: Markup): Markup =>
    html`<form method="post" action="laporan?lang=${language}">
      ${hidden({
        ...sealFields(newSeal(endpoint.hashing, SEAL, endpoint.config.now())),
        tracking_id: report.trackingId,
      })}
      ${content}
    </form>`;
  const button = (value: string, label: string): Markup =>
    html`<button class="button secondary" name="do" value="${value}">${label}</button>`;
  const { heading, lead, yes, no } = detail.confirm;
  return html`${
    toConfirmations(report.confirmations) === null
      ? ''
      : html`<h2 id="confirm">${heading}</h2>
          <p class="hint">${lead}</p>
          ${form(html`<p class="row">${button('fixed', yes)} ${button('not-fixed', no)}</p>`)}`
  }
  ${form(
    html`<p class="row">
      ${button('support', feed.support.label)} ${feed.support.count(report.supportsCount)}
    </p>`,
  )}`;
}

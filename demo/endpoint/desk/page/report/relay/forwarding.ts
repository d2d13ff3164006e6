import { html, nothing, type TemplateResult } from 'lit';
import { ago, moment } from '../../dates.js';
import { checkbox, textField } from '../../parts/field.js';
import { form } from '../../parts/form.js';
import { areaField, textOf } from '../fields.js';
import type { RelayWire } from '../report-wire.js';
import { words } from './words.js';

/** `Act` sends an officer's decision on the way, and shows the report as it is then. */
export type Act = (action: string, said: string, body?: object) => Promise<void>;

/** Why a report is parked, and what an officer does about it. */
const PARKED: Readonly<Record<string, readonly [why: string, todo: string]>> = {
  uncertain: [words.uncertain, words.uncertainTodo],
  refused: [words.refused, words.refusedTodo],
  unmade: [words.unmade, words.unmadeTodo],
};
const OTHER = [words.other, words.otherTodo] as const;

/** What failed at the last try. */
const PROBLEMS: Readonly<Record<string, string>> = {
  refused: words.isRefused,
  unreachable: words.isUnreachable,
  uncertain: words.isUncertain,
  unreadable: words.isUnreadable,
};

/** `mayBeThere`: the report may have arrived without an answer; an officer looks there before it is sent again. */
const mayBeThere = (reason: string | null): boolean => reason !== 'refused' && reason !== 'unmade';

/** `problemInWords` reads `refused 422`: the endpoint's word and the gateway's HTTP status. */
function problemInWords(problem: string): string {
  const [kind = '', status] = problem.split(' ');
  return `${PROBLEMS[kind] ?? kind}${status ? ` (${status})` : ''}`;
}

/** `whatHappened` says in words how far a report is on its way to the national gateway, and what to do. */
export function whatHappened(trackingId: string, relay: RelayWire): TemplateResult {
  const { reason, since, tries, last_problem, next_try_at, send_again_at } = relay;
  const isParked = relay.state === 'parked';
  const [why, todo] = PARKED[reason ?? ''] ?? OTHER;
  const facts = [
    since && (isParked ? words.parkedSince : words.waitingSince)(moment(since), ago(since)),
    tries > 0 ? words.tries(tries) : !isParked && words.untried,
    !isParked && next_try_at && words.nextTry(moment(next_try_at)),
  ].filter(Boolean);
  return html`
    ${
      isParked
        ? html`<p class="notice warning">${why}</p>
            <p>${todo}</p>`
        : nothing
    }
    ${
      isParked && mayBeThere(reason)
        ? html`<p>${words.tag}<span class="token">#aduan-${trackingId}</span></p>`
        : nothing
    }
    ${
      send_again_at
        ? html`<p><b>${words.waitUntil(moment(send_again_at))}</b>${words.maybeLater}</p>`
        : nothing
    }
    ${facts.length > 0 ? html`<p class="hint">${facts.join(' ')}</p>` : nothing}
    ${last_problem ? html`<p class="hint">${words.last(problemInWords(last_problem))}</p>` : nothing}
  `;
}

/** `forwardForms` offers what an officer may do with a waiting or parked report. */
export function forwardForms({ state, reason, send_again_at }: RelayWire, act: Act): TemplateResult {
  const isUncertain = state === 'parked' && mayBeThere(reason);
  return html`
    ${
      isUncertain
        ? html`${panel(words.isThere, foundForm(act))}
          ${panel(words.isNotThere, notThereForm(act, send_again_at))}`
        : panel(state === 'parked' ? words.again : words.now, retryForm(act, words.retryHow))
    }
    ${panel(words.giveUp, giveUpForm(act))}
  `;
}

const panel = (title: string, body: TemplateResult): TemplateResult =>
  html`<details name="sp4n">
    <summary>${title}</summary>
    ${body}
  </details>`;

export const retryForm = (act: Act, how: string): TemplateResult =>
  form(
    () => act('retry', words.sentAgain),
    () =>
      html`<p>${how}</p>
        <button class="primary">${words.again}</button>`,
  );

const foundForm = (act: Act): TemplateResult =>
  form(
    (values) => act('found', words.numberSaved, { national_id: textOf(values, 'national_id') }),
    (problems) => html`
      ${textField(problems, 'national_id', words.number, {
        inputmode: 'numeric',
        autocomplete: 'off',
        hint: words.numberHint,
      })}
      <button class="primary">${words.saveNumber}</button>
    `,
  );

/** Asks whether an officer looked, late enough: sending again may make a second report at the gateway. */
function notThereForm(act: Act, sendAgainAt: string | null): TemplateResult {
  if (sendAgainAt !== null) return html`<p>${words.searchAgain(moment(sendAgainAt))}</p>`;
  return form(
    async (values) => {
      if (values.get('looked') !== 'on') throw new Error(words.lookFirst);
      await act('not-there', words.reportSentAgain);
    },
    () => html`${checkbox(words.looked, { name: 'looked' })} <button class="primary">${words.again}</button>`,
  );
}

const giveUpForm = (act: Act): TemplateResult =>
  form(
    (values) => act('give-up', words.givenUp, { reason: textOf(values, 'reason') }),
    (problems) => html`
      <p>${words.giveUpHow}</p>
      ${areaField(problems, 'reason', words.reason, { hint: words.reasonHint })}
      <button class="danger">${words.giveUp}</button>
    `,
  );

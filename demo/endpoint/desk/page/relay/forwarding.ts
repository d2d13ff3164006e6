import { html, nothing, type TemplateResult } from 'lit';
import type { ForwardedWire } from '../../relay/wire.js';
import { call, reportPath } from '../api.js';
import { ago, moment } from '../dates.js';
import { checkbox, textField } from '../parts/field.js';
import { areaField } from '../parts/area-field.js';
import { form } from '../parts/form.js';
import { forwardingWords as words, PARKED, PARKED_OTHERWISE } from './forwarding-words.js';
import { FORWARDING_PROBLEMS, relayWords } from './relay-words.js';

/** `Forwarded` is a report on its way to the national gateway; its own page knows its title already. */
export type Forwarded = Pick<ForwardedWire, 'tracking_id'> & Partial<ForwardedWire> & { state: string };

/** `Done` shows a message and the changed state. */
export type Done = (message: string) => Promise<void>;

/** The report may have arrived without an answer; an officer looks there before it is sent again. */
const mayBeThere = (reason: string | null | undefined): boolean =>
  reason !== 'refused' && reason !== 'unmade';

/** `whatHappened` says in words how far a report is on its way to the national gateway, and what to do. */
export function whatHappened(entry: Forwarded): TemplateResult {
  const { tracking_id, state, reason, last_problem, send_again_at } = entry;
  const facts = factsOf(entry);
  const { why, todo } = PARKED[reason ?? ''] ?? PARKED_OTHERWISE;
  return html`${
    state === 'parked'
      ? html`<p class="notice warning">${why}</p>
          <p>${todo}</p>
          ${
            mayBeThere(reason)
              ? html`<p>${relayWords.tag} <span class="token">#aduan-${tracking_id}</span></p>`
              : nothing
          }`
      : nothing
  }
  ${
    send_again_at
      ? html`<p><b>${relayWords.waitUntil(moment(send_again_at))}</b> ${relayWords.mayAppear}</p>`
      : nothing
  }
  ${facts.length === 0 ? nothing : html`<p class="hint">${facts.join(' ')}</p>`}
  ${last_problem ? html`<p class="hint">${relayWords.last(problemInWords(last_problem))}</p>` : nothing}`;
}

function factsOf({ state, since, tries = 0, next_try_at }: Forwarded): string[] {
  const isParked = state === 'parked';
  const started = isParked ? relayWords.parkedSince : relayWords.waitingSince;
  return [
    since && started(moment(since), ago(since)),
    tries > 0 ? relayWords.tried(tries) : !isParked && relayWords.notTried,
    !isParked && next_try_at && relayWords.triedAgainAt(moment(next_try_at)),
  ].filter((fact): fact is string => Boolean(fact));
}

/** `problemInWords` reads `refused 422`: the endpoint's word and the gateway's HTTP status. */
function problemInWords(problem: string): string {
  const [kind = '', status] = problem.split(' ');
  return `${FORWARDING_PROBLEMS[kind] ?? kind}${status ? ` (${status})` : ''}`;
}

/** `forwardForms` offers what an officer may do with a waiting or parked report. */
export function forwardForms(entry: Forwarded, done: Done): TemplateResult {
  const { tracking_id, state, reason } = entry;
  const isUncertain = state === 'parked' && mayBeThere(reason);
  const again = state === 'parked' ? words.sendAgain : words.sendNow;
  const forms: [string, TemplateResult][] = isUncertain
    ? [
        [words.isThere, foundForm(tracking_id, done)],
        [words.isNotThere, notThereForm(entry, done)],
      ]
    : [[again, retryForm(tracking_id, done, words.atOnce)]];
  forms.push([words.giveUp, giveUpForm(tracking_id, done)]);
  return html`<div class="actions">
    ${forms.map(
      ([title, body]) =>
        html`<details name="sp4n-${tracking_id}">
          <summary>${title}</summary>
          ${body}
        </details>`,
    )}
  </div>`;
}

async function act(id: string, action: string, body: object, done: Done, message: string): Promise<void> {
  await call('POST', reportPath(id, `relay-${action}`), { body });
  await done(message);
}

export const retryForm = (id: string, done: Done, about: string): TemplateResult =>
  form(
    () => act(id, 'retry', {}, done, words.sentAgain),
    () =>
      html`<p>${about}</p>
        <button class="primary">${words.sendAgain}</button>`,
  );

const foundForm = (id: string, done: Done): TemplateResult =>
  form(
    (values) => act(id, 'found', { national_id: values.get('national_id') }, done, words.numberSaved),
    (problems) =>
      html`${textField(problems, 'national_id', words.number, {
          inputmode: 'numeric',
          autocomplete: 'off',
          isRequired: true,
          hint: words.numberHint,
        })} <button class="primary">${words.saveNumber}</button>`,
  );

/**
 * `notThereForm` asks whether an officer looked, late enough: sending again may make a second report at the gateway.
 */
function notThereForm({ tracking_id, send_again_at }: Forwarded, done: Done): TemplateResult {
  if (send_again_at) return html`<p>${words.lookOnceMore(moment(send_again_at))}</p>`;
  const send = (values: FormData): Promise<void> => {
    if (values.get('looked') !== 'on') throw new Error(words.lookFirst);
    return act(tracking_id, 'not-there', {}, done, words.reportSentAgain);
  };
  return form(
    send,
    () =>
      html`${checkbox(words.haveLooked, { name: 'looked' })}
        <button class="primary">${words.sendAgain}</button>`,
  );
}

const giveUpForm = (id: string, done: Done): TemplateResult =>
  form(
    (values) => act(id, 'give-up', { reason: values.get('reason') }, done, words.givenUp),
    (problems) =>
      html`<p>${words.giveUpHint}</p>
        ${areaField(problems, 'reason', words.reason, { hint: words.reasonHint })}
        <button class="danger">${words.giveUp}</button>`,
  );

import { html, nothing, render, type TemplateResult } from 'lit';
import { announce } from '../announce.js';
import { call } from '../api.js';
import { day, dayFromNow, moment } from '../dates.js';
import { has, session, useSession, type SessionWire } from '../session.js';
import { noticeWords as words } from './notice-words.js';
import { shellWords } from './shell-words.js';

type Notice = SessionWire['notices'][number];

/** `KINDS` of what others did to an account, in words; one that this page doesn't know is told by its detail. */
const KINDS: Readonly<Record<string, (detail: string) => string>> = {
  'link-used': words.linkUsed,
  'first-password': () => words.firstPassword,
  'code-reset': words.codeReset,
  identity: words.identity,
  mail: () => words.mail,
  passkey: words.passkey,
  'no-passkey': words.noPasskey,
  'wrong-codes': words.wrongCodes,
};

/** `showNotices` keeps what others did to the account above every view, until read. */
export function showNotices(): void {
  const place = document.getElementById('pemberitahuan')!;
  const { notices, has_own_password = true } = session() ?? {};
  const lines = notices ?? [];
  place.hidden = lines.length === 0 && has_own_password;
  render(
    html`${lines.map((notice) => html`<p>${lineOf(notice)}</p>`)}
    ${has_own_password ? nothing : ownPasswordLine()}
    ${lines.length === 0 ? nothing : html`<button type="button" @click=${read}>${words.haveRead}</button>`}`,
    place,
  );
}

const lineOf = ({ kind, at, detail }: Notice): string => `${moment(at)}: ${KINDS[kind]?.(detail) ?? detail}`;

const ownPasswordLine = (): TemplateResult =>
  html`<p>${words.madeByOthers} <a href="#/saya">${words.changeIt}</a>${words.opensLater}</p>`;

async function read(): Promise<void> {
  try {
    await call('DELETE', 'account/notices', { body: {} });
  } catch (error) {
    announce((error as Error).message);
    return;
  }
  const opened = session();
  if (opened !== null) useSession({ ...opened, notices: [] });
  announce(words.noted);
  document.querySelector<HTMLElement>('main h1')?.focus();
}

const keysLine = (end: string): TemplateResult => {
  const say = end < dayFromNow(0) ? shellWords.keysEnded : shellWords.keysEnd;
  return html`<p>${say(day(end))} <a href="#/segel/kunci">${shellWords.makeKeys}</a></p>`;
};

/**
 * `showWarnings` tells who keeps the server, or its keys, what is needed, where they come in: nobody else can do
 * anything about it.
 *
 * @param isFirst whether the view is the one that opens first
 */
export function showWarnings(isFirst: boolean): void {
  const place = document.getElementById('peringatan')!;
  const { holidays_end = null, sealed_keys_end = null } = (isFirst && session()) || {};
  const lines = [
    holidays_end !== null && has('administrator')
      ? html`<p>${shellWords.holidaysEnd(day(holidays_end))}</p>`
      : null,
    sealed_keys_end === null ? null : keysLine(sealed_keys_end),
  ].filter((line) => line !== null);
  place.hidden = lines.length === 0;
  render(lines, place);
}

import { html, render } from 'lit';
import './accounts/sign-in.js';
import { announce } from './announce.js';
import { onSessionEnd } from './api.js';
import { useTimeZone } from './dates.js';
import { endDeeds, startDeeds } from './deeds/deeds-bar.js';
import { endOldDeeds } from './deeds/waiting-deeds.js';
import { dropOldKept } from './field/kept.js';
import { followKept } from './field/kept-notice.js';
import './keys/keys.js';
import { chooseLanguage, language } from './language.js';
import { forgetSearches } from './queue/kept-search.js';
import { findSession, onSession, type SessionWire } from './session.js';
import { followHeading } from './shell/heading.js';
import { showMenu } from './shell/menu.js';
import { showNotices } from './shell/notices.js';
import { forgetView, openLink, route, showElement } from './shell/router.js';
import { askInPlace } from './shell/session-dialog.js';
import { shellWords as words } from './shell/shell-words.js';

const part = (id: string): HTMLElement => document.getElementById(id)!;

/** `speak` puts the words that stand in `index.html` into the page's language, and offers the other one. */
function speak(isLink: boolean): void {
  document.documentElement.lang = language;
  document.querySelector('.skip')!.textContent = words.skip;
  document.querySelector('.brand b')!.textContent = words.desk;
  part('menu').setAttribute('aria-label', words.menu);
  part('peringatan').setAttribute('aria-label', words.warnings);
  part('pemberitahuan').setAttribute('aria-label', words.aboutAccount);
  const other = language === 'id' ? 'en' : 'id';
  const label = other === 'en' ? 'English' : 'Bahasa Indonesia';
  // A link's secret is gone from the address: such a page can't be loaded anew.
  if (!isLink)
    render(
      html`<button type="button" class="quiet" lang=${other} @click=${() => chooseLanguage(other)}>
        ${label}
      </button>`,
      part('bahasa'),
    );
}

function showSignIn(message = ''): void {
  forgetView();
  const element = document.createElement('desk-sign-in');
  element.message = message;
  showElement(element);
}

/** Of the session before: signing in opens a view, reading the session anew leaves it as it is. */
let isSignedIn = false;
/** Somebody left this page: a link that a colleague sends is opened by whoever signs in first. */
let wasLeft = false;

function follow(opened: SessionWire | null, message?: string): void {
  const wasSignedIn = isSignedIn;
  isSignedIn = opened !== null;
  if (opened !== null) useTimeZone(opened.timezone);
  showNotices();
  if (opened === null) {
    wasLeft ||= wasSignedIn;
    if (wasLeft) forgetSearches();
    endDeeds();
    showMenu('');
    showSignIn(message);
    return;
  }
  startDeeds();
  if (wasSignedIn) showMenu();
  else void route();
}

/** Elements of one-time links, by the last part of the path; they open even while somebody is signed in. */
const LINKS: Readonly<Record<string, string>> = {
  mulai: 'desk-first-administrator',
  sandi: 'desk-password-link',
};

async function start(): Promise<void> {
  const link = LINKS[location.pathname.split('/').at(-1) ?? ''];
  speak(link !== undefined);
  followHeading(part('isi'));
  followKept(part('luring'));
  onSession(follow);
  onSessionEnd(askInPlace);
  window.addEventListener('hashchange', () => {
    // The skip link's fragment is no view.
    if (location.hash === '#isi') return;
    if (!isSignedIn) {
      if (wasLeft) forgetSearches();
      return;
    }
    announce('');
    void route();
  });
  if (link !== undefined) {
    await openLink(link, () => import('./accounts/links.js'));
    return;
  }
  void endOldDeeds();
  void dropOldKept();
  await findSession();
}

void start();

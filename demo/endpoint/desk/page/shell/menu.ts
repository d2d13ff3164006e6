import { html, nothing, render } from 'lit';
import { announce } from '../announce.js';
import { call, Refusal } from '../api.js';
import { session, useSession, type SessionWire } from '../session.js';
import { menuViews } from '../views.js';
import { showWarnings } from './notices.js';
import { shellWords as words, viewWords } from './shell-words.js';

let last = '';

/**
 * `showMenu` draws the menu of whoever is signed in; it is away where nobody is.
 *
 * @param current name of the view; as before where it is left out
 */
export function showMenu(current = last): void {
  last = current;
  const menu = document.getElementById('menu')!;
  const opened = session();
  menu.hidden = opened === null;
  render(opened === null ? nothing : menuOf(opened, current), menu);
  // On a phone the menu scrolls.
  menu.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  showWarnings(current === menuViews()[0]?.name);
}

const menuOf = (opened: SessionWire, current: string) =>
  html`${menuViews().map(
      ({ name }) =>
        html`<a href="#/${name}" aria-current=${name === current ? 'page' : nothing}>${viewWords[name]}</a>`,
    )}<button type="button" class="quiet" @click=${signOut}>
      ${words.signOut(opened.display_name, placesOf(opened))}
    </button>`;

/** `placesOf` names the places that limit the officer; empty for the whole agency. */
const placesOf = ({ locations }: SessionWire): string =>
  locations.length === 0 ? '' : `, ${locations.map(({ name }) => name).join('; ')}`;

async function signOut(): Promise<void> {
  try {
    await call('DELETE', 'session');
  } catch (error) {
    // A session that had ended already is closed all the same.
    if (!(error instanceof Refusal) || error.status !== 401) {
      announce((error as Error).message);
      return;
    }
  }
  useSession(null, words.signedOut);
}

import { html, render, type TemplateResult } from 'lit';
import { here, hashOf } from '../address.js';
import { openViews, menuViews, type Room, type View } from '../views.js';
import { showMenu } from './menu.js';
import { shellWords as words, viewWords } from './shell-words.js';

const main = (): HTMLElement => document.getElementById('isi')!;

/** Of what is shown, or asked for last: an answer that comes later than another question is dropped. */
let shown = '';

/** `showElement` puts a room's element into the page. */
export function showElement(element: HTMLElement): void {
  element.classList.add('view');
  main().replaceChildren(element);
}

/**
 * `route` shows the view that the address names. A view that is shown already stays: it reads changed filters by
 * itself, from `hashchange`.
 */
export async function route(): Promise<void> {
  const place = here();
  const views = openViews();
  const asked = views.find(({ name }) => name === place.view);
  const view = asked ?? menuViews()[0];
  if (view === undefined) return;
  const id = asked === undefined ? '' : place.id;
  showMenu(view.name);
  const key = `${view.name}/${id}`;
  if (key === shown) return;
  shown = key;
  await open(view, id, key);
}

/** `forgetView` has the next `route` draw its view in any case. */
export function forgetView(): void {
  shown = '';
}

async function open(view: View, id: string, key: string): Promise<void> {
  const isOne = id !== '' && view.one !== undefined;
  const { tag, load } = isOne ? view.one!.room : view.room;
  const label = viewWords[view.name];
  if (load === null) return showNotice(label, html`<p class="notice">${words.missing}</p>`);
  try {
    await load();
  } catch {
    if (key === shown) showNotice(words.notOpened, notFetched(view, isOne));
    return;
  }
  if (key !== shown) return;
  const element = document.createElement(tag);
  if (isOne) element.setAttribute(view.one!.attribute, id);
  showElement(element);
}

/** A part that can't be fetched: the network is away, or the server has a newer page than this one. */
function notFetched(view: View, isOne: boolean): TemplateResult {
  const again = (): void => {
    forgetView();
    void route();
  };
  return html`<p class="notice danger" role="alert">${words.notFetched}</p>
    <p class="row">
      <button type="button" class="primary" @click=${again}>${words.tryAgain}</button>
      <button type="button" @click=${() => location.reload()}>${words.reload}</button>
    </p>
    <p class="hint">${words.reloadHint}</p>
    ${isOne && html`<p><a href=${hashOf({ view: view.name })}>${words.backTo(viewWords[view.name])}</a></p>`}`;
}

function showNotice(title: string, content: TemplateResult): void {
  const place = document.createElement('div');
  render(
    html`<h1 tabindex="-1">${title}</h1>
      ${content}`,
    place,
  );
  showElement(place);
}

export type { Room };

import { html, nothing, render, type TemplateResult } from 'lit';
import { here, hashOf } from '../address.js';
import { openViews, menuViews, type View } from '../views.js';
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
  const isFetched = await fetched(load, () => {
    if (key !== shown) return;
    showUnfetched(
      () => {
        forgetView();
        void route();
      },
      isOne ? html`<p><a href=${hashOf({ view: view.name })}>${words.backTo(label)}</a></p>` : nothing,
    );
  });
  if (!isFetched) return;
  if (key !== shown) return;
  const element = document.createElement(tag);
  if (isOne) element.setAttribute(view.one!.attribute, id);
  showElement(element);
}

/** `fetched` is false where a room's module can't be fetched; `fail` is called then. */
const fetched = (load: () => Promise<unknown>, fail: () => void): Promise<boolean> =>
  load().then(
    () => true,
    () => {
      fail();
      return false;
    },
  );

/** A part that can't be fetched: the network is away, or the server has a newer page than this one. */
function showUnfetched(again: () => void, wayOut: TemplateResult | typeof nothing = nothing): void {
  showNotice(
    words.notOpened,
    html`<p class="notice danger" role="alert">${words.notFetched}</p>
      <p class="row">
        <button type="button" class="primary" @click=${again}>${words.tryAgain}</button>
        <button type="button" @click=${() => location.reload()}>${words.reload}</button>
      </p>
      <p class="hint">${words.reloadHint}</p>
      ${wayOut}`,
  );
}

/** `openLink` shows the page of a one-time link, which takes its secret from the address once it is there. */
export async function openLink(tag: string, load: () => Promise<unknown>): Promise<void> {
  if (await fetched(load, () => showUnfetched(() => void openLink(tag, load))))
    showElement(document.createElement(tag));
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

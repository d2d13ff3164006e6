// The gallery: one state at a time, by the page's address (`/states#form-error`). `?bare` shows the widget alone.
import { forgetStates } from './fake-endpoint.js';
import { STATES, WIDGETS } from './list.js';
import { mountState } from './mount.js';
import { presetSheet } from './preset-sheet.js';

const part = (name) => document.querySelector(`#${name}`);
const looks = part('looks');

document.body.classList.toggle('bare', new URLSearchParams(location.search).has('bare'));
part('states').append(...Object.entries(WIDGETS).map(([widget, name]) => linksOf(widget, name)));

function linksOf(widget, name) {
  const list = document.createElement('ul');
  const states = STATES.filter((state) => state.widget === widget);
  list.append(
    ...states.map((state) => {
      const item = document.createElement('li');
      item.append(
        Object.assign(document.createElement('a'), { href: `#${state.name}`, textContent: state.title }),
      );
      return item;
    }),
  );
  const group = document.createElement('section');
  group.append(Object.assign(document.createElement('h2'), { textContent: name }), list);
  return group;
}

/** `show` puts its outcome on the stage (`data-shown`), for tests to wait for. */
async function show() {
  const stage = part('stage');
  const state = STATES.find(({ name }) => `#${name}` === location.hash) ?? STATES[0];
  delete stage.dataset.shown;
  part('title').textContent = `${WIDGETS[state.widget]}: ${state.title}`;
  document.title = `${WIDGETS[state.widget]}: ${state.title} – Aduan`;
  for (const link of part('states').querySelectorAll('a'))
    link.toggleAttribute('aria-current', link.hash === `#${state.name}`);
  tell('Menyiapkan…');
  // On a phone the stage is below the list, and a widget out of sight fetches nothing.
  if (location.hash) stage.parentElement.scrollIntoView();
  try {
    await forgetStates();
    await mountState(state, stage);
    if (stage.firstElementChild?.isConnected) stage.dataset.shown = state.name;
    if (state.at) stage.firstElementChild?.shadowRoot?.querySelector(state.at)?.scrollIntoView();
    tell('');
  } catch (error) {
    tell(`Belum bisa ditampilkan: ${error.message}`);
    stage.dataset.failed = state.name;
  }
}

const tell = (text) => (part('told').textContent = text);

function dress() {
  const { preset, scheme, width } = Object.fromEntries(new FormData(looks));
  if (preset) presetSheet.href = `dist/themes/${preset}.css`;
  else presetSheet.removeAttribute('href');
  document.documentElement.dataset.scheme = scheme;
  part('stage').className = `stage ${width}`;
}

looks.addEventListener('change', dress);
addEventListener('hashchange', () => void show());
dress();
void show();

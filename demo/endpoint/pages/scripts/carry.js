/**
 * Takes what was written on another page along to the form. That page has opened the first of ours and answers it with the text, from tab to tab
 * and past every server; then the form comes in its place, where the other page reaches nothing any more (Cross-Origin-Opener-Policy).
 */

/** What was written, as it is handed over and as it waits for the form: by the wire's names, choices with their words. */
const CARRIED = 'aduan-tulisan';
/** The page that was opened can take it. */
const READY = 'aduan-siap';

const toForm = document.querySelector('.to-form');

/** Of what this page has no control for, and the widget has. */
const BESIDE =
  /^(fields\.[a-z0-9_.]{1,50}|latitude|longitude|category_id|suggestion_institution_id|location_id)$/;
/** Controls that nobody writes in. */
const UNWRITTEN = ['hidden', 'file', 'submit', 'button'];

function receive() {
  const readers = JSON.parse(toForm.dataset.readers).map((pattern) => new RegExp(pattern, 'i'));
  addEventListener('message', ({ source, origin, data }) => {
    // What somebody is said to have written comes from a site that may read the answers of this endpoint, or not at all.
    const isReader = origin === location.origin || readers.some((reader) => reader.test(origin));
    if (source === opener && isReader && data?.[CARRIED]) goOn(data[CARRIED]);
  });
  if (opener) opener.postMessage(READY, '*');
  else goOn(null);
}

/** To the form; without anything it says that nothing came. */
function goOn(written) {
  try {
    if (written) sessionStorage.setItem(CARRIED, JSON.stringify(written));
  } catch {
    // Denied or full.
  }
  location.replace(`${toForm.href}#${CARRIED}`);
}

/** Into the page's own form, as if somebody had written it there; what came of it stands above. */
function take(form) {
  let text = null;
  try {
    text = sessionStorage.getItem(CARRIED);
    sessionStorage.removeItem(CARRIED);
  } catch {
    // Denied: nothing has come.
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  for (const [name, value] of Object.entries(JSON.parse(text) ?? {})) put(form, name, value);
  const told = document.getElementById('carried');
  told.hidden = false;
  told.textContent = text ? told.dataset.carried : told.dataset.lost;
}

function put(form, name, value) {
  const control = form.elements.namedItem(name);
  const isOwn = control === null || UNWRITTEN.includes(control.type);
  if (value === null || (isOwn && !BESIDE.test(name))) return;
  // Answers to what a category asks, a point, and what was chosen from lists that this page has none of.
  if (control === null)
    form.append(value.id === undefined ? input({ type: 'hidden', name, value }) : chosen(name, value));
  else if (control.type === 'checkbox') control.checked = value;
  else control.value = value.id ?? value;
}

/** With what tells it from its namesakes, as the page itself offers a village. */
function chosen(name, { id, name: word, detail }) {
  const label = document.createElement('label');
  label.className = 'choice';
  const hint = document.createElement('span');
  hint.className = 'hint';
  hint.append(detail);
  const bold = document.createElement('b');
  bold.append(word);
  label.append(input({ type: 'radio', name, value: id, checked: true }), bold, ' ', hint);
  return label;
}

const input = (values) => Object.assign(document.createElement('input'), values);

if (toForm) receive();
else if (location.hash === `#${CARRIED}`) take(document.querySelector('#plain form'));

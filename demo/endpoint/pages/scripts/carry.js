/**
 * Takes the text written on another site's page along to the form. That page opens `/bawa` and posts the text to it,
 * from tab to tab and past every server; the form then replaces `/bawa`, out of the other page's reach
 * (Cross-Origin-Opener-Policy).
 */

/** Key of the text, both in the message and in storage: values by wire name, choices with their words. */
const CARRIED = 'aduan-tulisan';
/** Message: this page can take the text. */
const READY = 'aduan-siap';

const toForm = document.querySelector('.to-form');

/** Names of values that have a control in the widget, but not on this page. */
const BESIDE =
  /^(fields\.[a-z0-9_.]{1,50}|latitude|longitude|category_id|suggestion_institution_id|location_id)$/;
/** Types of controls that nobody writes in. */
const UNWRITTEN = ['hidden', 'file', 'submit', 'button'];

function receive() {
  const readers = JSON.parse(toForm.dataset.readers).map((pattern) => new RegExp(pattern, 'i'));
  addEventListener('message', ({ source, origin, data }) => {
    // Only a site that may read this endpoint's answers may say what somebody has written.
    const isReader = origin === location.origin || readers.some((reader) => reader.test(origin));
    if (source === opener && isReader && data?.[CARRIED]) goOn(data[CARRIED]);
  });
  if (opener) opener.postMessage(READY, '*');
  else goOn(null);
}

/** `goOn` opens the form; without text the form says that nothing came. */
function goOn(written) {
  try {
    if (written) sessionStorage.setItem(CARRIED, JSON.stringify(written));
  } catch {
    // Storage is denied or full.
  }
  const isSealed = /^#segel(=|$)/.test(location.hash);
  const href = isSealed
    ? toForm.href.replace(/lapor(?=\?)/, 'segel') + location.hash
    : `${toForm.href}#${CARRIED}`;
  location.replace(href);
}

/** `take` fills the page's own form as if typed there; a line above says whether that worked. */
function take(form) {
  let text = null;
  try {
    text = sessionStorage.getItem(CARRIED);
    sessionStorage.removeItem(CARRIED);
  } catch {
    // Storage is denied: nothing has come.
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
  // Answers to a category's questions, a point, and choices from lists that this page doesn't have.
  if (control === null)
    form.append(value.id === undefined ? input({ type: 'hidden', name, value }) : chosen(name, value));
  else if (control.type === 'checkbox') control.checked = value;
  else control.value = value.id ?? value;
}

/** `chosen` shows the detail that tells a choice from others of its name, as the page shows a village. */
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

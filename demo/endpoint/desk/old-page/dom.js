/** `h` builds one element. Texts are set as text, never as markup; `on…` are listeners, the rest are attributes. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

const main = () => document.getElementById('isi');

/** `show` replaces the view and focuses its heading, so that a screen reader says where the officer is. */
export function show(title, ...children) {
  document.title = `${title} – Meja petugas`;
  const heading = h('h1', { tabindex: '-1' }, title);
  main().replaceChildren(heading, ...children.filter(Boolean));
  heading.focus();
}

/** Milliseconds that a message stays: long enough to be read. */
const SHOWN_MS = 8_000;
let fading;

/** `announce` shows a passing message, which a screen reader says too. */
export function announce(text) {
  const place = document.getElementById('kabar');
  clearTimeout(fading);
  place.textContent = text;
  fading = setTimeout(() => (place.textContent = ''), SHOWN_MS);
}

let made = 0;

/** `field` labels a control; it gives `control` an id, and a place for its error. */
export function field(label, control, hint) {
  made += 1;
  control.id ||= `isian-${made}`;
  const problem = h('span', { class: 'error', id: `${control.id}-salah` });
  const described = [problem.id];
  const help = hint && h('span', { class: 'hint', id: `${control.id}-bantuan` }, hint);
  if (help) described.push(help.id);
  control.setAttribute('aria-describedby', described.join(' '));
  control.classList.add('control');
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), help, control, problem);
}

export function checkbox(label, attributes = {}) {
  return h(
    'label',
    { class: 'check' },
    h('input', { type: 'checkbox', ...attributes }),
    h('span', {}, label),
  );
}

function clearProblems(form) {
  for (const place of form.querySelectorAll('.error')) place.textContent = '';
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  form.querySelector('.notice.danger')?.remove();
}

/** `showProblems` shows a refusal beside the fields that it names, else above the form, and focuses the first. */
export function showProblems(form, error) {
  clearProblems(form);
  let first = null;
  for (const [name, sentences] of Object.entries(error.fields ?? {})) {
    const control = form.elements.namedItem(name);
    const place = control?.id && document.getElementById(`${control.id}-salah`);
    if (!place) continue;
    place.textContent = sentences.join(' ');
    control.setAttribute('aria-invalid', 'true');
    first ??= control;
  }
  if (first === null) {
    first = h(
      'p',
      { class: 'notice danger', role: 'alert', tabindex: '-1' },
      Object.values(error.fields ?? {})
        .flat()
        .join(' ') || error.message,
    );
    form.prepend(first);
  }
  first.focus();
}

/** `form` can't be sent twice at once. `send` gets the values; its errors are shown. */
export function form(attributes, send, ...children) {
  let isBusy = false;
  const element = h('form', { novalidate: true, ...attributes }, ...children);
  element.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    element.setAttribute('aria-busy', 'true');
    try {
      await send(new FormData(element));
      clearProblems(element);
    } catch (error) {
      showProblems(element, error);
    } finally {
      isBusy = false;
      element.removeAttribute('aria-busy');
    }
  });
  return element;
}

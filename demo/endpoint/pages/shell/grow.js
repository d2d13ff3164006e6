/**
 * Makes a page's form into the widget beside it, once that can be used: what was typed goes over, and whoever is typing goes on at the same
 * letter. Where the widget doesn't come, or can't take what was chosen, the page stays as it is.
 */
const plain = document.getElementById('plain');
const widget = document.querySelector('aduan-form, aduan-tracker');

/** The widgets' own words for what can be used. Without https neither can, and the page still does. */
const READY =
  widget.localName === 'aduan-form' ? ['writing', 'invalid'] : ['idle', 'loading', 'found', 'not-found'];

const isReady = () => READY.includes(widget.dataset.state);

/** Chosen from a list that the widget keeps by itself. */
const isBeyondIt = () =>
  ['category_id', 'suggestion_institution_id', 'village'].some(
    (name) => plain.querySelector(`[name="${name}"]`)?.value,
  );

function turn() {
  if (!isReady() || isBeyondIt()) return;
  watch.disconnect();
  const active = document.activeElement;
  const place = plain.contains(active) ? placeOf(active) : null;
  widget.hidden = false;
  for (const control of plain.querySelectorAll('input, textarea')) carry(control);
  if (place) goOn(place);
  document.querySelector('h1').className = 'visually-hidden';
  plain.remove();
}

const placeOf = ({ name, value, selectionStart, selectionEnd }) => ({
  name,
  value,
  selectionStart,
  selectionEnd,
});

/** @returns the widget's control of that name, and of that value where several share it */
function own({ name, type, value }) {
  const same = [...widget.shadowRoot.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
  return type === 'radio' ? same.find((control) => control.value === value) : same[0];
}

function carry(control) {
  const target = control.type !== 'hidden' && control.name !== '' ? own(control) : undefined;
  if (!target) return;
  if (control.type === 'file') {
    if (control.files.length === 0) return;
    target.files = control.files;
    target.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  } else if (control.type === 'radio' || control.type === 'checkbox') {
    if (control.checked && !target.checked) target.click();
  } else if (control.value !== '') {
    target.value = control.value;
    target.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

function goOn({ name, value, selectionStart, selectionEnd }) {
  const target = own({ name, value });
  target?.focus();
  // Fields for addresses and days have no place in them.
  if (typeof selectionStart === 'number' && typeof target?.selectionStart === 'number')
    target.setSelectionRange(selectionStart, selectionEnd);
}

const watch = new MutationObserver(turn);
watch.observe(widget, { attributes: true, attributeFilter: ['data-state'] });
turn();

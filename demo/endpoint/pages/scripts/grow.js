/**
 * Makes a page's form into the widget beside it, once that can be used: what was typed and chosen goes over, and whoever is typing goes on at
 * the same letter. Where the widget doesn't come the page stays as it is.
 */
const plain = document.getElementById('plain');
const widget = document.querySelector('aduan-form, aduan-tracker');

/** The widgets' own words for what can be used. Without https neither can, and the page still does. */
const READY =
  widget.localName === 'aduan-form' ? ['writing', 'invalid'] : ['idle', 'loading', 'found', 'not-found'];

/** What a poster's code proposes: on the tag it could not be changed any more, in the form it can. */
const PROPOSED = {
  classification: 'classification_id',
  category: 'category_id',
  institution: 'suggestion_institution_id',
  location: 'location_id',
};

/** A list or a chooser of files may stand open: what is chosen there would be lost. */
const isChoosing = () =>
  plain.contains(document.activeElement) && document.activeElement.matches('select, [type="file"]');

let isTurning = false;

function turn() {
  if (isTurning || !READY.includes(widget.dataset.state) || isChoosing()) return;
  isTurning = true;
  // Not seen yet, and ready to take the focus.
  widget.className = 'visually-hidden';
  widget.hidden = false;
  const form = plain.querySelector('form');
  (widget.takeOver ? hand(form) : carry(form)).then(change, () => (widget.hidden = true));
}

function change() {
  widget.className = '';
  document.querySelector('h1').className = 'visually-hidden';
  plain.remove();
}

/** To the form, which reads the other one by itself; it can't know of a chosen file, nor of a village that is only typed. */
async function hand(form) {
  const given = new FormData(form);
  const files = form.querySelector('[type="file"]')?.files ?? [];
  // Before it empties the other one.
  if (files.length > 0) tell(own('[type="file"]'), 'change', { files });
  await widget.takeOver(form);
  for (const [attribute, name] of Object.entries(PROPOSED))
    if (given.get(name)) widget.removeAttribute(attribute);
  await widget.updateComplete;
  if (given.get('village')) giveVillage(given.get('village'));
}

/** As soon as there is a field for it: its part is drawn when it is come to, and its list comes a moment after the form. */
function giveVillage(value) {
  const field = own('#location_id:not([readonly])');
  if (!field) {
    const look = (_changes, observer) => {
      if (!own('#location_id:not([readonly])')) return;
      observer.disconnect();
      giveVillage(value);
    };
    new MutationObserver(look).observe(widget.shadowRoot, { childList: true, subtree: true });
  } else if (field.localName === 'input' && !field.value) {
    tell(field, 'input', { value });
    // Its list stays shut: nobody has turned to it.
    field.dispatchEvent(new FocusEvent('blur'));
  }
}

/** To the tracker: fields of one line, and the place in them. */
async function carry(form) {
  const active = document.activeElement;
  const target = ({ name }) => own(`[name="${name}"]`);
  for (const control of form.elements)
    if (control.type === 'text' && control.value) tell(target(control), 'input', { value: control.value });
  if (!form.contains(active) || !target(active)) return;
  target(active).focus();
  target(active).setSelectionRange(active.selectionStart, active.selectionEnd);
}

const own = (selector) => widget.shadowRoot.querySelector(selector);

function tell(control, event, values) {
  if (!control) return;
  Object.assign(control, values);
  control.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

new MutationObserver(turn).observe(widget, { attributes: true, attributeFilter: ['data-state'] });
// By then the focus has gone on to where it went.
plain.addEventListener('focusout', () => setTimeout(turn));
plain.addEventListener('change', ({ target }) => target.type === 'file' && target.blur());
turn();

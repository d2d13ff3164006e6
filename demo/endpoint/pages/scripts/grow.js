/**
 * Replaces a page's form by the widget beside it once that is usable: typed text and choices go over, and the cursor
 * stays at the same letter. Where the widget doesn't come, the page stays as it is.
 */
const plain = document.getElementById('plain');
const widget = document.querySelector('aduan-form, aduan-tracker');

/** States in which a widget is usable. Without https no widget gets there, and the page still works. */
const READY =
  widget.localName === 'aduan-form' ? ['writing', 'invalid'] : ['idle', 'loading', 'found', 'not-found'];

/** Attributes of a poster's code: on the tag they would be fixed, in the form they can be changed. */
const PROPOSED = {
  classification: 'classification_id',
  category: 'category_id',
  institution: 'suggestion_institution_id',
  location: 'location_id',
};

/** An open list or file chooser would lose its choice. */
const isChoosing = () =>
  plain.contains(document.activeElement) && document.activeElement.matches('select, [type="file"]');

let isTurning = false;

function turn() {
  if (isTurning || !READY.includes(widget.dataset.state) || isChoosing()) return;
  isTurning = true;
  widget.className = 'coming';
  widget.hidden = false;
  const form = plain.querySelector('form');
  (widget.takeOver ? hand(form) : carry(form)).then(change, () => (widget.hidden = true));
}

function change() {
  const heading = plain.querySelector('h1');
  heading.className = 'visually-hidden';
  widget.className = '';
  widget.before(heading);
  plain.remove();
}

/**
 * `hand` lets the form widget read the plain form, whose two lists of topics are one there; it adds the chosen files.
 */
async function hand(form) {
  const { category_id: topics, other_category_id: others } = form.elements;
  if (others?.value && ['', '-'].includes(topics.value)) {
    for (const topic of topics) topic.checked = false;
    others.name = 'category_id';
  }
  const given = new FormData(form);
  const files = form.querySelector('[type="file"]')?.files ?? [];
  // Files first: `takeOver` empties the plain form.
  if (files.length > 0) tell(own('[type="file"]'), 'change', { files });
  await widget.takeOver(form);
  for (const [attribute, name] of Object.entries(PROPOSED))
    if (given.get(name) && form.elements[name].type !== 'hidden') widget.removeAttribute(attribute);
}

/** `carry` takes the tracker's one-line fields over, and the cursor in them. */
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
// The focus reaches its next element only after this event.
plain.addEventListener('focusout', () => setTimeout(turn));
plain.addEventListener('change', ({ target }) => target.type === 'file' && target.blur());
turn();

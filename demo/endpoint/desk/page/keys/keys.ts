import { announce } from '../announce.js';
import { here } from '../address.js';
import { undoLast } from '../deeds/undo-deed.js';
import { goTowards, previousOf } from '../queue/around.js';
import { isForDesk, isTogether, pressed, type KeyName } from './keymap.js';
import { areKeysOn } from './keys-setting.js';
import { showKeysSheet } from './keys-sheet.js';
import { words } from './keys-words.js';

/**
 * Told on `window` to the list: `desk-step` moves by its `detail`, `desk-open` and `desk-select` mean the row at hand.
 */
const tell = (name: string, detail?: number): boolean =>
  !window.dispatchEvent(new CustomEvent(name, { detail, cancelable: true }));

/** Letters mean nothing in these. */
const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset'];

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, option'))
  );
}

const isTyped = (target: EventTarget | null): target is HTMLElement =>
  isField(target) && !(target instanceof HTMLSelectElement);

/** Enter is theirs. */
const isInteractive = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, input, label, [role="button"]') !== null;

/** `OWN` is what keys do besides pressing a button; each says whether it did anything. */
const OWN: Partial<Record<KeyName, () => boolean>> = {
  next: () => step(1),
  previous: () => step(-1),
  open: () => tell('desk-open'),
  select: () => tell('desk-select'),
  undo() {
    void undoLast();
    return true;
  },
  sheet() {
    showKeysSheet();
    return true;
  },
};

/** In a report to its neighbour, in the list to the next row. */
function step(by: -1 | 1): boolean {
  const { id } = here();
  if (id === '') return tell('desk-step', by);
  if (by === 1) void goTowards(id).then((found) => found || announce(words.last));
  else {
    const link = previousOf(id);
    if (link === null) announce(words.first);
    else location.hash = link;
  }
  return true;
}

/** `press` presses the first button that carries the key and is to be seen, or focuses its field. */
function press(name: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(`[data-key="${name}"]`)].find(
    (element) => element.getClientRects().length > 0 && !element.matches(':disabled'),
  );
  if (found === undefined) return false;
  if (isField(found)) found.focus();
  else found.click();
  return true;
}

/** The last key that did anything, and when. */
let before: Parameters<typeof isTogether>[0] = null;

/** Escape goes from a field back to where letters are keys. @returns false for every other key, and in a dialog */
function leaveField({ key, target, isComposing }: KeyboardEvent): boolean {
  if (key !== 'Escape' || isComposing || !areKeysOn() || !isTyped(target)) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  const around =
    target.closest<HTMLElement>('main [tabindex="-1"]') ?? document.querySelector<HTMLElement>('h1');
  around?.focus({ preventScroll: true });
  return true;
}

function onKeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented || leaveField(event)) return;
  const name = areKeysOn() ? pressed(event.key) : null;
  const { target, timeStamp: at } = event;
  const last = before;
  before = null;
  if (name === null) return;
  const inField = isField(target) && !isTogether(last, { name, at });
  if (!isForDesk(event, { isAltGraph: event.getModifierState('AltGraph'), inField })) return;
  // A dialog asks for an answer of its own.
  if (document.querySelector('dialog[open]') !== null) return;
  if (name === 'open' && isInteractive(target)) return;
  // A key that is held down moves through the list, and does no deed twice.
  if (event.repeat && name !== 'next' && name !== 'previous') return;
  const own = OWN[name as KeyName];
  if (!(own?.() ?? press(name))) return;
  event.preventDefault();
  before = { name, at };
}

window.addEventListener('keydown', onKeydown);

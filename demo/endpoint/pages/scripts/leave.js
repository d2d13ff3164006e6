/**
 * "Tutup cepat" (quick exit): clears what was written, and leaves the back key nothing of this page. By press, or by
 * Escape three times in a row, as two close a list. Without a script the link leads away by itself.
 */
const link = document.querySelector('.leave');

/** Prefix of the form's storage keys for a remembered village, one for each endpoint. */
const VILLAGE = 'aduan-village:';

const PRESSES = 3;
const WITHIN_MS = 3000;

/** Times of the last Escape presses, with no other key between. */
let escapes = [];

addEventListener(
  'keydown',
  (event) => {
    const { key, repeat, timeStamp } = event;
    // The browser's own Escape would stop loading the page that we leave for.
    if (document.body.hidden && key === 'Escape') return event.preventDefault();
    if (repeat) return;
    escapes = key === 'Escape' ? [...escapes.slice(1 - PRESSES), timeStamp] : [];
    if (escapes.length < PRESSES || timeStamp - escapes[0] >= WITHIN_MS) return;
    event.preventDefault();
    leave();
  },
  true,
);

link.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

// The back-forward cache kept this page, and the browser shows it again.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted || !document.body.hidden) return;
  wipe();
  location.replace(link.href);
});

function leave() {
  document.body.hidden = true;
  for (const form of document.forms) form.reset();
  const widget = document.querySelector('aduan-form, aduan-tracker');
  widget?.reset?.();
  wipe();
  // A report on its way may be answered before the next page is there, and its receipt has the code.
  addEventListener('pagehide', wipe);
  // The widget's history entries, one a step, lie after the entry by which this page was opened.
  const depth = history.state?.['aduan-step']?.depth ?? 0;
  if (depth === 0) return away();
  addEventListener('popstate', away, { once: true });
  history.go(-depth);
}

function wipe() {
  try {
    // `sessionStorage` has the keys to the drafts on this device, which nobody can read without them.
    sessionStorage.clear();
    // A remembered village would tell the next user that somebody reported, and from where.
    for (const key of Object.keys(localStorage)) if (key.startsWith(VILLAGE)) localStorage.removeItem(key);
  } catch {
    // Storage is denied: nothing is kept.
  }
}

/** `away` replaces this page's history entry; the new entry after it cuts off those ahead. */
function away() {
  history.replaceState(null, '', link.pathname);
  location.assign(link.href);
}

// Only this script clears what is written, so only it adds the line that says so.
const lines = document.querySelector('.safe-lines');
if (lines) {
  lines.append(Object.assign(document.createElement('li'), { textContent: lines.dataset.leaving }));
  // The style keeps room for the line until it is there.
  delete lines.dataset.leaving;
}

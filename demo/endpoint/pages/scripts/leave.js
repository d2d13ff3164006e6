/**
 * "Tutup cepat": what is written goes, and the back key finds nothing of this page. By a press, or by Escape three times in a row: twice is
 * what somebody presses who closes a list. Without a script the link leads away by itself.
 */
const link = document.querySelector('.leave');

/** The form's own key for the village that it was asked to remember, by endpoint. */
const VILLAGE = 'aduan-village:';

const PRESSES = 3;
const WITHIN_MS = 3000;

/** When Escape was pressed, with no other key between. */
let escapes = [];

addEventListener(
  'keydown',
  (event) => {
    const { key, repeat, timeStamp } = event;
    // A browser's own Escape stops what is loading: here the way out.
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

// Kept whole by the browser, and shown again.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && document.body.hidden) location.replace(link.href);
});

function leave() {
  document.body.hidden = true;
  for (const form of document.forms) form.reset();
  const widget = document.querySelector('aduan-form, aduan-tracker');
  widget?.reset?.();
  try {
    // The keys of what lies on the device: nobody reads that without them.
    sessionStorage.clear();
    // Whoever opens this page next learns from a village that somebody reported, and from where.
    for (const key of Object.keys(localStorage)) if (key.startsWith(VILLAGE)) localStorage.removeItem(key);
  } catch {
    // Denied: there are none.
  }
  // Its entries, one for each step, begin at the one that the page was come to by.
  const depth = history.state?.['aduan-step']?.depth ?? 0;
  if (depth === 0) return away();
  addEventListener('popstate', away, { once: true });
  history.go(-depth);
}

/** In place of this page's entry; the one after it cuts off whatever lies ahead. */
function away() {
  history.replaceState(null, '', link.pathname);
  location.assign(link.href);
}

// Without this script the link alone leads away, and what is written stays.
const lines = document.querySelector('.safe-lines');
if (lines) lines.append(Object.assign(document.createElement('li'), { textContent: lines.dataset.leaving }));

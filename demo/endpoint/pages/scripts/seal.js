/**
 * A poster's code, or the form, asks for a sealed report by the fragment of this page's address, which no server sees:
 * another page has it, with a stricter policy. What waits of an earlier visit is sent from here too.
 */
const SEALED = /^#segel(=|$)/;
/** Of the outbox, as `src/outbox/waiting-flag.ts` sets it for sealed reports. */
const FLAG = `aduan-waiting:${new URL('./', location.href).href}#sealed`;

/**
 * In the history's state, as `src/sealed-form/sealed-form.ts` leaves it: this entry of the form's address is that of
 * the page that seals. Whoever loads it anew or comes back to it, also after the browser has ended the tab, is led
 * there.
 */
const MARK = 'aduan-segel';

const isWaiting = () => {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
};

function go() {
  const mark = history.state?.[MARK];
  if (SEALED.test(location.hash)) location.replace(`segel${location.search}${location.hash}`);
  else if (mark !== undefined) location.replace(`segel${location.search}&lagi=1${mark}`);
}

// The form on this page leads there by its fragment alone.
addEventListener('hashchange', go);
go();
if (!SEALED.test(location.hash) && isWaiting())
  import('./widgets/sealed-sending.js').then(
    ({ sealedQueue }) => sealedQueue(new URL('./', location.href).href),
    () => {},
  );

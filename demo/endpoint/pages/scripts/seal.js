/**
 * A poster's code, or the form, asks for a sealed report by the fragment of this page's address, which no server sees:
 * another page has it, with a stricter policy. What waits of an earlier visit is sent from here too.
 */
const SEALED = /^#segel(=|$)/;
/** Of the outbox, as `src/outbox/waiting-flag.ts` sets it for sealed reports. */
const FLAG = `aduan-waiting:${new URL('./', location.href).href}#sealed`;

const isWaiting = () => {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
};

function go() {
  if (SEALED.test(location.hash)) location.replace(`segel${location.search}${location.hash}`);
}

// The form on this page leads there by its fragment alone.
addEventListener('hashchange', go);
go();
if (!SEALED.test(location.hash) && isWaiting())
  import('./widgets/sealed-sending.js').then(
    ({ sealedQueue }) => sealedQueue(new URL('./', location.href).href),
    () => {},
  );

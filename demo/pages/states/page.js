// What of the page itself belongs to a state: an http page, a clock that hurries, another tab.
const setRealTimeout = globalThis.setTimeout.bind(globalThis);
const LONG_MS = 60_000;
const HURRIED_MS = 200;

export function setPage({ isInsecure = false, isHurried = false }) {
  Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: !isInsecure });
  globalThis.setTimeout = isHurried
    ? (act, ms = 0, ...more) => setRealTimeout(act, ms < LONG_MS ? ms : HURRIED_MS, ...more)
    : setRealTimeout;
}

/** As if the tab had been closed: what only it could open can't be opened any more. */
export async function leaveTab() {
  // A form that is taken away writes its last words.
  await new Promise((resolve) => setRealTimeout(resolve, HURRIED_MS));
  for (const name of Object.keys(sessionStorage))
    if (name.includes('/contoh/')) sessionStorage.removeItem(name);
}

// Parts of a state in the page itself: an http page, a fast clock, another tab.
const setRealTimeout = globalThis.setTimeout.bind(globalThis);
const LONG_MS = 60_000;
const HURRIED_MS = 200;

export function setPage({ isInsecure = false, isHurried = false }) {
  Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: !isInsecure });
  globalThis.setTimeout = isHurried
    ? (act, ms = 0, ...more) => setRealTimeout(act, ms < LONG_MS ? ms : HURRIED_MS, ...more)
    : setRealTimeout;
}

/** `leaveTab` acts as if the tab was closed: data that only this tab could open is lost. */
export async function leaveTab() {
  // A removed form still writes its draft.
  await new Promise((resolve) => setRealTimeout(resolve, HURRIED_MS));
  for (const name of Object.keys(sessionStorage))
    if (name.includes('/contoh/')) sessionStorage.removeItem(name);
}

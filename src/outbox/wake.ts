/**
 * Calls back whenever it is worth trying again: the network is back, or the page is looked at again. The only DOM
 * listeners of the outbox.
 *
 * @returns Detaches them.
 */
export function onWake(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  // `pageshow`: a page brought back by the Back button was frozen, timers and all.
  const events = [
    [window, 'online', wake],
    [window, 'pageshow', onVisible],
    [document, 'visibilitychange', onVisible],
  ] as const;
  for (const [target, name, listener] of events) target.addEventListener(name, listener);
  return () => {
    for (const [target, name, listener] of events) target.removeEventListener(name, listener);
  };
}

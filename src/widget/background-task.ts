/** Runs a task when the browser is idle; after 200 ms where it has no `requestIdleCallback` (Safari). */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
}

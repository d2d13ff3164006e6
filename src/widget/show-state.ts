/**
 * Tells the page's style sheets which screen is shown: `[data-state=queued]` everywhere, `:state(queued)` where the browser has
 * it. Before Chrome 125 a state had to begin with two dashes, and Firefox had none before 126: there the attribute stands alone.
 */
export function showState(element: HTMLElement, states: CustomStateSet, state: string): void {
  if (element.dataset['state'] === state) return;
  element.dataset['state'] = state;
  try {
    states.clear();
    states.add(state);
  } catch {
    // The attribute says it.
  }
}

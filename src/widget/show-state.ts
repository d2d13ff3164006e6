import { emit } from '../events.js';

/**
 * Tells the page (`aduan-state`) and its style sheets which screen is shown: by `[data-state=queued]` in every browser,
 * by `:state(queued)` where the browser has it. Before Chrome 125 a state had to begin with two dashes, and Firefox had
 * none before 126: there only the attribute is set.
 *
 * @param options `isTold`: whether the page gets the event (default true)
 */
export function showState(
  element: HTMLElement,
  states: CustomStateSet,
  state: string,
  { isTold = true } = {},
): void {
  if (element.dataset['state'] === state) return;
  element.dataset['state'] = state;
  try {
    states.clear();
    states.add(state);
  } catch {
    // Only the attribute is set then.
  }
  if (isTold) emit(element, 'aduan-state', { state });
}

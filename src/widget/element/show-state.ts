import { emit } from '../../events.js';

/**
 * Tells the page which screen is shown (`aduan-state`), and its style sheets: `[data-state=queued]` everywhere, `:state(queued)` where the browser
 * has it. Before Chrome 125 a state had to begin with two dashes, and Firefox had none before 126: there the attribute stands alone.
 *
 * @param options `isTold`: whether the page hears of it by an event (default true)
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
    // The attribute says it.
  }
  if (isTold) emit(element, 'aduan-state', { state });
}

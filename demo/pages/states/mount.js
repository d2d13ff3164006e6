// Puts a widget into a state: an element, an endpoint with the state's answers, and what a person does to get there.
import { endpointOf } from './fake-endpoint.js';
import { leaveTab, setPage } from './page.js';

const LONGEST_WAIT_MS = 20_000;
const STAY_MS = 1_000;

/** @returns the element, once it has reached the state */
export async function mountState(state, place) {
  setPage(state);
  if (state.before) {
    await state.before(() => put(state, place));
    place.replaceChildren();
    await leaveTab();
  }
  const hands = await put(state, place);
  const { element } = hands;
  await state.reach?.(hands);
  await hands.until(() => element.matches(`[data-state="${state.shows}"]`), state.name);
  return element;
}

async function put(state, place) {
  const element = document.createElement(`aduan-${state.widget}`);
  element.setAttribute('loading', 'eager');
  element.setAttribute('endpoint', endpointOf(state));
  for (const [name, value] of Object.entries(state.attributes ?? {})) element.setAttribute(name, value);
  element.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'Kantor desa' }));
  for (const [slot, textContent] of Object.entries(state.slots ?? {}))
    element.append(Object.assign(document.createElement('p'), { slot, textContent }));
  place.replaceChildren(element);
  await customElements.whenDefined(element.localName);
  return handsOn(element);
}

/** `handsOn` is what a person can do with the widget. */
function handsOn(element) {
  const one = (selector) => element.shadowRoot?.querySelector(selector) ?? null;
  const until = async (condition, what) => {
    const end = performance.now() + LONGEST_WAIT_MS;
    while (!condition()) {
      if (performance.now() > end || !element.isConnected) throw new Error(`${what} did not come`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  const there = async (selector) => {
    await until(() => one(selector), selector);
    return one(selector);
  };
  /** `stays`: present for a whole second, because a moving map redraws what lies on it. */
  const stays = (selector) => {
    let since = 0;
    return until(() => {
      since = one(selector) ? since || performance.now() : 0;
      return since && performance.now() - since > STAY_MS;
    }, selector);
  };
  return {
    element,
    one,
    until,
    there,
    stays,
    isShown: (selector) => (one(selector)?.getClientRects().length ?? 0) > 0,
    async press(selector) {
      (await there(selector)).click();
      await element.updateComplete;
    },
    /** Presses a button by its text. */
    async pressNamed(words) {
      const named = () =>
        [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((one) =>
          one.textContent.includes(words),
        );
      await until(named, words);
      named().click();
      await element.updateComplete;
    },
    async type(name, value) {
      const control = await there(`[name="${name}"]`);
      control.value = value;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
    },
  };
}

/**
 * For the parent page of an iframe edition (`dist/frame-resize.js`): lets each frame grow to its content, so that it
 * doesn't scroll inside, and dispatches `aduan-state` with its current screen at the frame.
 */
import { heightOf, MEASURE, stateOf } from './messages.js';

/** CSS pixels. A frame can neither vanish nor fill the page, whatever height it tells. */
const LOWEST = 150;
const HIGHEST = 20_000;

/** The frame's origin as its messages have it: undefined for a sandboxed one without `allow-same-origin`. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  try {
    const { origin, pathname } = new URL(frame.src, document.baseURI);
    if (!pathname.endsWith('/frame.html')) return undefined;
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return isOpaque ? 'null' : origin;
  } catch {
    return undefined;
  }
}

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(originOf);

/** Asks frames that told their height before this script was loaded. */
function ask(): void {
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: MEASURE }, '*');
}

if (typeof document !== 'undefined') {
  addEventListener('message', ({ data, source, origin }) => {
    const [height, state] = [heightOf(data), stateOf(data)];
    if (height === null && state === null) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      if (height !== null) frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, height))}px`;
      if (state !== null)
        frame.dispatchEvent(new CustomEvent('aduan-state', { detail: { state }, bubbles: true }));
    }
  });
  ask();
  addEventListener('load', ask);
}

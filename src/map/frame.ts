import type { Map } from 'leaflet';
import type { MapWords } from './map-words.js';

/** Pixels an arrow key moves the map. */
const STEP = 80;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Lengths of the scale in metres: round numbers. */
const ROUND = [1, 2, 5].flatMap((digit) => [0, 1, 2, 3, 4, 5, 6].map((zeros) => digit * 10 ** zeros));
/** Pixels. */
const LONGEST_SCALE = 110;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

const prefersStillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The map's box: focusable, named, and moved by keys. */
export function keyboardBox(words: MapWords): HTMLElement {
  const box = element('div', 'map-box');
  box.tabIndex = 0;
  // Makes screen readers pass arrow keys on to the map.
  box.setAttribute('role', 'application');
  box.setAttribute('aria-label', words.label);
  return box;
}

export function listenToKeys(map: Map, box: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const [arrow, zoom] = [ARROWS[key], ZOOMS[key]];
    if (target !== box || altKey || ctrlKey || metaKey || (!arrow && !zoom)) return;
    event.preventDefault();
    if (arrow) map.panBy([...arrow], { animate: !prefersStillness() });
    if (zoom) map.setZoom(map.getZoom() + zoom);
  });
}

/** `leaveScrolling`: one finger scrolls the page, as everywhere else; two fingers move the map. A mouse drags it. */
export function leaveScrolling(map: Map, box: HTMLElement): void {
  box.addEventListener(
    'pointerdown',
    ({ pointerType }) => map.dragging[pointerType === 'mouse' ? 'enable' : 'disable'](),
    { capture: true },
  );
}

function zoomButtons(map: Map, words: MapWords): HTMLElement {
  const box = element('div', 'map-zoom');
  const add = (sign: string, label: string, step: number) => {
    const button = element('button', '', sign);
    button.type = 'button';
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => map.setZoom(map.getZoom() + step));
    box.append(button);
  };
  add('+', words.zoomIn, 1);
  add('−', words.zoomOut, -1);
  return box;
}

const metresPerPixel = (map: Map) =>
  (40_075_017 * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (256 * 2 ** map.getZoom());

function scale(map: Map, words: MapWords): HTMLElement {
  const bar = element('span', 'map-scale');
  const draw = () => {
    const perPixel = metresPerPixel(map);
    const metres = Math.max(...ROUND.filter((one) => one / perPixel <= LONGEST_SCALE), 1);
    bar.textContent = words.distance(metres);
    bar.style.inlineSize = `${metres / perPixel}px`;
  };
  map.on('moveend', draw);
  draw();
  return bar;
}

/** Controls above the map: zoom buttons, the scale, and the credit for the tiles. */
export function controls(map: Map, words: MapWords, attribution: string | null): HTMLElement[] {
  const foot = element('div', 'map-foot');
  foot.append(scale(map, words));
  if (attribution) foot.append(element('span', 'map-credit', attribution));
  return [zoomButtons(map, words), foot];
}

import '../frame/resize.js';
import type { AduanTag } from '../registry.js';
import { PASSED_ON } from './mount.js';

const TITLES: Readonly<Record<AduanTag, string>> = {
  'aduan-form': 'Buat laporan',
  'aduan-tracker': 'Lacak laporan',
  'aduan-feed': 'Laporan warga',
};

/**
 * `dist/frame-edition.js`, loaded where a page's libraries have changed JavaScript itself. Shows a widget in the iframe
 * edition, before its own fallback: a frame has a platform of its own, unaffected by the page. This file may use only
 * what those libraries leave intact.
 *
 * @param dist URL of `frame.html`'s folder. The frame decides by its own list whether it may use the endpoint.
 */
export function mountFrame(element: Element, dist: string): void {
  const tag = element.localName as AduanTag;
  console.warn(
    `aduan: a library on this page changes JavaScript itself (Prototype.js and MooTools do), so <${tag}> is shown in a frame.`,
  );
  let settings = `component=${tag.slice('aduan-'.length)}`;
  for (const name of PASSED_ON.split(' ')) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const told = name === 'endpoint' ? new URL(value, document.baseURI).href : value;
    settings += `&${name}=${encodeURIComponent(told)}`;
  }
  const frame = document.createElement('iframe');
  frame.title = TITLES[tag];
  frame.width = '100%';
  frame.height = '900';
  frame.setAttribute('frameborder', '0');
  frame.src = `${dist}frame.html#${settings}`;
  element.insertBefore(frame, element.firstChild);
}

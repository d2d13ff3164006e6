// The poster for the village office: a QR code that opens the form, and how to use it.
import { drawCode } from './qr-code.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {HTMLElement} poster
 * @param {{ address: string, agency: string, category: string, location: string, sms: string,
 *   sealed: { address: string, fingerprint: string } | null }} told '' leaves a line out, null the second code
 */
export function fillPoster(poster, told) {
  const set = (name, text) => {
    const place = poster.querySelector(`[data-poster="${name}"]`);
    place.textContent = text;
    place.hidden = text === '';
  };
  set('agency', told.agency);
  set('place', told.location);
  set('category', told.category === '' ? '' : `Topik: ${told.category}`);
  set('address', told.address.replace(/^https?:\/\//, ''));
  set('sms', told.sms === '' ? '' : `Tidak ada internet? Kirim SMS ke ${told.sms}.`);
  drawCode(poster.querySelector('svg'), told.address);
  fillSealed(poster.querySelector('.sealed'), told.sealed);
}

/** `fillSealed` leads to a sealed report, whose page must find the printed fingerprint. */
function fillSealed(place, sealed) {
  place.hidden = sealed === null;
  place.replaceChildren();
  if (sealed === null) return;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Kode QR ke laporan tersegel');
  drawCode(svg, sealed.address);
  const words = document.createElement('p');
  const fingerprint = Object.assign(document.createElement('b'), { textContent: sealed.fingerprint });
  words.append(
    'Takut pada pejabat yang dilaporkan? Tersegel: hanya Inspektorat yang bisa membaca. Sidik kunci ',
    fingerprint,
    '. Sidik di HP berbeda? Jangan menulis.',
  );
  place.append(svg, words);
}

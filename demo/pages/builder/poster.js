// The poster for the village office: a QR code that opens the form, and how to use it.
import { drawCode } from './qr-code.js';

/**
 * @param {HTMLElement} poster
 * @param {{ address: string, agency: string, category: string, location: string, sms: string, sealed: { address: string,
 * fingerprint: string } | null }} told '' leaves a line out; `sealed` is null where the server offers no sealed reports
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
  const sealed = poster.querySelector('.sealed');
  sealed.hidden = told.sealed === null;
  set('fingerprint', told.sealed?.fingerprint ?? '');
  if (told.sealed !== null) drawCode(sealed.querySelector('svg'), told.sealed.address);
}

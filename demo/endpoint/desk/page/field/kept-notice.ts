import { onKept } from '../api.js';
import { locale } from '../language.js';
import { fieldWords as words } from './field-words.js';

/**
 * `followKept` says above every view that what is shown comes from the device, and from when, until the server answers.
 */
export function followKept(place: HTMLElement): void {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  onKept((at) => {
    const text = at === null ? '' : words.kept(time.format(at));
    if (place.textContent !== text) place.textContent = text;
    place.hidden = at === null;
  });
}

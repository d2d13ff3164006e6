import { here } from './address.js';

/** Views by name, each with the element that shows it; rooms add theirs here. */
const show = (): void => {
  document.title = here().view;
};
window.addEventListener('hashchange', show);
show();

import { html, svg, type TemplateResult } from 'lit';
import type { Place } from '../address.js';
import { filtersIn, listLink, tabOf } from './list-address.js';
import { words } from './queue-words.js';

/** A rising sun over a green field, for what is done. */
const SUN = svg`<svg class="joy" viewBox="0 0 160 90" aria-hidden="true">
  <g class="joy-rays">
    <path d="M80 8v14M45 17l6 12M115 17l-6 12M20 42l12 7M140 42l-12 7" />
  </g>
  <circle class="joy-sun" cx="80" cy="58" r="26" />
  <path class="joy-field" d="M0 66c30-14 54-12 80-4s52 8 80-6v34H0z" />
</svg>`;

/** `renderJoy` says that something is done, with the little joy that belongs to it. */
export const renderJoy = (text: string): TemplateResult =>
  html`<div class="joyful">
    ${SUN}
    <p>${text}</p>
  </div>`;

/** `renderEmpty` says why nothing stands in a list: nothing matches, or all of it is done. */
export function renderEmpty(query: Place['query']): TemplateResult {
  const tab = tabOf(query);
  if (filtersIn(query).length > 0 || query['cursor'])
    return html`<div class="queue-none">
      <p>${words.emptyFiltered}</p>
      <p><a href=${listLink({ tab })}>${words.clear}</a></p>
    </div>`;
  if (tab === 'all')
    return html`<div class="queue-none">
      <p>${words.emptyAll}</p>
      <p><a href="#/latihan">${words.practice}</a></p>
    </div>`;
  return renderJoy(JOYS[tab]);
}

const JOYS = {
  new: words.emptyTab,
  'to-answer': words.emptyTab,
  replied: words.emptyReplied,
  overdue: words.emptyOverdue,
  mine: words.emptyMine,
};

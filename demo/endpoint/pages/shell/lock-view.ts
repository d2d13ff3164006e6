import { html } from 'hono/html';
import { LOCK } from '../../../../src/widget/pictures/drawings.js';

const [tint, line] = LOCK;

/** `LOCK_PICTURE` has a size of its own, for engines that apply no style. */
export const LOCK_PICTURE = html`<svg
  class="lock"
  viewBox="0 0 32 32"
  width="28"
  height="28"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  aria-hidden="true"
>
  <path class="tint" d="${tint}" />
  <path d="${line}" />
</svg>`;

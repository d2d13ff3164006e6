import { css, html, nothing, type TemplateResult } from 'lit';
import type { Wish } from '../../contract/reporting/read-wish.js';
import type { WishState } from '../../contract/reporting/wish.js';
import { fateInWords, type WishMessages } from './wish-words.js';

interface WishView {
  messages: WishMessages;
  wish: Wish;
  /** States on its way, the present one among them. */
  way: readonly WishState[];
}

/** The way of an aspiration into the village's plan, with the place where it is, and why. */
export function renderWish({ messages: m, wish, way }: WishView): TemplateResult {
  const { state: now, reason } = wish;
  return html`<div class="said wish">
    <p class="hint">${m.heading}</p>
    <ol role="list" aria-label=${m.heading}>
      ${way.map((state, index) =>
        state === now
          ? html`<li aria-current="step"><b>${fateInWords(wish, m)}</b></li>`
          : html`<li class=${index < way.indexOf(now) ? nothing : 'hint'}>${m.states[state]}</li>`,
      )}
    </ol>
    ${reason ? html`<p class="text"><b>${m.reason}:</b> ${reason}</p>` : nothing}
  </div>`;
}

/** Styles of the way: a line each, with a mark that is full as far as it has come. */
export const wishStyles = css`
  .wish p {
    margin: 0;
  }
  .wish ol {
    display: grid;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .wish li {
    min-inline-size: 0;
    padding-inline-start: 1.5em;
    overflow-wrap: anywhere;
  }
  .wish li::before {
    content: '';
    float: inline-start;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block-start: 0.375em;
    margin-inline-start: -1.5em;
    border: 0.375em solid var(--_primary);
    border-radius: 50%;
  }
  .wish li.hint::before {
    border: 2px solid;
  }
`;

import { css, type CSSResultGroup } from 'lit';
import { buttons, fields, notices } from './controls.js';

/**
 * Frame and type of all widgets. Sizes are in `em`, because pages set `html { font-size: 62.5% }`; widths depend on the
 * widget's own container, never on the window.
 *
 * `.aduan` is the outermost element inside each shadow root and restates every inherited property a host page is known
 * to break (`text-align`, `letter-spacing`, `text-transform`, …): inheritance crosses the shadow boundary, selectors
 * don't.
 */
const frame = css`
  :host {
    display: block;
    max-inline-size: 100%;
    max-block-size: var(--_first-frame, none);
  }
  /*
   * A size container has no width of its own: in a flex row, a float or a table cell it would shrink to its borders. An
   * empty track gives the host one to ask for, and none to insist on: its greatest width is 40em, its least 0.
   */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 40em);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .aduan {
    container: aduan / inline-size;
    /* Text for the ear alone stays inside the widget, also in a host's box that scrolls. */
    position: relative;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-box);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--aduan-font-size, 1em);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: var(--_space);
  }
  @container aduan (min-width: 34em) {
    .inner {
      padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
    }
  }
  /* With large text on a phone: words need the room. */
  @container aduan (max-width: 14.99em) {
    .inner {
      padding: calc(var(--_space) / 2);
    }
    .inner :is(.button:not(.quiet), .notice, .card, .support, .line, .figure, .pill) {
      flex-wrap: wrap;
      padding-inline: 0.5em !important;
    }
    .inner :is(h2, h3, legend) {
      font-size: 1.1em;
    }
    .inner .notice li {
      margin: 0 0 0.5em;
      list-style: none;
    }
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }
  h2,
  h3,
  legend {
    font-family: var(--_font-heading);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  h3,
  legend {
    font-size: 1.125em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  a {
    color: var(--_primary);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  .lead,
  .hint {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  /* Room for the choice of language; "none" is no size, and leaves the initial one. */
  .speech {
    min-block-size: var(--aduan-language, var(--_target));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  @media print {
    .aduan {
      border: 0;
    }
    .no-print {
      display: none;
    }
  }
`;

/** Styles that all widgets share. */
export const base: CSSResultGroup = [frame, fields, buttons, notices];

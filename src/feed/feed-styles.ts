import { css, type CSSResultGroup } from 'lit';
import { feedReportStyles } from './detail/feed-report-styles.js';
import { statusStyles } from '../report/status-styles.js';

/** Search and cards. */
const listStyles = css`
  [hidden] {
    display: none !important;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  /* Search over filters; the box and its button are one line. */
  .find {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-end: 1px solid var(--_border);
  }
  .views button {
    min-block-size: var(--_target);
    margin: 0 0 -1px;
    padding: 0;
    background: none;
    border: solid transparent;
    border-width: 0 0 3px;
    color: var(--_muted);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }
  .views [aria-pressed='true'] {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .joined {
    display: flex;
    gap: 0.5em;
  }
  .joined .control {
    flex: 1;
    min-inline-size: 0;
  }
  select.control {
    text-overflow: ellipsis;
  }
  .fold summary {
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
    font-weight: 600;
  }
  .fold .find {
    gap: var(--_space);
    padding-block-start: 0.5em;
  }
  .shown {
    justify-content: space-between;
    gap: 0 1em;
  }
  .shown .button {
    padding-inline: 0;
  }
  .slow {
    animation: appear 1ms 6s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .ways a {
    display: inline-block;
    padding-block: 0.6em;
  }
  ::slotted(*) {
    margin: 0;
  }

  /* Cards */
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .cards > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /* What is out of sight is not painted, and still found by the browser's search. The edge leaves room for the focus ring. */
  @supports (content-visibility: auto) {
    .cards > li {
      margin: -6px;
      padding: 6px;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 17em;
    }
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: repeat(6, auto) 1fr;
    align-content: start;
    gap: 0.5em 1em;
    position: relative;
    padding: 1em;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-box);
  }
  .card > * {
    grid-column: 1 / -1;
  }
  .card:hover {
    border-color: var(--_control-border);
  }
  .card-top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    font-size: 0.875em;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .card-top .number {
    color: var(--_muted);
    letter-spacing: 0.03em;
  }
  .card h3 {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .card > :is(h3, .where) {
    grid-column: 1;
  }
  .card > .thumbnail {
    grid-column: 2;
    grid-row: 2 / span 2;
  }
  .open {
    all: unset;
    cursor: pointer;
  }
  /* The whole card is the target. */
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .card:hover .open {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .thumbnail {
    inline-size: 4em;
    block-size: 4em;
    background: var(--_sunken);
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .where,
  .by,
  .count {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .part:not(:last-child)::after {
    content: ' · ';
  }
  .at {
    display: inline-block;
  }
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .office {
    font-size: 0.9375em;
  }
  .office b {
    font-weight: 600;
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: end;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  .card > .card-foot {
    grid-row: -2;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_border);
  }
  .card-foot .error {
    flex: 1 0 100%;
  }
  .more {
    display: grid;
    justify-items: center;
  }
  .more .button {
    min-inline-size: min(100%, 16em);
  }

  @container aduan (min-width: 34em) {
    .card {
      padding: 1.25em;
    }
    .thumbnail {
      inline-size: 5.5em;
      block-size: 5.5em;
    }
  }
  @container aduan (min-width: 54em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid;
    }
    .pill::before {
      border-color: CanvasText;
    }
    .pill:is(.in_progress, .reopened)::before {
      background: CanvasText;
    }
    /* What is transparent is drawn here, and each would look chosen. */
    .views [aria-pressed='false'] {
      border-color: Canvas;
    }
    .support[aria-pressed='true'] {
      border-color: Highlight;
      border-width: 3px;
    }
    .bone {
      border: 1px solid;
    }
  }
  @media print {
    .support .mark {
      display: none;
    }
  }
`;

/** The feed's own: the search, the cards, the mark of a status, "Dukung". */
export const feedStyles: CSSResultGroup = [statusStyles, feedReportStyles, listStyles];

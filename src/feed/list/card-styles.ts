import { css } from 'lit';

/** Styles of the cards. */
export const cardStyles = css`
  /*
   * .cards lie one below the other without a grid, and none looks at what is within another: two hundred are laid out
   * with each change.
   */
  .cards > :not(:first-child) {
    margin-block-start: var(--_space);
  }
  .cards > li {
    contain: layout;
  }
  .card {
    min-block-size: inherit;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: repeat(6, auto) 1fr;
    align-content: start;
    gap: 0.5em 0;
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
    margin-inline-start: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .where,
  .by,
  .words,
  .count {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* Breaks before the date where that has room in a line. */
  .by {
    text-wrap: balance;
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
  .support.unknown {
    visibility: hidden;
  }
  /* As high as the button that stands there where support is offered. */
  .supports {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .card > .card-foot {
    grid-row: -2;
    padding-block-start: 0.625em;
    border-block-start: 1px solid var(--_border);
  }
  .card-foot .support {
    margin-inline-start: auto;
  }
  .card-foot .error {
    flex: 1 0 100%;
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
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space);
    }
    .cards > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .cards > :not(:first-child) {
      margin: 0;
    }
  }
`;

/** Styles of a status on a card, and of the support button ("Dukung"). */
export const statusStyles = css`
  /* The status: the mark's shape says with the words what the tone only repeats. */
  .pill {
    --_tone: var(--_primary);
    --_tint: var(--_sunken);
    display: inline-flex;
    align-items: baseline;
    padding: 0.2em 0.7em;
    background: var(--_tint);
    border-radius: 1em;
    color: var(--_tone);
    font-weight: 600;
  }
  .pill::before {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_tone);
    border-radius: 50%;
  }
  .pill:is(.in_progress, .reopened)::before {
    background: var(--_tone);
  }
  .pill.responded {
    --_tone: var(--_warning);
    --_tint: var(--_warning-soft);
  }
  .pill.responded::before {
    background: linear-gradient(90deg, var(--_tone) 50%, transparent 50%);
  }
  .pill.done {
    --_tone: var(--_success);
    --_tint: var(--_success-soft);
  }
  /* A tick: two sides of a turned box. */
  .pill.done::before {
    inline-size: 0.375em;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    transform: rotate(45deg);
  }
  .pill:is(.held, .other) {
    --_tone: var(--_muted);
  }
  .pill.held::before {
    inline-size: 0.5em;
    border-width: 0 2px;
    border-radius: 0;
  }

  /* With large text on a phone its words flow around the mark. */
  @container aduan (max-width: 14.99em) {
    .pill,
    .pill::before {
      display: inline-block;
    }
  }

  .support {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    position: relative;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.375em 1em;
    background: transparent;
    border: var(--_line) solid var(--_control-border);
    border-radius: 2em;
    color: var(--_primary);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }
  .support:hover {
    border-color: var(--_primary);
  }
  .support .number {
    padding-inline-start: 0.5em;
    border-inline-start: 1px solid;
  }
  .support[aria-pressed='true'] {
    background: var(--_primary);
    border-color: var(--_primary);
    color: var(--_on-primary);
  }
  /* An arrow up; pressed, a tick. */
  .mark {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 2px 0 0 2px;
    transform: translateY(0.15em) rotate(45deg);
  }
  [aria-pressed='true'] > .mark {
    inline-size: 0.375em;
    block-size: 0.65em;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
`;

import { css } from 'lit';

/** The feed's own: the search, the cards, the mark of a status, "Dukung". */
export const feedStyles = css`
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: var(--_space);
  }
  .find-words {
    grid-column: 1 / -1;
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
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: repeat(6, auto) 1fr;
    align-content: start;
    gap: 0.5em 1em;
    position: relative;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.25);
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
    min-block-size: 0;
    margin: 0;
    padding: 0;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    letter-spacing: inherit;
    overflow-wrap: inherit;
    text-align: start;
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
    border-radius: calc(var(--_radius) * 1.25);
    outline: 3px solid var(--_focus);
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
    content: ' ·';
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

  /* The status: the mark's shape says with the words what the tone only repeats. */
  .pill {
    --_tone: var(--_primary);
    --_tint: var(--_sunken);
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
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

  .support {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    position: relative;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.375em 1em;
    background: transparent;
    border: 1.5px solid var(--_control-border);
    border-radius: 2em;
    color: var(--_primary);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }
  .support:hover {
    border-color: var(--_primary);
  }
  .support:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
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

  /* Cards to come */
  .skeleton {
    grid-template-rows: none;
    gap: 0.875em;
  }
  .bone {
    block-size: 0.875em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .bone.short {
    inline-size: 9em;
    max-inline-size: 50%;
  }
  .bone.tall {
    block-size: 1.375em;
  }
  .bone.half {
    inline-size: 65%;
  }

  /* One report */
  .back {
    padding-inline: 0;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }
  .reading {
    gap: 0.75em;
  }
  .detail {
    max-inline-size: 46em;
  }
  .detail h2 {
    scroll-margin-block-start: 8em;
  }
  .detail .card-foot {
    justify-content: start;
  }
  .history-section {
    padding-block-start: var(--_space);
  }

  @container aduan (max-width: 33.9em) {
    .find > :last-child {
      grid-column: 1 / -1;
    }
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
    .find {
      grid-template-columns: minmax(0, 2fr) repeat(auto-fit, minmax(0, 1fr));
    }
    .find-words {
      grid-column: auto;
    }
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
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

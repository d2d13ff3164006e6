import { css } from 'lit';

/** Styles of a found report: the status card, the five steps, the text and the files. */
export const resultStyles = css`
  dt,
  dl,
  h4,
  figure {
    margin: 0;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  .text {
    white-space: pre-line;
  }

  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .result > .stack {
    gap: calc(var(--_space) * 0.875);
    align-content: start;
  }
  @container aduan (min-width: 44em) {
    .result:not(.compact) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
  }
  .folds > details > .stack {
    padding-block: 0.25em 1.25em;
  }
  .other > form {
    padding-block-end: 1em;
  }
  .folds > .closing {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }

  /* Where it is. The tone only repeats what the words say. */
  .status {
    --_tone: var(--_primary);
    --_on-tone: var(--_on-primary);
    overflow: clip;
    border: 2px solid var(--_tone);
    border-radius: var(--_radius-box);
  }
  .status.nobody {
    --_tone: var(--_success);
    --_on-tone: var(--_surface);
  }
  .status.closed {
    --_tone: var(--_muted);
    --_on-tone: var(--_surface);
  }
  .head,
  .said,
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  :is(.head, .said) {
    padding: 0.875em 1.125em;
  }
  .head {
    background: var(--_tone);
    color: var(--_on-tone);
  }
  /* A conversation: what was said, and what it asks for. */
  .said {
    gap: calc(var(--_space) * 0.75);
  }
  .said:empty {
    display: none;
  }
  .said > .quiet {
    justify-self: start;
  }
  .answer figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .answer .files img {
    block-size: 7em;
  }
  .answer blockquote {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .status h3 {
    font-size: 1.375em;
    letter-spacing: -0.015em;
    line-height: 1.15;
  }
  @container aduan (min-width: 30em) {
    :is(.head, .said) {
      padding: 1.25em 1.5em;
    }
    .status h3 {
      font-size: 1.875em;
    }
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.125em 1em;
    font-size: 0.9375em;
  }
  .number {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
    user-select: all;
  }
  .status dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.625em 1.5em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid;
    margin-block-start: 0.25em;
  }
  dt {
    font-size: 0.875em;
  }
  dd {
    font-weight: 600;
  }

  /* The way: a line that is drawn as far as the report has come. */
  .steps > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    position: relative;
    padding: 0 0 1.25em 2.5em;
  }
  .steps > li:last-child {
    padding-block-end: 0;
  }
  .steps > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    background: var(--_surface);
    border: 2px solid var(--_control-border);
    border-radius: 50%;
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.75em 0.25em;
    inset-inline-start: calc(0.75em - 1px);
    border-inline-start: 2px dashed var(--_border);
  }
  .steps > .done::before {
    background: var(--_primary);
    border-color: var(--_primary);
  }
  .steps > .done:not(:last-child)::after {
    border-inline-start: 2px solid var(--_primary);
  }
  /* The tick: two sides of a turned box. */
  .tick {
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.57em;
    inline-size: 0.36em;
    block-size: 0.6em;
    border: solid var(--_on-primary);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .steps > .now::before {
    border: 0.4em solid var(--_primary);
  }
  .steps > .skipped::before {
    border-style: dashed;
  }
  .steps p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .word {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .now .word {
    padding: 0.05em 0.6em;
    background: var(--_primary);
    border-radius: 1em;
    color: var(--_on-primary);
    font-weight: 600;
  }
  .steps > :is(.later, .skipped) b {
    color: var(--_muted);
    font-weight: 600;
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em 1.5em;
  }
  @container aduan (min-width: 30em) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 400;
  }

  .files,
  .pair {
    overflow-wrap: anywhere;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .files a:not(.button) {
    display: block;
  }
  .files img {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: 9em;
    background: var(--_sunken);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    object-fit: cover;
  }
  /* Before and after: side by side, one below the other where the letters are large. */
  .pair,
  .pair img {
    inline-size: 100%;
  }
  .pair figure {
    flex: 1 0 6em;
  }

  /* With large text on a phone: words need the room. */
  @container aduan (max-width: 14.99em) {
    :is(.head, .said, .answer blockquote) {
      padding: 0.5em;
    }
    .status h3 {
      font-size: 1em;
    }
    .steps > li {
      padding-inline-start: 1.75em;
    }
    .steps b {
      min-inline-size: 0;
    }
  }
  @media (forced-colors: active) {
    .now .word {
      border: 1px solid;
    }
    .steps > .done::before {
      background: CanvasText;
    }
    .tick {
      border-color: Canvas;
    }
    .history > .reply::before {
      background: CanvasText;
    }
    .history > li:last-child {
      border-color: Canvas;
    }
    .reply .text {
      border: 1px solid;
    }
  }
`;

import { css } from 'lit';

/** Styles of day, privacy and identity, added to those of the form. */
export const sectionsStyles = css`
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .choice .hint {
    display: block;
  }
  .fields > a {
    justify-self: start;
  }
  /* In the room kept for topics stand tips where there are none: as high as their list, which comes later. */
  :first-child > #content-hint {
    min-block-size: 6.75em;
  }
  :first-child > #content-hint:last-child {
    min-block-size: 15.75em;
  }
  /* The number for emergencies stands in the row of the tips, where both have room. */
  @container aduan (min-width: 18em) {
    .fold:not([open]) + a {
      place-self: start end;
      margin-block-start: calc((var(--_space) + var(--_target)) * -1);
    }
    .fold + a + * {
      margin-block-start: calc(var(--_space) * -1);
    }
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .folds .fold[open] {
    flex-basis: 100%;
  }
  .field.date .control {
    max-inline-size: 14em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 1.5) var(--_space);
  }
  #contact-hint {
    margin-block-end: calc(var(--_space) / -2);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25em 0.875em;
    border: var(--_line) solid var(--_control-border);
    border-radius: calc(var(--_target) / 2);
    cursor: pointer;
  }
  /* The radio lies over its whole chip. */
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: pointer;
    opacity: 0;
  }
  .chip:focus-within {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .chip.chosen {
    background: var(--_primary);
    border-color: var(--_primary);
    color: var(--_on-primary);
    font-weight: 600;
  }
  .picked-day[hidden] {
    display: none;
  }
  /* The chips above it have the same one. */
  .picked-day .label {
    position: absolute;
    clip-path: inset(50%);
  }

  /* .who is the list of who sees what. */
  .who dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .who dt {
    font-weight: 600;
  }
  .who dd {
    padding-inline-start: 2em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  @container aduan (min-width: 30em) {
    .choices.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Three beside each other only where no word has to break. */
  @container aduan (min-width: 54em) {
    .choices:not(.two) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container aduan (min-width: 46em) {
    .who dl {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 1em 1.5em;
    }
    :first-child > #content-hint {
      min-block-size: 10.5em;
    }
  }
  @media (forced-colors: active) {
    .chip.chosen {
      border-width: 4px;
    }
  }
`;

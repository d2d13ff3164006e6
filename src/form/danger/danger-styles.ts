import { css } from 'lit';

/** The looks of a danger: a bar in the colour of danger that stays in sight, over what belongs to it. */
export const dangerStyles = css`
  .danger-call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.5em 1em;
    background: var(--_danger);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    color: var(--_surface);
  }
  .danger-call .button {
    flex: 0 1 auto;
    background: var(--_surface);
    border-color: var(--_surface);
    color: var(--_danger);
  }
  .danger-call .button:focus-visible {
    outline-color: var(--_surface);
  }
  .danger-more {
    /* One card with the bar, over the space that parts all else. */
    margin-block-start: calc(var(--_space) * -1.5);
    padding-inline: 0.75em;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .danger-more .row {
    gap: 0.5em;
  }
  .danger-more .button {
    padding-inline: 0.5em;
  }
  /* In large letters the bar would cover what is written. */
  @container aduan (min-width: 17em) {
    .danger-call {
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
    }
  }
  @media (forced-colors: active) {
    .danger-call {
      border: 3px solid;
    }
  }
`;

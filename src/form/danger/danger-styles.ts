import { css } from 'lit';

/** The looks of a danger: a bar in the colour of danger that stays in sight, over what belongs to it. */
export const dangerStyles = css`
  .danger-call {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
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
    margin-block-end: var(--_space);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  /* Room for a finger on each. */
  .danger-more .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  @media (forced-colors: active) {
    .danger-call {
      border: 3px solid;
    }
  }
`;

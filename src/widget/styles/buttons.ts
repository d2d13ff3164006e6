import { css } from 'lit';

/** Styles of buttons in three weights, and the focus ring of everything focusable. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5em 1.25em;
    background: var(--_primary);
    border: var(--_line) solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_on-primary);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    filter: brightness(1.12);
  }
  .button:active {
    transform: translateY(1px);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  .button.secondary {
    background: transparent;
    color: var(--_primary);
  }
  .button.secondary:hover {
    background: var(--_sunken);
    filter: none;
  }
  .button.quiet {
    background: transparent;
    border-color: transparent;
    color: var(--_primary);
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  :focus-visible {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    /* Forced colours draw transparent borders too, and this button's may lie on what is around it. */
    .button.quiet {
      border-color: Canvas;
    }
  }
`;

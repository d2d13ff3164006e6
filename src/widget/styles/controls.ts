import { css } from 'lit';

/** Styles of labels and native controls. */
export const fields = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  .label {
    font-weight: 600;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .control {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5em 0.75em;
    background: var(--_surface);
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    /* iOS zooms the page into any control below 16 px. */
    font-size: max(1em, 16px);
  }
  .control:hover {
    border-color: var(--_text);
  }
  .control[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0.25em 0 0 var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .hint.warning {
    color: var(--_warning);
    font-weight: 600;
  }
`;

/** Styles of notices, as a first screen may need them. */
export const notices = css`
  /* Notices speak by words and a bar, never by colour alone. */
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.875em 1em;
    background: var(--_tint, var(--_sunken));
    border-inline-start: 0.3em solid var(--_tone, var(--_primary));
    border-radius: var(--_radius);
  }
  .notice.warning {
    --_tint: var(--_warning-soft);
    --_tone: var(--_warning);
  }
  .notice :is(h2, h3) {
    color: var(--_tone);
    font-size: 1.125em;
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
      border-inline-start-width: 0.3em;
    }
  }
`;

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

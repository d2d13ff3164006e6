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
  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
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

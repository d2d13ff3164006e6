import { css } from 'lit';

/** Labels, native controls, and choices as one big target each. */
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
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    /* Browsers give controls a size of their own, smaller than the text beside. */
    font-size: inherit;
    accent-color: var(--_primary);
  }
  /* A choice is one big target: the control, its words and what choosing it means. */
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.7em 0.875em;
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_control-border);
  }
  .choice:focus-within {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice.chosen {
    background: var(--_sunken);
    border-color: var(--_primary);
    box-shadow: inset 0.25em 0 0 var(--_primary);
  }
  .choice b {
    display: block;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .choice.chosen {
      border-width: 3px;
    }
  }
`;

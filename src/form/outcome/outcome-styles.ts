import { css } from 'lit';

/** Styles of all screens from Kirim to the receipt, added to those of the form. */
export const outcomeStyles = css`
  .outcome {
    gap: calc(var(--_space) * 1.5);
  }
  .working {
    padding-block: calc(var(--_space) * 2);
  }
  .outcome .notice h2 {
    font-size: 1.375em;
  }
  .tokens {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .ticket {
    display: grid;
    justify-items: start;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.875em 1em;
    border: var(--_line) dashed var(--_control-border);
    border-radius: var(--_radius);
  }
  .ticket .label {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  /* A number people copy by hand: large, spaced, easy to tell 0 from 8. */
  .token {
    font-family: ui-monospace, 'Roboto Mono', 'DejaVu Sans Mono', 'Liberation Mono', monospace;
    font-size: 1.375em;
    font-weight: 700;
    letter-spacing: 0.04em;
    line-height: 1.3;
    user-select: all;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .steps {
    display: grid;
    gap: 0.75em;
  }
  .steps ol {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }
  .steps li::marker {
    color: var(--_primary);
    font-weight: 700;
  }

  @container aduan (max-width: 14.99em) {
    .ticket {
      padding: 0.5em;
    }
    .token {
      font-size: 1em;
    }
  }
  @container aduan (min-width: 22em) {
    .ticket {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @container aduan (min-width: 46em) {
    .tokens {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  @container aduan (min-width: 24em) {
    [part='receipt'] .token {
      font-size: 1.75em;
    }
  }
  @container aduan (min-width: 46em) {
    [part='receipt'] .tokens {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    [part='receipt'] .no-print {
      display: none;
    }
  }
`;

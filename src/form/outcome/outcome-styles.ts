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
    display: flex;
    gap: 0.5em;
    font-size: 1.375em;
  }
  .tokens {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .ticket {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 0.75em;
    padding: 0.875em 1em;
    border: var(--_line) dashed var(--_control-border);
    border-radius: var(--_radius);
  }
  .ticket .label {
    color: var(--_muted);
  }
  .ticket .button {
    margin-block: -0.75em;
  }
  .ticket :is(.token, .hint) {
    flex-basis: 100%;
    order: 1;
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
  .outcome :is(.row, .ways) .button {
    flex: 1 1 14em;
    padding-inline: 0.75em;
  }

  @container aduan (max-width: 14.99em) {
    .ticket {
      padding: 0.5em;
    }
    .token,
    .outcome .notice h2 {
      display: block;
      font-size: 1em;
    }
  }
  @container aduan (min-width: 24em) {
    .tokens .token {
      font-size: 1.75em;
    }
  }
  @container aduan (min-width: 46em) {
    .tokens {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .outcome .no-print {
      display: none;
    }
  }
`;

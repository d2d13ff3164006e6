import { css } from 'lit';

/** Styles of charts, and of the tables behind them. */
export const numbersStyles = css`
  .figures-head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
  }
  .figures-head .field {
    flex: 0 1 14em;
  }
  .total {
    flex: 1;
    padding-block: 0.35em;
    font-size: 1.25em;
    font-weight: 700;
    white-space: nowrap;
  }
  .figure-grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-box);
  }
  .columns {
    display: block;
    inline-size: 100%;
    block-size: 9em;
    border-block-end: 2px solid var(--_control-border);
  }
  .rest,
  .light {
    fill: var(--_primary);
    opacity: 0.4;
  }
  .peak,
  .dark {
    fill: var(--_primary);
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .bars {
    display: grid;
    gap: 0.75em;
  }
  .bars li {
    display: grid;
    grid-template-columns: minmax(60%, 1fr) auto;
    gap: 0.125em 1em;
  }
  .bars b {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
  }
  .bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.75em;
    background: var(--_sunken);
    border-radius: 0.2em;
  }
  .bars .hint {
    grid-column: 1 / -1;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible,
  .fold summary:focus-visible {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    border-block-end: 1px solid var(--_border);
    text-align: end;
    vertical-align: top;
  }
  th:first-child {
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
  @container aduan (max-width: 14.99em) {
    .bars li {
      grid-template-columns: minmax(0, 1fr);
    }
    .bars b {
      text-align: start;
    }
  }
  @container aduan (min-width: 34em) {
    .bars .hint {
      grid-column: auto;
    }
  }
  @container aduan (min-width: 54em) {
    .figure-grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .figure.wide {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .rest,
    .peak,
    .dark {
      fill: CanvasText;
      opacity: 1;
    }
    .light {
      fill: GrayText;
      opacity: 1;
    }
  }
`;

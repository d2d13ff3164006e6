import { css } from 'lit';

/** Styles of the waiting list, added to those of the form. */
export const waitingStyles = css`
  .waiting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-box);
    background: var(--_sunken);
  }
  @container aduan (max-width: 14.99em) {
    .waiting {
      padding-inline: 0.25em;
    }
  }
  .waiting > .hint {
    margin-block-start: -0.5em;
  }
  .waiting ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    padding: 0.75em 0.875em 0.375em;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-inline-start: 0.3em solid var(--_primary);
    border-radius: var(--_radius);
  }
  .line:is(.unknown, .needs-fix) {
    border-inline-start-color: var(--_warning);
  }
  .line.sent {
    border-inline-start-color: var(--_success);
  }
  .line-title {
    display: grid;
    gap: 0 1em;
    line-height: 1.375;
  }
  .line-title b {
    font-weight: 700;
  }
  .line-title span,
  .line-detail {
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .line-advice {
    padding: 0.5em 0.75em;
    background: var(--_warning-soft);
    border-radius: var(--_radius);
  }
  .line > .row {
    gap: 0.25em;
  }
  .line > .row .secondary {
    margin-inline-end: 0.5em;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block: 0.375em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .waiting h2 {
    font-size: 1.125em;
  }
  .panel h3 {
    font-size: 1em;
    line-height: 1.375;
  }
  .panel .control {
    max-inline-size: 20em;
  }
  .handover {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }

  @container aduan (min-width: 34em) {
    .line-title {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .line-title span {
      text-align: end;
    }
    .handover {
      grid-template-columns: 20em minmax(0, 1fr);
      align-items: center;
      gap: 1em;
    }
  }
  @media (forced-colors: active) {
    .line-advice {
      border: 1px solid;
    }
  }
`;
